import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'

let store: Store

beforeEach(async () => {
  store = await openStore(':memory:')
})

afterEach(() => store.close())

describe('muted topics', () => {
  it('are listed in their order, with who muted them', async () => {
    await store.mutes.add('  polling \n places ', 'telegram:ab12', 5)
    await store.mutes.add('Бюллетени', undefined, 6)
    expect(await store.mutes.list()).toEqual([
      { topic: 'polling places', by: 'telegram:ab12', at: 5 },
      { topic: 'Бюллетени', at: 6 },
    ])
  })

  it('are muted once and unmuted whatever the capitals', async () => {
    await store.mutes.add('Polling places', 'one', 5)
    await store.mutes.add('polling PLACES', 'two', 6)
    expect(await store.mutes.list()).toEqual([{ topic: 'Polling places', by: 'one', at: 5 }])
    expect(await store.mutes.remove('POLLING  places')).toBe(true)
    expect(await store.mutes.remove('polling places')).toBe(false)
    expect(await store.mutes.list()).toEqual([])
  })
})
