import type { Span } from '../types.ts'
import { CURRENCIES, NUMBER_WORDS, type NumberWord } from './data/numbers.ts'
import type { Lexeme } from './lexemes.ts'

/** A number that a text gives, in digits or in words. `start`, `end` are offsets into the text. */
export interface NumberMention extends Span {
  kind: 'cardinal' | 'ordinal' | 'percent' | 'year' | 'range'
  value: number
  /** The upper end of a range: "10–15", "1990s" (1999). */
  upper?: number
  /** A word beside it loosens it: about, over, около, шамамен. */
  approximate: boolean
  /** Which way it is loosened. */
  bound?: 'about' | 'over' | 'under'
  /** Written in letters. */
  word: boolean
  /** What it counts, where a unit or a currency stands beside it: percent, usd, kzt, km, year ... */
  unit?: string
}

const ENGLISH_ORDINAL = /^(?:st|nd|rd|th)$/
const CYRILLIC_ORDINAL = /^(?:й|го|му|м|я|е|ую|ой|ый|х|ші|шы|інші|ыншы|нші|ншы)$/
/** What `readRoman` reads. */
export const ROMAN = /^(?=[XVI]{2})X{0,3}(?:IX|IV|V?I{0,3})$/
const ROMAN_VALUE: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** A numeral that was read, before what stands around it is. */
export type Numeral = Omit<NumberMention, 'approximate' | 'bound'>

interface Read {
  numerals: Numeral[]
  /** The index of the first lexeme behind the number. */
  next: number
}

/** A number that begins with digits. */
export function readDigits(text: string, parts: Lexeme[], at: number): Read {
  const part = parts[at]!
  const { start, end } = part
  const date = /^(?:(\d{4})-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](\d{4}))$/.exec(part.text)
  if (date) {
    const year: Numeral = { kind: 'year', value: Number(date[1] ?? date[2]), word: false, start, end }
    return { numerals: [year], next: at + 1 }
  }
  const time = /^(\d{1,2}):(\d\d)$/.exec(part.text)
  if (time) {
    const numerals: Numeral[] = [
      { kind: 'cardinal', value: Number(time[1]), word: false, unit: 'hour', start, end },
    ]
    if (Number(time[2])) numerals.push({ kind: 'cardinal', value: Number(time[2]), word: false, start, end })
    return { numerals, next: at + 1 }
  }
  const suffix = parts[at + 1]
  const gap = suffix ? text.slice(end, suffix.start) : ''
  if (suffix && !suffix.digits) {
    const attached = gap === '' || gap === '-'
    if (attached && suffix.low === 's' && isYear(part.text)) return decade(part, suffix.end, at + 2)
    if (gap === '-' && /^(?:е|х|ых|ые|м|ми)$/.test(suffix.low) && /^\d{2,4}$/.test(part.text)) {
      if (/0$/.test(part.text) && suffix.low !== 'м') return decade(part, suffix.end, at + 2)
    }
    if (
      (gap === '' && ENGLISH_ORDINAL.test(suffix.low)) ||
      (gap === '-' && CYRILLIC_ORDINAL.test(suffix.low))
    ) {
      const ordinal: Numeral = {
        kind: 'ordinal',
        value: numeral(part.text),
        word: false,
        start,
        end: suffix.end,
      }
      return { numerals: [ordinal], next: at + 2 }
    }
  }
  const one = readScaled(text, parts, at)
  // A range: two numbers with a dash between, "1990-95" meaning 1995 and "10-15 million" millions both.
  const upper = parts[one.next]
  if (upper?.digits && /^\s?[-‐‑–—]\s?$/.test(text.slice(parts[one.next - 1]!.end, upper.start))) {
    const two = readScaled(text, parts, one.next)
    let high = two.value
    if (isYear(part.text) && /^\d\d$/.test(upper.text)) high += Math.floor(one.value / 100) * 100
    const low = one.scale === 1 && two.scale > 1 && one.value < two.value ? one.value * two.scale : one.value
    if (high > low) {
      const range: Numeral = {
        kind: 'range',
        value: low,
        upper: high,
        word: false,
        start,
        end: parts[two.next - 1]!.end,
      }
      return { numerals: [range], next: two.next }
    }
  }
  const kind = one.scale === 1 && isYear(part.text) ? 'year' : 'cardinal'
  return {
    numerals: [{ kind, value: one.value, word: false, start, end: parts[one.next - 1]!.end }],
    next: one.next,
  }
}

/** A number in digits with the scale words behind it: "5.2 million", "5 млн 200 тыс.", "3bn". */
function readScaled(
  text: string,
  parts: Lexeme[],
  at: number,
): { value: number; scale: number; next: number } {
  let value = 0
  let scale = 1
  let next = at
  let limit = Number.POSITIVE_INFINITY
  for (;;) {
    const part = parts[next]
    if (!part?.digits || (next > at && !/^\.?\s$/.test(text.slice(parts[next - 1]!.end, part.start)))) break
    const behind = scaleOf(text, parts, next)
    if (next > at && (!behind || behind >= limit)) break
    value += numeral(part.text) * (behind || 1)
    if (next === at) scale = behind || 1
    next += behind ? 2 : 1
    if (!behind) break
    limit = behind
  }
  // 5.2 * 1e6 is 5200000.000000001 otherwise
  return { value: Math.round(value * 1e6) / 1e6, scale, next }
}

/** The multiplier in words right behind a number in digits, 0 without one. */
function scaleOf(text: string, parts: Lexeme[], at: number): number {
  const part = parts[at]!
  const behind = parts[at + 1]
  if (!behind || behind.digits) return 0
  const gap = text.slice(part.end, behind.start)
  const word = NUMBER_WORDS.get(behind.low)
  if (word?.kind === 'scale' && /^[\s-]?$/.test(gap)) return word.value
  // "$5m": a bare letter is a scale only behind a currency, otherwise metres.
  if (gap === '' && behind.low === 'm' && text[part.start - 1]! in CURRENCIES) return 1e6
  return 0
}

/** Number words in a row: "two hundred and fifty", сто двадцать пятый, жиырма бес мың. */
export function readWords(text: string, parts: Lexeme[], at: number, kazakh: boolean): Read | undefined {
  let total = 0
  let current = 0
  let next = at
  let ordinal = false
  let count = 0
  let only: NumberWord | undefined
  for (;;) {
    const part = parts[next]
    if (!part || part.digits) break
    if (next > at) {
      const gap = text.slice(parts[next - 1]!.end, part.start)
      if (gap !== ' ' && gap !== '-' && gap !== '\u00a0') break
      if (part.low === 'and' && (current % 100 === 0 || current === 0)) {
        const after = NUMBER_WORDS.get(parts[next + 1]?.low ?? '')
        if (!after || after.value >= 100 || current + total < 100) break
        next++
        continue
      }
    }
    const word = NUMBER_WORDS.get(part.low)
    if (!word || (word.kazakh && !kazakh)) break
    if (word.kind === 'scale') {
      if (word.value === 100) {
        if (current >= 10) break
        current = (current || 1) * 100
      } else {
        if (total > 0 && word.value >= total) break
        total += (current || 1) * word.value
        current = 0
      }
    } else if (!joinsOn(current, word.value)) break
    else current += word.value
    only = word
    count++
    next++
    if (word.kind === 'ordinal') {
      ordinal = true
      break
    }
  }
  if (!only || (count === 1 && alone(parts, at, only))) return undefined
  const first = parts[at]!
  const mention: Numeral = {
    kind: ordinal ? 'ordinal' : 'cardinal',
    value: total + current,
    word: true,
    start: first.start,
    end: parts[next - 1]!.end,
  }
  return { numerals: [mention], next }
}

/** Whether a number word may be added to what has been read: tens behind hundreds, units behind tens. */
function joinsOn(current: number, value: number): boolean {
  if (current === 0) return true
  if (!Number.isInteger(value)) return false
  if (value >= 100) return false
  return value >= 10 ? current % 100 === 0 : current % 10 === 0
}

/** A word that is no number when it stands alone: "one", "hundreds" of people. */
function alone(parts: Lexeme[], at: number, word: NumberWord): boolean {
  if (word.joined) return true
  if (word.kind !== 'scale' || word.bare) return false
  return parts[at - 1]?.low !== 'a'
}

/** A Roman numeral, two letters at least, below 40. */
export function readRoman(part: Lexeme, next: number): Read {
  let value = 0
  for (let i = 0; i < part.text.length; i++) {
    const digit = ROMAN_VALUE[part.text[i]!]!
    value += digit < (ROMAN_VALUE[part.text[i + 1] ?? ''] ?? 0) ? -digit : digit
  }
  return { numerals: [{ kind: 'ordinal', value, word: false, start: part.start, end: part.end }], next }
}

function decade(part: Lexeme, end: number, next: number): Read {
  const value = Number(part.text)
  const span = value % 100 === 0 && part.text.length === 4 && value % 1000 !== 0 ? 99 : 9
  const range: Numeral = { kind: 'range', value, upper: value + span, word: false, start: part.start, end }
  return { numerals: [range], next }
}

function isYear(digits: string): boolean {
  return /^(?:1[0-9]|20)\d\d$/.test(digits)
}

function numeral(digits: string): number {
  const bare = digits.replace(/[ \u00a0\u2009\u202f]/g, '')
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare) && !bare.startsWith('0'))
    return Number(bare.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(bare)) return Number(bare.replaceAll('.', ''))
  return Number(bare.replace(',', '.'))
}
