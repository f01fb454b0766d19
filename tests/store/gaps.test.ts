import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'

const DAY = 24 * 60 * 60_000
const NOW = 20_000 * DAY + 12_345

let folder: string
let store: Store

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gaps-'))
  store = await openStore(join(folder, 'store.sqlite'))
})

afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const gap = (words: string) => ({ key: words.split(' ').sort().join(' '), words: words.split(' ') })

async function ask(words: string, ...askers: number[]): Promise<void> {
  for (const asker of askers) await store.gaps.note(gap(words), asker, NOW)
}

function rows(table: string): Record<string, unknown>[] {
  const db = new Sqlite(join(folder, 'store.sqlite'))
  try {
    return db.prepare(`select * from ${table}`).all() as Record<string, unknown>[]
  } finally {
    db.close()
  }
}

describe('gaps', () => {
  it('are shown from three different askers on, most asked first', async () => {
    await ask('minister resigns', 1, 2, 3)
    await ask('resigns minister', 4)
    await ask('turnout abroad', 1, 2, 3)
    await ask('secret matter', 1, 2)
    expect(await store.gaps.list()).toEqual([
      { words: ['minister', 'resigns'], askers: 4 },
      { words: ['turnout', 'abroad'], askers: 3 },
    ])
    expect(await store.gaps.list(1)).toHaveLength(3)
    expect(await store.gaps.list(1, 1)).toHaveLength(1)
  })

  it('count a person once, however often they ask', async () => {
    await ask('minister resigns', 1, 1, 1, 1)
    expect(await store.gaps.list()).toEqual([])
    expect(await store.gaps.list(1)).toEqual([{ words: ['minister', 'resigns'], askers: 1 }])
  })

  it('hold nothing by which two questions of one person could be linked', async () => {
    await ask('minister resigns', 5_551_234)
    await ask('turnout abroad', 5_551_234)
    const found = rows('gap_askers')
    expect(found).toHaveLength(2)
    expect(found[0]?.asker).not.toBe(found[1]?.asker)
    expect(JSON.stringify(found)).not.toContain('5551234')
    // the time of day could be compared with that of an answer
    expect(found.map(({ day }) => day)).toEqual([20_000 * DAY, 20_000 * DAY])
    // and neither may the order of rows tell who asked one after the other
    expect(() => rows('gap_askers order by rowid')).toThrow('no such column')
  })

  it('still know who has asked after a restart, by a secret that is made once', async () => {
    await ask('minister resigns', 1, 2, 3)
    const secrets = rows('secrets')
    await store.close()
    store = await openStore(join(folder, 'store.sqlite'))
    await ask('minister resigns', 1, 2, 3)
    expect(await store.gaps.list()).toEqual([{ words: ['minister', 'resigns'], askers: 3 }])
    expect(rows('secrets')).toEqual(secrets)
    expect(secrets.map(({ name }) => name).sort()).toEqual(['askers', 'questions'])
    expect(new Set(secrets.map(({ value }) => value)).size).toBe(2)
  })

  it('are forgotten when nobody has asked for long enough', async () => {
    await ask('minister resigns', 1)
    await store.gaps.note(gap('turnout abroad'), 1, NOW + 3 * DAY)
    await store.gaps.prune(NOW + DAY)
    expect(await store.gaps.list(1)).toEqual([{ words: ['turnout', 'abroad'], askers: 1 }])
    expect(rows('gaps')).toHaveLength(1)
  })
})
