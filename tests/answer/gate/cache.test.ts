import { expect, it } from 'vitest'
import { Cache } from '../../../src/answer/gate/cache.ts'

it('makes a value once and forgets what was used longest ago', () => {
  const made: string[] = []
  const cache = new Cache<string>(2)
  const take = (key: string): string =>
    cache.take(key, () => {
      made.push(key)
      return key.toUpperCase()
    })
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(take)).toEqual(['A', 'B', 'A', 'C', 'A', 'B'])
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})
