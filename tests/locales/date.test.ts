import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatDate } from '../../src/locales/date.ts'
import { LANGUAGES } from '../../src/types.ts'

it.each([
  ['2023', '2023', '2023', '2023'],
  ['2023-03', 'March 2023', 'март 2023', '2023 жылғы наурыз'],
  ['2023-12', 'December 2023', 'декабрь 2023', '2023 жылғы желтоқсан'],
  ['2023-03-20', 'March 20, 2023', '20 марта 2023 г.', '2023 жылғы 20 наурыз'],
  ['2024-02-29', 'February 29, 2024', '29 февраля 2024 г.', '2024 жылғы 29 ақпан'],
  ['2023-01-01', 'January 1, 2023', '1 января 2023 г.', '2023 жылғы 1 қаңтар'],
])('%s is as precise as it was given', (published, ...expected) => {
  expect(LANGUAGES.map((language) => formatDate(published, language))).toEqual(expected)
})

it.each([
  '',
  'spring 2023',
  '2023-3',
  '20.03.2023',
  '2023-03-20T10:00',
  '2023-13',
  '2023-00',
  '2023-02-30',
  '2023-03-00',
])('what is no date stays as the editors wrote it: %j', (published) => {
  for (const language of LANGUAGES) expect(formatDate(published, language)).toBe(published)
})

it('the year and the day are in every rendering of a real date', () => {
  const day = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(day, fc.constantFrom(...LANGUAGES), (date, language) => {
      const shown = formatDate(date.toISOString().slice(0, 10), language)
      const numbers = shown
        .match(/\d+/g)
        ?.map(Number)
        .sort((a, b) => a - b)
      expect(numbers).toEqual([date.getUTCDate(), date.getUTCFullYear()])
    }),
  )
})
