import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { inspect, openApp, openDesk, openFolder, stageHere } from '../src/app.ts'
import type * as BuildThread from '../src/build-thread.ts'
import { type Config, loadConfig } from '../src/config.ts'
import { STEPS } from '../src/editions/desk.ts'
import { OperatorError } from '../src/errors.ts'
import { createLog } from '../src/log.ts'
import { openStore } from '../src/store/store.ts'
import { folderOf, VALLEY } from './search/valley.ts'

/** The built code: under vitest a thread would have to compile the source anew. */
const { stageInThread }: typeof BuildThread = await import(
  new URL('../dist/build-thread.js', import.meta.url).href
)
const log = createLog('silent', [])
let knowledgeDir: string
let dataDir: string
let config: Config
beforeAll(async () => {
  knowledgeDir = await folderOf(VALLEY)
  dataDir = await folderOf({})
  config = loadConfig({
    KNOWLEDGE_DIR: knowledgeDir,
    DATA_DIR: dataDir,
    ANSWER_TESTS_DIR: join(dataDir, 'no-cases'),
  })
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
    expect((await inspect(config, log)).map(({ ok }) => ok)).toEqual(['warning', 'warning'])
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
    expect((await inspect(config, log)).map(({ ok }) => ok)).toEqual(['warning', 'ok'])
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

  it('serves what its desk publishes to questions that begin afterwards, and goes back again', async () => {
    const store = await openStore(':memory:')
    const app = await openApp(config, log, () => {})
    const { saylau } = app
    const before = saylau.edition().id
    await writeFile(join(knowledgeDir, 'ferry.md'), ferry)
    const desk = openDesk(config, { store, app, notice: () => {} })
    const begun = saylau.answer({ question: 'Who led the mission?' })
    const report = await desk.reload({ by: 'test' })
    expect(report).toMatchObject({ outcome: 'published', added: ['ferry'], changed: [], removed: [] })
    expect((await begun).edition).toBe(before)
    expect((await saylau.answer({ question: 'Who led the mission?' })).edition).toBe(report.edition)
    expect(saylau.edition()).toMatchObject({ id: report.edition, documents: 6 })
    expect(await desk.rollback(undefined, 'test')).toEqual({ from: report.edition, to: before })
    expect(saylau.edition()).toMatchObject({ id: before, documents: 5 })
    expect(await store.releases.latest(5)).toMatchObject([
      { action: 'rollback', edition: before, previous: report.edition, by: 'test' },
      { action: 'publish', edition: report.edition, previous: before, by: 'test', failing: [] },
    ])
    await app.close()
    await store.close()
  })

  it('serves within a second what another process publishes', async () => {
    const store = await openStore(':memory:')
    const [app, other] = [await openApp(config, log, () => {}), await openApp(config, log, () => {})]
    other.follow()
    const before = other.saylau.edition().id
    const { edition } = await openDesk(config, { store, app, notice: () => {} }).reload({ by: 'test' })
    expect(edition).not.toBe(before)
    await vi.waitFor(() => expect(other.saylau.edition().id).toBe(edition), 2_000)
    await Promise.all([app.close(), other.close(), store.close()])
  })

  it('builds in a thread of its own the same edition as here', async () => {
    const store = await openStore(':memory:')
    const desk = (build: typeof stageHere) => openDesk(config, { store, build, notice: () => {} })
    const steps: string[] = []
    const options = { by: 'test', dryRun: true, onStep: (step: string) => void steps.push(step) }
    const there = await desk(stageInThread).reload(options)
    expect(steps).toEqual(STEPS.filter((step) => step !== 'writing' && step !== 'switching'))
    const here = await desk(stageHere).reload(options)
    expect(there).toEqual({
      ...here,
      ms: there.ms,
      tests: { ...here.tests, at: there.tests.at, ms: there.tests.ms },
    })
    await store.close()
  })

  it('refuses to build in a thread from a folder that gives nothing, as here', async () => {
    const store = await openStore(':memory:')
    const nowhere = { ...config, knowledgeDir: join(knowledgeDir, 'nowhere') }
    const desk = openDesk(nowhere, { store, build: stageInThread, notice: () => {} })
    await expect(desk.reload({ by: 'test' })).rejects.toThrow(/nowhere does not exist/)
    await expect(desk.reload({ by: 'test' })).rejects.toHaveProperty('name', 'OperatorError')
    await store.close()
  })
})
