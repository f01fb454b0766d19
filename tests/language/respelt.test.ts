import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { respelt } from '../../src/language/spelling.ts'
import type { Language } from '../../src/types.ts'

/** Letters that are often left out: the vowels and some others. */
const LETTERS: Record<Language, string> = { en: 'aeiountrlsd', ru: 'аеиоунтрслв', kk: 'аеыіұүнлдтрсгқ' }
/** Letters beside those. */
const OTHERS: Record<Language, string> = { en: 'bkz', ru: 'бкж', kk: 'бкж' }

const typed = fc.constantFrom<Language>('en', 'ru', 'kk').chain((language) =>
  fc.record({
    language: fc.constant(language),
    word: fc.string({
      unit: fc.constantFrom(...LETTERS[language], ...OTHERS[language]),
      minLength: 3,
      maxLength: 9,
    }),
    place: fc.nat(),
    letter: fc.constantFrom(...LETTERS[language], ...OTHERS[language], 'w'),
  }),
)

const heard = (word: string, language: Language): Set<string> => new Set(respelt(word, language))

/** Whether a word comes of another by one letter less, one of these more, or two neighbours swapped. */
function isOneSlip(from: string, to: string, letters: string): boolean {
  const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1)
  const places = [...`${from}.`].map((_, at) => at)
  if (to.length === from.length - 1) return places.some((at) => without(from, at) === to)
  if (to.length === from.length + 1)
    return places.some((at) => letters.includes(to[at]!) && without(to, at) === from)
  return places.some(
    (at) =>
      from.slice(0, at) + (from[at + 1] ?? '') + (from[at] ?? '') + from.slice(at + 2) === to &&
      from.length === to.length,
  )
}

describe('a misspelt word may stand for', () => {
  it.each([
    ['en', 'observr', 'observer', 'the word with the vowel that was left out'],
    ['en', 'obesrver', 'observer', 'the word with two letters swapped back'],
    ['en', 'observeer', 'observer', 'the word without the letter that was doubled'],
    ['ru', 'набюдатель', 'наблюдатель', 'the word with the consonant that was left out'],
    ['ru', 'сооюз', 'союз', 'the word without the letter that was doubled'],
    ['kk', 'сайлушы', 'сайлаушы', 'the word with the vowel that was left out'],
    ['kk', 'үікмет', 'үкімет', 'the word with two letters swapped back'],
  ] as const)('%s: %s for %s: %s', (language, misspelt, meant, _) => {
    expect(heard(misspelt, language)).toContain(meant)
  })

  it.each([
    ['en', 'bserver', 'observer', 'a first letter is never in doubt'],
    ['en', 'boserver', 'observer', 'nor is it swapped'],
    ['en', 'obserer', 'obserwer', 'a rare letter is not left out'],
    ['ru', 'coюз', 'союз', 'another letter is none too many'],
    ['kk', 'сайлушы', 'сайлоушы', 'a letter of another language is not left out'],
  ] as const)('and not %s: %s for %s: %s', (language, misspelt, other, _) => {
    expect(heard(misspelt, language)).not.toContain(other)
  })
})

test('a word is among those that it may stand for with a listed letter between its ends left out', () => {
  fc.assert(
    fc.property(typed, ({ language, word, place }) => {
      const at = 1 + (place % (word.length - 2))
      fc.pre(LETTERS[language].includes(word[at]!))
      expect(heard(word.slice(0, at) + word.slice(at + 1), language)).toContain(word)
    }),
    { numRuns: 500 },
  )
})

test('a word is among those that it may stand for with any letter put in after its first', () => {
  fc.assert(
    fc.property(typed, ({ language, word, place, letter }) => {
      const at = 1 + (place % word.length)
      expect(heard(word.slice(0, at) + letter + word.slice(at), language)).toContain(word)
    }),
    { numRuns: 500 },
  )
})

test('a word is among those that it may stand for with a letter after its first doubled', () => {
  fc.assert(
    fc.property(typed, ({ language, word, place }) => {
      const at = 1 + (place % (word.length - 1))
      expect(heard(word.slice(0, at) + word[at]! + word.slice(at), language)).toContain(word)
    }),
  )
})

test('a word is among those that it may stand for with two neighbours after its first swapped', () => {
  fc.assert(
    fc.property(typed, ({ language, word, place }) => {
      const at = 1 + (place % (word.length - 2))
      const swapped = word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2)
      expect(heard(swapped, language)).toContain(word)
    }),
    { numRuns: 500 },
  )
})

test('whatever a word may stand for begins as it does and is one slip away', () => {
  fc.assert(
    fc.property(typed, ({ language, word }) => {
      for (const other of respelt(word, language)) {
        expect(other[0]).toBe(word[0])
        expect(isOneSlip(word, other, LETTERS[language]), `${word}, ${other}`).toBe(true)
      }
    }),
  )
})

test('a word of one letter stands for nothing else', () => {
  expect([...respelt('a', 'en'), ...respelt('', 'kk')]).toEqual([])
})
