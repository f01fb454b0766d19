import type { Span } from '../types.ts'
import {
  AMBIGUOUS_MONTHS,
  MONTHS,
  RELATIVE,
  RELATIVE_CUES,
  type RelativeDate,
  TIME_WORDS,
  WEEKDAYS,
} from './data/dates.ts'
import { type Lexeme, lexemes } from './lexemes.ts'

/** A date that a text gives, as precise as it gives it. `start`, `end` are offsets into the text. */
export interface DateMention extends Span {
  year?: number
  /** 1 to 12. */
  month?: number
  day?: number
  /** 1 (Monday) to 7. */
  weekday?: number
  /** Given by where it lies from now: "last year", в прошлом году, былтыр. */
  relative?: RelativeDate
}

/** The dates of a text in English, Russian or Kazakh, whichever it is, in order. A bare year is a date, too. */
export function findDates(text: string, parts: Lexeme[] = lexemes(text)): DateMention[] {
  const found: DateMention[] = []
  let cued = false
  for (let i = 0; i < parts.length; ) {
    const part = parts[i]!
    cued ||= RELATIVE_CUES.has(part.low)
    const read = part.digits ? readDigits(text, parts, i) : readWord(text, parts, i)
    if (read) found.push(...read.dates)
    i = read ? read.next : i + 1
  }
  return cued ? withRelative(text, found) : found
}

interface Read {
  dates: DateMention[]
  next: number
}

function readDigits(text: string, parts: Lexeme[], at: number): Read | undefined {
  const part = parts[at]!
  const { start, end } = part
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(part.text)
  if (iso)
    return one({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), start, end }, at + 1)
  const written = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(part.text)
  if (written) {
    let [day, month] = [Number(written[1]), Number(written[2])]
    if (month > 12) [day, month] = [month, day]
    return one({ year: Number(written[3]), month, day, start, end }, at + 1)
  }
  if (isYear(part.text)) return readYear(text, parts, at)
  const day = dayOf(part)
  if (!day) return undefined
  // "19 March 2023", "19th of March", 19 марта 2023 года, 19 наурызда
  let next = at + 1
  if (/^(?:st|nd|rd|th|е|го|ші|шы)$/.test(parts[next]?.low ?? '') && tight(text, parts, next)) next++
  // "19-20 March": two days
  const upper = parts[next]
  let second: number | undefined
  if (upper?.digits && /^\s?[-–—]\s?$/.test(text.slice(parts[next - 1]!.end, upper.start)) && dayOf(upper)) {
    second = dayOf(upper)
    next++
  }
  if (parts[next]?.low === 'of') next++
  const month = monthAt(parts, next)
  if (!month || !near(text, parts, next)) return undefined
  const year = yearAt(text, parts, next + 1)
  const last = year ? next + 1 : next
  const date = { ...(year ? { year } : {}), month, start, end: parts[last]!.end }
  const dates: DateMention[] = [{ ...date, day }]
  if (second) dates.push({ ...date, day: second })
  return { dates, next: last + 1 }
}

/** A year, alone or opening a Kazakh date: 2023 жылғы 19 наурыз, 2023 жылдың наурызында. */
function readYear(text: string, parts: Lexeme[], at: number): Read | undefined {
  const part = parts[at]!
  const year = Number(part.text)
  const { start, end } = part
  if (/^жыл/.test(parts[at + 1]?.low ?? '') && near(text, parts, at + 1)) {
    const day = parts[at + 2]?.digits ? dayOf(parts[at + 2]!) : 0
    const monthIndex = day ? at + 3 : at + 2
    const month = monthAt(parts, monthIndex)
    if (month && near(text, parts, monthIndex)) {
      const date = { year, month, ...(day ? { day } : {}), start, end: parts[monthIndex]!.end }
      return one(date, monthIndex + 1)
    }
    return one({ year, start, end }, at + 1)
  }
  // "1990-95"
  const upper = parts[at + 1]
  if (upper?.digits && /^[-–—/]$/.test(text.slice(end, upper.start)) && /^(?:\d\d|\d{4})$/.test(upper.text)) {
    const to =
      upper.text.length === 2 ? Math.floor(year / 100) * 100 + Number(upper.text) : Number(upper.text)
    if (to > year && to < year + 300) {
      return {
        dates: [
          { year, start, end },
          { year: to, start: upper.start, end: upper.end },
        ],
        next: at + 2,
      }
    }
  }
  if (amount(text, parts, at)) return undefined
  return one({ year, start, end }, at + 1)
}

function readWord(text: string, parts: Lexeme[], at: number): Read | undefined {
  const part = parts[at]!
  const { start, end } = part
  const weekday = WEEKDAYS.get(part.low)
  if (weekday) return one({ weekday, start, end }, at + 1)
  const month = monthAt(parts, at)
  if (!month) return undefined
  // "March 19, 2023", "March 2023", март 2023 года, март
  const follower = parts[at + 1]
  const latin = /^[a-z]/.test(part.low)
  const day =
    latin && follower?.digits && near(text, parts, at + 1) && !isYear(follower.text) ? dayOf(follower) : 0
  let last = day ? at + 1 : at
  if (day && /^(?:st|nd|rd|th)$/.test(parts[last + 1]?.low ?? '')) last++
  const year = yearAt(text, parts, last + 1)
  if (year) last++
  if (!day && !year && AMBIGUOUS_MONTHS.has(part.low) && !placed(text, parts, at)) return undefined
  const date = { ...(year ? { year } : {}), month, ...(day ? { day } : {}), start, end: parts[last]!.end }
  return one(date, last + 1)
}

/** Whether what stands beside an ambiguous month name shows that the month is meant: "in May", қазан айында. */
function placed(text: string, parts: Lexeme[], at: number): boolean {
  if (/^ай(?:ы|ында|ының|дың|да)?$/.test(parts[at + 1]?.low ?? '')) return true
  const before = parts[at - 1]
  return Boolean(before && TIME_WORDS.has(before.low) && text.slice(before.end, parts[at]!.start) === ' ')
}

function monthAt(parts: Lexeme[], at: number): number {
  const part = parts[at]
  if (!part || part.digits) return 0
  const month = MONTHS.get(part.low)
  // English month names are capitalised; "march" and "may" in small letters are verbs.
  if (!month || (/^[a-z]/.test(part.low) && part.text[0] === part.low[0])) return 0
  return month
}

/** The year in digits at this place, when a comma at most stands before it. */
function yearAt(text: string, parts: Lexeme[], at: number): number | undefined {
  const part = parts[at]
  if (!part?.digits || !isYear(part.text) || !/^,?\s$/.test(text.slice(parts[at - 1]!.end, part.start)))
    return undefined
  return Number(part.text)
}

/** Whether four digits count something: 2000 тенге, $1500, № 1234, 1,500 people is no year either way. */
function amount(text: string, parts: Lexeme[], at: number): boolean {
  const part = parts[at]!
  if (/[$€£₸₽№#]\s?$/.test(text.slice(Math.max(0, part.start - 2), part.start))) return true
  if (/^\s?[%$€£₸₽]/.test(text.slice(part.end, part.end + 2))) return true
  const after = parts[at + 1]
  if (!after || after.digits || text.slice(part.end, after.start) !== ' ') return false
  return /^(?:тыс|млн|млрд|мың|million|thousand|billion|people|человек|адам|тенге|теңге|рубл|доллар|dollar|euro|votes|seats|метр|км$|km$|meters|metres|раз$|лет$|observers|наблюдател|байқаушы|участ)/.test(
    after.low,
  )
}

function withRelative(text: string, dates: DateMention[]): DateMention[] {
  const low = text.toLowerCase().replaceAll('ё', 'е')
  // A letter whose lower case is longer (İ) would move every offset behind it.
  if (low.length !== text.length) return dates
  for (const [pattern, relative] of RELATIVE) {
    for (const match of low.matchAll(pattern)) {
      dates.push({ relative, start: match.index, end: match.index + match[0].length })
    }
  }
  return dates.sort((a, b) => a.start - b.start)
}

function one(date: DateMention, next: number): Read {
  return { dates: [date], next }
}

function near(text: string, parts: Lexeme[], at: number): boolean {
  const [before, part] = [parts[at - 1], parts[at]]
  return Boolean(before && part && /^[\s-]{1,2}$|^-?$|^\.\s$/.test(text.slice(before.end, part.start)))
}

function tight(text: string, parts: Lexeme[], at: number): boolean {
  return /^-?$/.test(text.slice(parts[at - 1]!.end, parts[at]!.start))
}

function dayOf(part: Lexeme): number {
  const day = /^\d{1,2}$/.test(part.text) ? Number(part.text) : 0
  return day >= 1 && day <= 31 ? day : 0
}

function isYear(digits: string): boolean {
  return /^(?:1[0-9]|20)\d\d$/.test(digits)
}
