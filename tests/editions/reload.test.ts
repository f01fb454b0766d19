import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReloadReport } from '../../src/editions/desk.ts'
import { inspectKnowledge, inspectShelf } from '../../src/editions/inspect.ts'
import { OperatorError } from '../../src/errors.ts'
import { embedder, FERRY, house, MILL, reloadHouse } from './editions.ts'

type House = Awaited<ReturnType<typeof house>>
const run = (made: House, dryRun = false): Promise<ReloadReport> => reloadHouse(made, { dryRun })
const change = ({ knowledgeDir }: House, name: string, text: string): Promise<void> =>
  writeFile(join(knowledgeDir, name), text)

describe('a reload', () => {
  it('publishes the folder and tells what is new', async () => {
    const made = await house()
    const report = await run(made)
    expect(report).toMatchObject({
      outcome: 'published',
      documents: 1,
      passages: 1,
      added: ['ferry'],
      changed: [],
      removed: [],
      warnings: [],
    })
    expect(await made.shelf.current()).toBe(report.edition)
  })

  it('tells what was added, changed and removed, and keeps the old edition on the shelf', async () => {
    const made = await house({ 'ferry.md': FERRY, 'mill.md': MILL })
    const before = await run(made)
    await change(made, 'ferry.md', FERRY.replace('forty', 'fifty'))
    await rm(join(made.knowledgeDir, 'mill.md'))
    await change(made, 'lamp.md', 'The lamp at the harbour burns oil. A keeper lights it every night.\n')
    const after = await run(made)
    expect(after).toMatchObject({ added: ['lamp'], changed: ['ferry'], removed: ['mill'], documents: 2 })
    expect(after.edition).not.toBe(before.edition)
    expect(await made.shelf.list()).toContain(before.edition)
  })

  it('of an unchanged folder says that nothing changed', async () => {
    const made = await house()
    await run(made)
    expect(await run(made)).toMatchObject({ added: [], changed: [], removed: [] })
  })

  it('changes nothing when it is only tried', async () => {
    const made = await house()
    expect(await run(made, true)).toMatchObject({ outcome: 'dry_run', added: ['ferry'] })
    expect(await made.shelf.current()).toBeUndefined()
    expect(await readdir(made.dir).catch(() => [])).toEqual([])
    const { edition } = await run(made)
    await change(made, 'ferry.md', FERRY.replace('forty', 'fifty'))
    const tried = await run(made, true)
    expect(tried).toMatchObject({ outcome: 'dry_run', changed: ['ferry'] })
    expect(tried.edition).not.toBe(edition)
    expect(await made.shelf.current()).toBe(edition)
    expect(await made.shelf.list()).toEqual([edition])
  })

  it('of a folder that gives nothing is an error for the operator and changes nothing', async () => {
    const made = await house()
    const { edition } = await run(made)
    const before = await readFile(join(made.shelf.folder(edition), 'manifest.json'), 'utf8')
    await rm(join(made.knowledgeDir, 'ferry.md'))
    await expect(run(made)).rejects.toBeInstanceOf(OperatorError)
    expect(await made.shelf.current()).toBe(edition)
    expect(await readFile(join(made.shelf.folder(edition), 'manifest.json'), 'utf8')).toBe(before)
  })

  it('counts everything as new against an edition that cannot be read', async () => {
    const made = await house()
    const { edition } = await run(made)
    await writeFile(join(made.shelf.folder(edition), 'manifest.json'), '{')
    expect(await run(made)).toMatchObject({ outcome: 'published', added: ['ferry'], removed: [] })
  })

  it('passes on the warnings and never stops for them', async () => {
    const made = await house({
      'ferry.md': FERRY,
      'ferry.ru.md': '---\ntranslation_of: nowhere\nlanguage: ru\n---\nПаром перевозит людей.\n',
    })
    const { outcome, warnings } = await run(made)
    expect(outcome).toBe('published')
    expect(warnings).toContainEqual(expect.objectContaining({ file: 'ferry.ru.md' }))
  })

  it('tells how many words the glossary knows, and which it does not, the most frequent first', async () => {
    const made = await house({
      'ferry.md': `${FERRY}\nThe quillwort and the brindlejack met a quillwort. The water is cold.\n`,
    })
    const [words] = (await run(made)).knownWords
    expect(words?.document).toBe('ferry')
    expect(words?.share).toBeGreaterThan(0)
    expect(words?.share).toBeLessThan(1)
    expect(words?.unknown[0]).toBe('quillwort')
    expect(words?.unknown).toContain('brindlejack')
    expect(words?.unknown).not.toContain('water')
  })
})

describe('an inspection', () => {
  const look = (made: House) => inspectShelf(made.shelf, made.knowledgeDir, made.embedder)

  it('finds no edition before the first build, and a good one after', async () => {
    const made = await house()
    expect(await look(made)).toMatchObject({ ok: 'warning', todo: expect.any(String) })
    const { edition } = await run(made)
    expect(await look(made)).toMatchObject({ ok: 'ok', detail: expect.stringContaining(edition) })
  })

  it('sees a folder that has changed, and another embedder', async () => {
    const made = await house()
    await run(made)
    expect(await look({ ...made, embedder: embedder(32) })).toMatchObject({ ok: 'warning' })
    await change(made, 'mill.md', MILL)
    expect(await look(made)).toMatchObject({ ok: 'warning', detail: expect.stringContaining('changed') })
  })

  it('names the damaged file, and what to do', async () => {
    const made = await house()
    const { edition } = await run(made)
    await writeFile(join(made.shelf.folder(edition), 'pools.bin'), 'x')
    expect(await look(made)).toMatchObject({
      ok: 'failed',
      detail: expect.stringContaining('pools.bin'),
      todo: expect.any(String),
    })
  })

  it('counts what the knowledge folder holds, or says why it cannot', async () => {
    const made = await house({ 'ferry.md': FERRY, 'mill.md': MILL })
    expect(await inspectKnowledge(made.knowledgeDir)).toMatchObject({
      ok: 'ok',
      detail: expect.stringContaining('2'),
    })
    expect(await inspectKnowledge(join(made.knowledgeDir, 'nowhere'))).toMatchObject({ ok: 'failed' })
  })
})
