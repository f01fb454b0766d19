import { APPROXIMATORS, APPROXIMATORS_BEHIND, CURRENCIES, NUMBER_WORDS, UNITS } from './data/numbers.ts'
import { type Lexeme, lexemes } from './lexemes.ts'
import { type NumberMention, type Numeral, ROMAN, readDigits, readRoman, readWords } from './numerals.ts'

export type { NumberMention } from './numerals.ts'

/** Frequent words that look like a numeral with an ending: үшін (for), онда (there), бірге (together). */
const KAZAKH_HOMONYMS: ReadonlySet<string> = new Set(['үшін', 'онда', 'ондағы', 'бірге'])

const KAZAKH_LETTERS = /[әіңғүұқөһӘІҢҒҮҰҚӨҺ]/

/**
 * The numbers of a text in English, Russian or Kazakh, whichever it is, in order. Dates written in digits give their
 * year only: `findDates` reads the rest. "One", один and бір alone are words, not numbers.
 */
export function findNumbers(text: string, parts: Lexeme[] = lexemes(text)): NumberMention[] {
  const found: NumberMention[] = []
  let kazakh: boolean | undefined
  for (let i = 0; i < parts.length; ) {
    const part = parts[i]!
    let read: ReturnType<typeof readWords>
    if (part.digits) read = readDigits(text, parts, i)
    else {
      const word = KAZAKH_HOMONYMS.has(part.low) ? undefined : NUMBER_WORDS.get(part.low)
      if (word) {
        kazakh ??= KAZAKH_LETTERS.test(text)
        if (!word.kazakh || kazakh) read = readWords(text, parts, i, kazakh)
      } else if (part.text.length > 1 && ROMAN.test(part.text)) read = readRoman(part, i + 1)
    }
    if (!read) {
      i++
      continue
    }
    for (const numeral of read.numerals) found.push(finish(text, parts, i, read.next, numeral))
    i = read.next
  }
  return found
}

/** Adds what the words around a number say of it: percent, unit, about or over. */
function finish(text: string, parts: Lexeme[], at: number, next: number, numeral: Numeral): NumberMention {
  const found: NumberMention = { ...numeral, approximate: false }
  const after = text.slice(found.end, found.end + 14)
  const behind = parts[next]
  const near = behind && behind.start - found.end <= 3 ? behind : undefined
  if (/^\s?%/.test(after) || (near?.low === 'per' && /^\s?per cent/i.test(after))) found.unit = 'percent'
  else if (near) {
    const currency = CURRENCIES[after.trimStart()[0] ?? '']
    const unit = currency ?? unitOf(near.low)
    if (unit && !(unit === 'year' && found.kind === 'year')) found.unit ??= unit
  } else if (CURRENCIES[after.trim()[0] ?? '']) found.unit = CURRENCIES[after.trim()[0]!]!
  const before = text[found.start - 1] === ' ' ? text[found.start - 2] : text[found.start - 1]
  if (before && CURRENCIES[before]) found.unit = CURRENCIES[before]!
  if (found.unit === 'percent' && found.kind !== 'range') found.kind = 'percent'
  else if (found.unit && found.kind === 'year') found.kind = 'cardinal'
  const bound = boundOf(text, parts, at, next)
  if (bound) {
    found.approximate = true
    found.bound = bound
  }
  return found
}

// The words behind numbers are few and come again; bounded all the same.
const KEPT = 10_000
const units = new Map<string, string | undefined>()

function unitOf(word: string): string | undefined {
  if (units.has(word)) return units.get(word)
  if (units.size >= KEPT) units.clear()
  const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1]
  units.set(word, unit)
  return unit
}

/** About, over or under, from the two words before a number, or the two behind it in Kazakh (мыңнан астам). */
function boundOf(text: string, parts: Lexeme[], at: number, next: number): NumberMention['bound'] {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const bound = APPROXIMATORS.get(parts[i]!.low)
    if (bound && !/[.;!?]/.test(text.slice(parts[i]!.end, parts[at]!.start)))
      return boundWord(parts, i, bound)
  }
  if (text[parts[at]!.start - 1] === '~') return 'about'
  for (let i = next; i < Math.min(parts.length, next + 2); i++) {
    const bound = APPROXIMATORS_BEHIND.get(parts[i]!.low)
    if (bound) return bound
  }
  return undefined
}

/** "At most" and "most of the 20" differ: most and least loosen only behind "at", some only right before. */
function boundWord(parts: Lexeme[], at: number, bound: 'about' | 'over' | 'under'): NumberMention['bound'] {
  const { low } = parts[at]!
  if ((low === 'most' || low === 'least') && parts[at - 1]?.low !== 'at') return undefined
  // "not more than", не более, не менее turn the bound round.
  const turned = /^(?:no|not|не)$/.test(parts[at - 1]?.low ?? '')
  if (!turned || bound === 'about') return bound
  return bound === 'over' ? 'under' : 'over'
}
