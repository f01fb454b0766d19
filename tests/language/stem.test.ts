import { describe, expect, test } from 'vitest'
import { fold } from '../../src/language/clean.ts'
import { stem } from '../../src/language/stem.ts'

describe('English', () => {
  test('joins the forms of a word', () => {
    expect(stem('observers', 'en')).toBe(stem('observer', 'en'))
    expect(stem('parties', 'en')).toBe(stem('party', 'en'))
    expect(stem('elected', 'en')).toBe(stem('elections', 'en'))
  })

  test('does not join what only begins alike', () => {
    expect(stem('party', 'en')).not.toBe(stem('part', 'en'))
  })

  test('reads accents away', () => {
    expect(stem('résumés', 'en')).toBe(stem('resumes', 'en'))
  })
})

describe('Russian', () => {
  test('joins the cases of a word', () => {
    for (const form of ['выборов', 'выборах', 'выборам']) expect(stem(form, 'ru')).toBe(stem('выборы', 'ru'))
    for (const form of ['наблюдателей', 'наблюдателями'])
      expect(stem(form, 'ru')).toBe(stem('наблюдатель', 'ru'))
  })
})

describe('Kazakh', () => {
  test('joins a word with and without its Kazakh letters', () => {
    for (const word of ['бақылаушылардың', 'үміткерлер', 'өңірлерінде', 'әкімдігі']) {
      expect(stem(fold(word), 'kk')).toBe(stem(word, 'kk'))
    }
  })

  test('joins voters with elections, as ranking wants it', () => {
    expect(stem('сайлаушылардың', 'kk')).toBe(stem('сайлауында', 'kk'))
  })
})

test('the script of the word decides over the language of the text', () => {
  expect(stem('observers', 'ru')).toBe(stem('observer', 'en'))
  expect(stem('observers', 'kk')).toBe(stem('observer', 'en'))
})

test('numbers stay as they are', () => {
  expect(['2019', '2.5', '12000'].map((number) => stem(number, 'kk'))).toEqual(['2019', '2.5', '12000'])
})
