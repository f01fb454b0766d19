import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Opening } from '../../src/editions/open.ts'
import { openEdition } from '../../src/editions/open.ts'
import { Shelf } from '../../src/editions/shelf.ts'
import { withLock } from '../../src/store/lock.ts'
import { finish, temporaryFolder } from '../helpers/program.ts'
import { built, embedder, FERRY, reloadHouse } from './editions.ts'

const CHILD = join(import.meta.dirname, 'reload.child.mjs')
const FIFTY = FERRY.replace('forty', 'fifty')
/** Processes at a time. */
const ABREAST = 4

const houseIn = (path: string): Opening => ({
  shelf: new Shelf(join(path, 'editions')),
  knowledgeDir: join(path, 'knowledge'),
  embedder: embedder(),
  lock: (waitMs, work) => withLock(join(path, 'editions.lock'), waitMs, work),
  notice: () => {},
})

const folder = temporaryFolder('crash')
afterAll(folder.remove)
let root: string
/** A house that serves forty passengers, has an older edition, and whose folder now says fifty. */
let template: string
let old: string
/** What happens in a reload that nothing interrupts, in order. */
let steps: string[]
beforeAll(async () => {
  root = folder.path
  template = join(root, 'template')
  await mkdir(join(template, 'knowledge'), { recursive: true })
  const { shelf } = houseIn(template)
  for (const [text, day] of [
    ['thirty', 1],
    ['forty', 2],
  ] as const) {
    const edition = await built(
      { 'ferry.md': FERRY.replace('forty', text) },
      new Date(`2024-07-0${day}T08:00:00Z`),
    )
    await shelf.put(edition)
    await shelf.point(edition.manifest.id)
    old = edition.manifest.id
  }
  await writeFile(join(template, 'knowledge', 'ferry.md'), FIFTY)
  const whole = join(root, 'whole')
  await cp(template, whole, { recursive: true })
  const { code, stdout, stderr } = await finish(['node', CHILD, whole], {})
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  steps = stdout.trim().split('\n')
}, 60_000)

const textOf = async (house: Opening): Promise<string> =>
  (await openEdition(house)).knowledge.documents.map(({ text }) => text).join()
const leftovers = async (path: string): Promise<string[]> =>
  (await readdir(join(path, 'editions'))).filter((name) => name.endsWith('.tmp'))

describe('a reload that is killed', () => {
  it('at any of its steps leaves an edition serving, and the next start and reload are clean', async () => {
    expect(steps.length).toBeGreaterThanOrEqual(20)
    const moved = steps.indexOf('pointer')
    expect(moved).toBeGreaterThan(12)
    const kill = async (at: number): Promise<string[]> => {
      const path = join(root, `killed-${at}`)
      await cp(template, path, { recursive: true })
      const house = houseIn(path)
      const { signal } = await finish(['node', CHILD, path, String(at + 1)], {})
      const says = signal === 'SIGKILL' ? [] : [`${steps[at]}: was not killed`]
      const expected = at < moved ? 'forty' : 'fifty'
      const before = await house.shelf.current()
      if (at < moved && before !== old) says.push(`${steps[at]}: ${before} is current`)
      if (!(await textOf(house)).includes(expected)) says.push(`${steps[at]}: ${expected} is not served`)
      if ((await leftovers(path)).length > 0) says.push(`${steps[at]}: the start left half-written files`)
      const { outcome, edition } = await reloadHouse(house)
      if (outcome !== 'published') says.push(`${steps[at]}: the next reload was ${outcome}`)
      if ((await house.shelf.current()) !== edition) says.push(`${steps[at]}: the next reload did not switch`)
      if (!(await textOf(house)).includes('fifty')) says.push(`${steps[at]}: the new text is not served`)
      if ((await leftovers(path)).length > 0) says.push(`${steps[at]}: the reload left half-written files`)
      return says
    }
    const points = steps.map((_, at) => at)
    const said: string[] = []
    const work = async (): Promise<void> => {
      for (let at = points.shift(); at !== undefined; at = points.shift()) said.push(...(await kill(at)))
    }
    await Promise.all(Array.from({ length: ABREAST }, work))
    expect(said).toEqual([])
  }, 300_000)

  it('gives its lock back at once', async () => {
    const path = join(root, 'locked')
    await cp(template, path, { recursive: true })
    const house = houseIn(path)
    const { signal } = await finish(['node', CHILD, path, String(steps.indexOf('testing') + 1)], {})
    expect(signal).toBe('SIGKILL')
    await expect(house.lock(0, async () => 'taken')).resolves.toBe('taken')
  })
})

describe('a power cut', () => {
  it.each(['knowledge.json', 'passages.json', 'pools.bin', 'vectors.hnsw', 'manifest.json', 'tests.json'])(
    'that leaves %s of the new edition empty is mended by the next reload',
    async (name) => {
      const path = join(root, `cut-${name}`)
      await cp(join(root, 'whole'), path, { recursive: true })
      const house = houseIn(path)
      const [torn = '', before = ''] = await house.shelf.published()
      // The names are on the disk, the pointer and the file's content are not.
      await house.shelf.pointBack(before)
      await writeFile(join(house.shelf.folder(torn), name), '')
      expect(await textOf(house)).toContain('forty')
      expect((await reloadHouse(house)).outcome).toBe('published')
      expect(await textOf(house)).toContain('fifty')
    },
  )
})
