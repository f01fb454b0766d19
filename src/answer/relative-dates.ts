import { findDates } from '../language/dates.ts'
import { answerWords } from '../locales/answer.ts'
import { formatDate } from '../locales/date.ts'
import type { Citation, Language, Line } from '../types.ts'

/**
 * Lines that say what "last year" in a quote means, seen from the date of its source: a reader who meets the quote
 * years later would count from the wrong year. Sources without a date, and words that need a day to count from
 * ("yesterday" in an article dated by month), are left unexplained.
 */
export function explainRelativeDates(citations: readonly Citation[], reader: Language): Line[] {
  const explained = new Map<string, Line>()
  for (const { n, quote, translation, published } of citations) {
    if (!published) continue
    const shown = translation ?? quote
    for (const { relative, start, end } of findDates(shown)) {
      const meaning = relative && meaningOf(relative, published)
      const words = shown.slice(start, end)
      // Two sources of different years mean different ones by the same words.
      const key = `${words} ${meaning}`
      if (!meaning || explained.has(key)) continue
      explained.set(key, {
        text: answerWords[reader].relative(words, formatDate(meaning, reader)),
        citations: [n],
      })
    }
  }
  return [...explained.values()]
}

/** The year or month that relative words mean, as `formatDate` takes it. */
function meaningOf(relative: string, published: string): string | undefined {
  const [year = 0, month] = published.split('-').map(Number)
  const step = relative.startsWith('last-')
    ? -1
    : relative.startsWith('next-')
      ? 1
      : relative.startsWith('this-')
        ? 0
        : undefined
  if (step === undefined) return undefined
  if (relative.endsWith('-year')) return String(year + step)
  if (!relative.endsWith('-month') || month === undefined) return undefined
  const count = 12 * year + month - 1 + step
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}
