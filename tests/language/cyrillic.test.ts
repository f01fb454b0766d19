import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/language/clean.ts'
import { toCyrillic } from '../../src/language/cyrillic.ts'
import { stem } from '../../src/language/stem.ts'
import { words } from '../../src/language/tokens.ts'

describe('Russian', () => {
  test.each([
    ['zh and y', 'kotorye zhiteli golosuyut v vybornyy den'],
    ['zh and j', 'kotorye zhiteli golosujut v vybornyj den'],
  ])('typed with %s gives the stems of the Cyrillic words', (_, typed) => {
    const stems = words('которые жители голосуют в выборный ден').map((word) => stem(word, 'ru'))
    expect(words(toCyrillic(typed, 'ru')).map((word) => stem(word, 'ru'))).toEqual(stems)
  })

  test.each([
    ['skolko', 'сколько'],
    ['bol’shoy', 'большой'],
    ['nahoditsya', 'находится'],
    ['eto', 'это'],
    ['ego', 'его'],
    ['novost', 'новость'],
    ['shchuka', 'щука'],
    ['считается schitaetsya', 'считается считается'],
  ])('%s is %s', (typed, cyrillic) => {
    expect(toCyrillic(typed, 'ru')).toBe(cyrillic)
  })
})

describe('Kazakh', () => {
  test.each([
    ['zh, y', 'zhana zhyldyn ekinshi ayynda kansha kala saylandy'],
    ['j, q', 'jana jyldyn ekinshi ayynda qansha qala saylandy'],
    ['q, w, ng', 'janga jyldyng ekinshi ayynda qansha qala saylandy'],
    ['the alphabet of 2021', 'jaña jyldyñ ekınşı aiynda qanşa qala sailandy'],
    ['the alphabet of 2018', 'jańa jyldyń ekinshi aıynda qansha qala saılandy'],
  ])('typed with %s comes back as its folded Cyrillic', (scheme, typed) => {
    const expected = fold(
      `${scheme === 'q, w, ng' ? 'жанга' : 'жаңа'} жылдың екінші айында қанша қала сайланды`,
    )
    expect(toCyrillic(typed, 'kk')).toBe(expected)
  })

  test('typed with i for ы and і has its vowels in harmony', () => {
    expect(toCyrillic('jaylardin terezeleri ashildi', 'kk')).toBe('жайлардын терезелери ашылды')
  })

  test('reads j as ж, and as й beside zh', () => {
    expect(toCyrillic('jana', 'kk')).toBe('жана')
    expect(toCyrillic('zhana aj', 'kk')).toBe('жана ай')
  })
})

test('Cyrillic, digits and punctuation stay as they are', () => {
  expect(toCyrillic('Қала, 2019: "да"?')).toBe('қала, 2019: "да"?')
})

test('an apostrophe is a soft sign after a letter and a quotation mark before one', () => {
  expect(toCyrillic("ob'yom, den' 'tri 5'", 'ru')).toBe("обьем, день 'три 5'")
})

test('no Latin letter of English is left', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('ru', 'kk', undefined), (text, language) => {
      expect(toCyrillic(text, language)).not.toMatch(/[a-z]/i)
    }),
  )
})
