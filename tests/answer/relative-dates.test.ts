import { expect, it } from 'vitest'
import { explainRelativeDates } from '../../src/answer/relative-dates.ts'
import type { Citation, Language } from '../../src/types.ts'

const citation = (quote: string, published?: string, more: Partial<Citation> = {}): Citation => ({
  n: 1,
  document: 'a',
  passage: 'p',
  title: 'T',
  quote,
  start: 0,
  end: quote.length,
  language: 'en',
  ...(published !== undefined && { published }),
  ...more,
})
const explained = (language: Language, ...citations: Citation[]) =>
  explainRelativeDates(citations, language).map(({ text }) => text)

it.each<[Language, string, string, RegExp]>([
  ['en', 'Last year they met.', '2023-03-20', /“Last year”.*2022/],
  ['en', 'They meet this year.', '2023', /“this year”.*2023/],
  ['en', 'They met last month.', '2023-01-05', /“last month”.*December 2022/],
  ['en', 'They meet next year.', '2023', /“next year”.*2024/],
  ['ru', 'Они встретились в прошлом году.', '2023-03', /прошлом году.*2022/],
  ['kk', 'Олар былтыр кездесті.', '2023-03', /былтыр.*2022/],
])('%s: “%s” of %s', (language, quote, published, meaning) => {
  const lines = explained(language, citation(quote, published, { language }))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(meaning)
})

it('leaves unexplained what cannot be counted from the date, or has none', () => {
  expect(explained('en', citation('Last year they met.'))).toEqual([])
  expect(explained('en', citation('They met yesterday.', '2023-03'))).toEqual([])
  expect(explained('en', citation('They met last month.', '2023'))).toEqual([])
  expect(explained('en', citation('They met in 2021.', '2023'))).toEqual([])
})

it('explains the same words once, for the citation they stand in first', () => {
  const lines = explainRelativeDates(
    [citation('Here last year.', '2023'), citation('There last year.', '2023', { n: 2 })],
    'en',
  )
  expect(lines.map(({ citations }) => citations)).toEqual([[1]])
})

it('does not give one meaning to words of sources of different years', () => {
  const lines = explained(
    'en',
    citation('Here last year.', '2023'),
    citation('There last year.', '2019', { n: 2 }),
  )
  expect(lines.join()).toContain('2022')
  expect(lines.join()).toContain('2018')
})

it('explains the words that the reader sees', () => {
  const shown = citation('They met last year.', '2023', { translation: 'Они встретились в прошлом году.' })
  expect(explained('ru', shown)[0]).toContain('прошлом году')
})

it('is said as the language says it', () => {
  const of = (language: Language, quote: string) =>
    explained(language, citation(quote, '2023-03', { language }))[0]
  expect(of('ru', 'Они встретились в прошлом году.')).toContain('это 2022 год,')
  expect(of('kk', 'Олар былтыр кездесті.')).toContain('2022 жылды білдіреді')
})
