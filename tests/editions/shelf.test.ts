import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Edition } from '../../src/editions/edition.ts'
import { Shelf } from '../../src/editions/shelf.ts'
import { built, emptyFolder } from './editions.ts'

let edition: Edition
beforeAll(async () => {
  edition = await built()
})

const idOf = (day: number): string => `2024-07-${String(day).padStart(2, '0')}-0123456789ab`
const under = (id: string): Edition => ({ ...edition, manifest: { ...edition.manifest, id } })
/** A shelf with an edition for each of these days of July. */
const shelfWith = async (...days: number[]) => {
  const dir = join(await emptyFolder(), 'editions')
  const shelf = new Shelf(dir)
  for (const day of days) await shelf.put(under(idOf(day)))
  return { dir, shelf }
}

describe('the pointer', () => {
  it('names nothing before it was set, even where there is no folder', async () => {
    const { shelf } = await shelfWith()
    expect(await shelf.current()).toBeUndefined()
    expect(await shelf.list()).toEqual([])
    expect(await (await shelfWith(1)).shelf.current()).toBeUndefined()
  })

  it('names the edition that it was set to last', async () => {
    const { shelf } = await shelfWith(1, 2)
    await shelf.point(idOf(2))
    await shelf.point(idOf(1))
    expect(await shelf.current()).toBe(idOf(1))
  })

  it.each([
    '',
    '\n',
    '../../../etc/passwd',
    '2024-07-01',
    '2024-07-01-0123456789ab/../x',
    'current',
    '2024-07-01-0123456789AB',
    'x2024-07-01-0123456789ab',
    '\u0000',
  ])('that holds %j names nothing', async (junk) => {
    const { dir, shelf } = await shelfWith(1)
    await writeFile(join(dir, 'current'), junk)
    expect(await shelf.current()).toBeUndefined()
  })

  it('is read whole while it is being moved', async () => {
    const { dir, shelf } = await shelfWith(1, 2)
    await shelf.point(idOf(1))
    let moving = true
    const seen = new Set<string | undefined>()
    const watching = (async () => {
      while (moving) seen.add(await shelf.current())
    })()
    for (let i = 0; i < 200; i++) await shelf.point(idOf(1 + (i % 2)))
    moving = false
    await watching
    expect([...seen].sort()).toEqual([idOf(1), idOf(2)])
    expect((await readdir(dir)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('the editions', () => {
  it('are listed as they were published, latest first, then the others, and nothing else is', async () => {
    const { dir, shelf } = await shelfWith(3, 1, 2)
    await mkdir(join(dir, `${idOf(9)}.77.tmp`))
    await mkdir(join(dir, 'notes'))
    await shelf.point(idOf(1))
    expect(await shelf.list()).toEqual([idOf(1), idOf(3), idOf(2)])
  })

  it('are put beside each other without being served', async () => {
    const { shelf } = await shelfWith(1)
    await shelf.point(idOf(1))
    await shelf.put(under(idOf(2)))
    expect(await shelf.current()).toBe(idOf(1))
  })
})

describe('pruning', () => {
  it('keeps as many of the newest as it is told', async () => {
    const { shelf } = await shelfWith(1, 2, 3, 4, 5)
    await shelf.point(idOf(5))
    await shelf.prune(3)
    expect(await shelf.list()).toEqual([idOf(5), idOf(4), idOf(3)])
  })

  it('never removes the current edition, however old', async () => {
    const { shelf } = await shelfWith(1, 2, 3, 4, 5)
    await shelf.point(idOf(1))
    await shelf.prune(2)
    expect(await shelf.list()).toEqual([idOf(1), idOf(5)])
    expect(await shelf.current()).toBe(idOf(1))
  })

  it('down to one leaves the current edition alone', async () => {
    const { shelf } = await shelfWith(1, 2, 3)
    await shelf.point(idOf(3))
    await shelf.prune(1)
    expect(await shelf.list()).toEqual([idOf(3)])
  })

  it('keeps all when there are fewer', async () => {
    const { shelf } = await shelfWith(1, 2)
    await shelf.point(idOf(2))
    await shelf.prune(5)
    expect(await shelf.list()).toEqual([idOf(2), idOf(1)])
  })

  it('sweeps away what a crash left half written', async () => {
    const { dir, shelf } = await shelfWith(1)
    await shelf.point(idOf(1))
    await mkdir(join(dir, `${idOf(2)}.4711.tmp`))
    await writeFile(join(dir, `${idOf(2)}.4711.tmp`, 'pools.bin'), 'half')
    await shelf.prune(3)
    expect((await readdir(dir)).sort()).toEqual([idOf(1), 'current'])
  })

  it('has nothing to do on a shelf that was never made', async () => {
    const { shelf } = await shelfWith()
    await shelf.prune(3)
    expect(await shelf.list()).toEqual([])
  })
})
