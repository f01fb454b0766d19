import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspect, openApp, openFolder, reload } from '../src/app.ts'
import { type Config, loadConfig } from '../src/config.ts'
import { OperatorError } from '../src/errors.ts'
import { createLog } from '../src/log.ts'
import { folderOf, VALLEY } from './search/valley.ts'

const log = createLog('silent', [])
let knowledgeDir: string
let dataDir: string
let config: Config
beforeAll(async () => {
  knowledgeDir = await folderOf(VALLEY)
  dataDir = await folderOf({})
  config = loadConfig({ KNOWLEDGE_DIR: knowledgeDir, DATA_DIR: dataDir })
})
afterAll(async () => {
  for (const path of [knowledgeDir, dataDir]) await rm(path, { recursive: true, force: true })
})

const ferry = 'The ferry at Tarnow carries forty passengers across the lake every morning.\n'

describe('another folder', () => {
  it('is answered from without touching the shelf', async () => {
    const folder = await folderOf({ 'ferry.md': ferry })
    const { saylau, close } = await openFolder(folder, config, log, () => {})
    const { kind, citations } = await saylau.answer({ question: 'How many passengers does the ferry carry?' })
    expect(kind).toBe('answer')
    expect(citations[0]?.document).toBe('ferry')
    expect(saylau.sources().map(({ document }) => document)).toEqual(['ferry'])
    expect(await readdir(dataDir)).not.toContain('editions')
    await close()
    await rm(folder, { recursive: true })
  })

  it('that holds nothing is an error for the operator', async () => {
    const folder = await folderOf({})
    await expect(openFolder(folder, config, log, () => {})).rejects.toBeInstanceOf(OperatorError)
    await rm(folder, { recursive: true })
  })
})

describe('the house', () => {
  it('builds its first edition, serves it and says what it serves', async () => {
    expect((await inspect(config, log)).map(({ ok }) => ok)).toEqual(['ok', 'warning'])
    const notices: string[] = []
    const { saylau, close } = await openApp(config, log, (line) => notices.push(line))
    expect(notices).toHaveLength(1)
    expect(saylau.edition()).toEqual({
      id: expect.stringMatching(/^\d{4}-\d\d-\d\d-[0-9a-f]{12}$/),
      built: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      documents: 5,
      passages: expect.any(Number),
      newest: '2024-06',
    })
    expect(saylau.sources().find(({ document }) => document === 'mission')).toEqual({
      document: 'mission',
      title: 'Observers at the Kerlan vote',
      url: 'https://example.org/kerlan',
      publisher: 'The Valley Courier',
      published: '2024-06',
      language: 'en',
      translations: ['ru'],
    })
    expect(saylau.sources().find(({ document }) => document === 'bridge')).not.toHaveProperty('publisher')
    expect((await saylau.answer({ question: 'Who led the mission?' })).edition).toBe(saylau.edition().id)
    expect((await inspect(config, log)).map(({ ok }) => ok)).toEqual(['ok', 'ok'])
    await close()
  })

  it('answers the same from an edition read back from disk', async () => {
    const questions = [
      'Who led the mission?',
      'Кто возглавлял миссию?',
      'Mektepte neshe oqushy oqidy?',
      'zebra',
    ]
    const fresh = await openFolder(knowledgeDir, config, log, () => {})
    const kept = await openApp(config, log, () => {})
    for (const question of questions) {
      const [one, other] = [await fresh.saylau.answer({ question }), await kept.saylau.answer({ question })]
      expect({ ...other, ms: 0 }).toEqual({ ...one, ms: 0, edition: other.edition })
    }
  })

  it('goes on with its edition while another is published, and serves that one when it is opened again', async () => {
    const { saylau } = await openApp(config, log, () => {})
    const before = saylau.edition().id
    await writeFile(join(knowledgeDir, 'ferry.md'), ferry)
    const report = await reload(config, log, { dryRun: false, force: false })
    expect(report).toMatchObject({ published: true, added: ['ferry'], changed: [], removed: [] })
    expect((await saylau.answer({ question: 'Who led the mission?' })).edition).toBe(before)
    const again = await openApp(config, log, () => {})
    expect(again.saylau.edition()).toMatchObject({ id: report.edition, documents: 6 })
  })
})
