import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Spelling } from '../../src/language/spelling.ts'

/** Edit distance with transpositions of neighbours (optimal string alignment), by the textbook recurrence. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => i + j),
  )
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY
      const row = table[i] as number[]
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, swapped)
    }
  }
  return at(a.length, b.length)
}

describe('a misspelt word', () => {
  const spelling = new Spelling(['observer', 'commission', 'бақылаушы', 'сайлау'])

  test.each([
    ['a letter left out', 'obsever', 'observer'],
    ['a letter too many', 'observeer', 'observer'],
    ['a wrong letter', 'obzerver', 'observer'],
    ['two letters swapped', 'obesrver', 'observer'],
    ['its first letter missing', 'bserver', 'observer'],
    ['its last letter doubled', 'observerr', 'observer'],
    ['a Kazakh letter missing', 'бақлаушы', 'бақылаушы'],
  ])('with %s is found', (_, typed, meant) => {
    expect(spelling.nearest(typed)).toBe(meant)
  })

  test('with two edits is not found', () => {
    expect(spelling.nearest('obzevrer')).toBeUndefined()
    expect(spelling.nearest('comision')).toBe(undefined)
  })
})

test('of several neighbours the most frequent is meant', () => {
  const frequency = new Map([
    ['party', 9],
    ['parts', 2],
    ['partly', 5],
  ])
  const spelling = new Spelling(frequency.keys(), (word) => frequency.get(word) ?? 0)
  expect(spelling.nearest('partz')).toBe('party')
  expect(spelling.nearest('partl')).toBe('party')
})

test('short words and numbers are left alone', () => {
  const spelling = new Spelling(['vote', 'yes', '2019'])
  expect(spelling.nearest('yas')).toBeUndefined()
  expect(spelling.nearest('2018')).toBeUndefined()
  expect(spelling.nearest('vot')).toBeUndefined()
})

test('finds a word at distance 1 exactly when the dictionary holds one', () => {
  const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), minLength: 4, maxLength: 7 })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), word, (dictionary, typed) => {
      const near = dictionary.filter((known) => known !== typed && distance(known, typed) === 1)
      const found = new Spelling(dictionary).nearest(typed)
      if (near.length === 0) expect(found).toBeUndefined()
      else expect(near).toContain(found)
    }),
    { numRuns: 500 },
  )
})

test('a dictionary of 100,000 words takes a few megabytes', () => {
  const letters = 'abcdefghijklmnop'
  const words = Array.from({ length: 100_000 }, (_, i) =>
    ((i * 2_654_435_761) % 2 ** 32)
      .toString(16)
      .padStart(8, '0')
      .replace(/./g, (digit) => letters[Number.parseInt(digit, 16)] ?? ''),
  )
  const before = process.memoryUsage().arrayBuffers
  const spelling = new Spelling(words)
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10e6)
  expect(spelling.nearest(`${words[77_777]}q`)).toBe(words[77_777])
})
