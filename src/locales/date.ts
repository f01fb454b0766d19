import type { Language } from '../types.ts'

/**
 * A date as precise as it was given: `2023`, `2023-03` (March 2023, март 2023, 2023 жылғы наурыз) or `2023-03-20`.
 * Anything else comes back as it is: the editors' word is better than a wrong date.
 */
export function formatDate(published: string, language: Language): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(published)
  if (!match) return published
  const [, year, month, day] = match
  if (!year || !month) return published
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(date)
  if (language === 'kk') {
    const name = format({ month: 'long' }).toLowerCase()
    return day ? `${year} жылғы ${Number(day)} ${name}` : `${year} жылғы ${name}`
  }
  if (day) return format({ year: 'numeric', month: 'long', day: 'numeric' })
  if (language === 'ru') return `${format({ month: 'long' })} ${year}`
  return format({ year: 'numeric', month: 'long' })
}
