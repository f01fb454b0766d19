import { findDates } from '../../language/dates.ts'
import { LANGUAGES, type Language } from '../../types.ts'

/** A date as metadata writes it (ISO 8601 with or without a time, `20 March 2023`, `20.03.2023`) as ISO 8601. */
export function isoDate(value: string | null | undefined): string | undefined {
  const written = value?.trim() ?? ''
  const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/.exec(written)
  if (iso) return valid(Number(iso[1]), iso[2] && Number(iso[2]), iso[3] && Number(iso[3]))
  const numeric = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(written)
  if (numeric) return valid(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]))
  const [date] = findDates(written.slice(0, 100))
  return date?.year ? valid(date.year, date.month, date.day) : undefined
}

/** The date of a PDF (`D:20230320101500+06'00'`). */
export function pdfDate(value: unknown): string | undefined {
  const found = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?/.exec(typeof value === 'string' ? value : '')
  return found
    ? valid(Number(found[1]), found[2] && Number(found[2]), found[3] && Number(found[3]))
    : undefined
}

function valid(year: number, month?: number | '', day?: number | ''): string | undefined {
  if (year < 1000) return undefined
  const parts = [String(year), ...[month, day].flatMap((part) => (part ? String(part).padStart(2, '0') : []))]
  const iso = parts.join('-')
  const time = Date.parse(iso)
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? undefined : iso
}

/** The language of a tag such as `ru-KZ` or `kk_KZ`; many sites write the country's code for Kazakh. */
export function languageOfTag(tag: string | null | undefined): Language | undefined {
  const primary = (tag ?? '').trim().toLowerCase().split(/[-_]/, 1)[0]
  const code =
    primary === 'kz' || primary === 'kaz'
      ? 'kk'
      : primary === 'rus'
        ? 'ru'
        : primary === 'eng'
          ? 'en'
          : primary
  return LANGUAGES.find((language) => language === code)
}

/** A whole web address, made absolute on `base`, without what only counts readers. */
export function webAddress(value: string | null | undefined, base?: string): string | undefined {
  const written = value?.trim()
  if (!written || !URL.canParse(written, base)) return undefined
  const url = new URL(written, base)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  for (const key of [...url.searchParams.keys()]) {
    if (/^(?:utm_|fbclid$|gclid$|yclid$)/.test(key)) url.searchParams.delete(key)
  }
  return url.href
}

/** One line of text; `undefined` when there is none. */
export function line(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  return text === '' ? undefined : text
}
