import { describe, expect, test } from 'vitest'
import { fold } from '../../src/language/clean.ts'
import { stemKazakh } from '../../src/language/kazakh.ts'

const stemOf = (word: string, nouns = false): string => stemKazakh(fold(word), { nouns })

describe('endings of nouns', () => {
  test.each([
    ['number', 'депутаттар', 'депутат'],
    ['number and case', 'депутаттардың', 'депутат'],
    ['number, possession and case', 'мектептерімізде', 'мектеп'],
    ['possession', 'партиясы', 'партия'],
    ['possession and case', 'партиясының', 'партия'],
    ['case of a loan', 'конституцияға', 'конституция'],
    ['a final consonant voiced by the ending', 'кітабы', 'китап'],
  ])('%s is stripped: %s', (_, word, expected) => {
    expect(stemOf(word)).toBe(expected)
    expect(stemOf(word, true)).toBe(expected)
  })
})

test('an ending that cannot follow its stem is part of the stem', () => {
  // т begins an ending only after a voiceless consonant: "президент" does not end in -т
  expect(stemOf('президенті')).toBe('президент')
})

test('the names of countries keep their -стан', () => {
  expect(stemOf('Қазақстандағы')).toBe('казакстан')
  expect(stemOf('Өзбекстанның')).toBe('озбекстан')
})

test('nouns mode keeps a derived word apart from what it comes from', () => {
  expect(stemOf('сайлаушылардың', true)).not.toBe(stemOf('сайлауында', true))
  expect(stemOf('сайлаушылардың', true)).toBe(stemOf('сайлаушыға', true))
})

test('a stem never falls under the minimum, nor loses its last vowel', () => {
  for (const word of ['ата', 'аталар', 'елдерінің', 'үйлерімізден', 'сана', 'тілі', 'қаланың']) {
    expect(stemOf(word).length).toBeGreaterThanOrEqual(3)
    expect(stemKazakh(fold(word), { minimum: 4 }).length).toBeGreaterThanOrEqual(Math.min(4, word.length))
    expect(stemOf(word)).toMatch(/[аеиоуыэюя]/)
  }
})

test('stemming a stem of a noun changes nothing', () => {
  for (const word of ['депутаттардың', 'партиясының', 'мектептерімізде', 'қалаларға']) {
    expect(stemKazakh(stemOf(word))).toBe(stemOf(word))
  }
})
