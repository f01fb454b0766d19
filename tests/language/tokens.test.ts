import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize, words } from '../../src/language/tokens.ts'

describe('words', () => {
  test.each([
    ['thousands with a separator are one number', '12,000 votes', ['12000', 'votes']],
    ['decimals keep their point', '2.5 points', ['2.5', 'points']],
    ['dotted abbreviations are one word', 'U.S. or т.е.', ['us', 'or', 'те']],
    ['the possessive is the word', 'Norton’s and the voters’', ['norton', 'and', 'the', 'voters']],
    ['hyphens part', 'single-mandate', ['single', 'mandate']],
    [
      'a stress mark or a soft hyphen parts nothing',
      'госуда\u0301рство ко\u00adдекс',
      ['государство', 'кодекс'],
    ],
    ['a percent sign is no word', '30% of', ['30', 'of']],
    ['three scripts side by side', 'Мәжіліс, Мажилис, Majilis', ['мәжіліс', 'мажилис', 'majilis']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

test('offsets are those of the text as given, marks included', () => {
  const text = 'Се\u0301ссия — U.S. ﬁnal'
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Се\u0301ссия',
    'U.S.',
    'ﬁnal',
  ])
})

test('tokens of any text are in order, separate and within it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0
      for (const { word, start, end } of tokenize(text)) {
        expect(word).not.toBe('')
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})
