import type { Language } from '../types.ts'

const FORMS = {
  month: { month: 'long' },
  year: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>
type Form = keyof typeof FORMS

// Making a format takes longer than a hundred uses of it.
const formats = { en: formatsOf('en'), ru: formatsOf('ru'), kk: formatsOf('kk') }

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
  // No such day: a Date would count on into another month.
  if (!date.toISOString().startsWith(published)) return published
  const format = (form: Form): string => formats[language][form].format(date)
  if (language === 'kk') {
    const name = format('month').toLowerCase()
    return day ? `${year} жылғы ${Number(day)} ${name}` : `${year} жылғы ${name}`
  }
  if (day) return format('day')
  if (language === 'ru') return `${format('month')} ${year}`
  return format('year')
}

function formatsOf(language: Language): Record<Form, Intl.DateTimeFormat> {
  const make = (form: Form): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...FORMS[form] })
  return { month: make('month'), year: make('year'), day: make('day') }
}
