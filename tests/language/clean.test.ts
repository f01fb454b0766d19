import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean, fold, lower } from '../../src/language/clean.ts'

describe('clean', () => {
  test('takes away stress marks and leaves й and ё whole', () => {
    expect(clean('правово\u0301е госуда\u0301рство')).toBe('правовое государство')
    expect(clean('трои\u0306ка, е\u0308лка')).toBe('тройка, ёлка')
  })

  test('takes away what cannot be seen: soft hyphens, zero width, direction and byte order marks', () => {
    expect(clean('\ufeffизби\u00adра\u00adтель zero\u200bwidth\u200e \u202aсайлау\u202c')).toBe(
      'избиратель zerowidth сайлау',
    )
  })

  test('writes compatible characters the usual way', () => {
    expect(clean('ﬁnal １２ №')).toBe('final 12 No')
  })

  test('keeps case and Kazakh letters', () => {
    expect(clean('Мәжіліс')).toBe('Мәжіліс')
  })
})

test('lower writes ё as е', () => {
  expect(lower('Четвёртый СЪЕЗД')).toBe('четвертый съезд')
})

test('fold writes Kazakh letters as their plain Cyrillic neighbours', () => {
  expect(fold('Қазақстан әкімі өңірге ұсынды, үшін, ғылым, һәм')).toBe(
    'казакстан акими онирге усынды, ушин, гылым, хам',
  )
})

test('cleaning twice is cleaning once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(clean(clean(text))).toBe(clean(text))
    }),
  )
})
