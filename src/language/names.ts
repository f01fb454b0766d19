import type { Span } from '../types.ts'
import { MONTHS, WEEKDAYS } from './data/dates.ts'
import {
  CONNECTORS,
  KAZAKH_ENDING,
  NO_NAMES,
  OPENERS,
  ORDINARY_ENDING,
  RUSSIAN_ENDING,
  TITLES,
} from './data/names.ts'
import { type Lexeme, lexemes } from './lexemes.ts'
import { romanKey } from './romanise.ts'
import { isStopword } from './stopwords.ts'

/** A name that a text gives: a person, a place, a body. `start`, `end` are offsets into the text. */
export interface NameMention extends Span {
  /** As it stands in the text. */
  text: string
  /** Its words in lower case, without connectors. */
  words: string[]
  /** One capitalised word that opens a sentence: a name or an ordinary word, only the reader's other texts may tell. */
  initial: boolean
}

/**
 * The names of a text in English, Russian or Kazakh, whichever it is, in order: runs of capitalised words with the
 * small words inside them. Ordinary words that open a sentence are left out as well as word lists and endings can;
 * months and days of the week are dates.
 */
export function findNames(text: string, parts: Lexeme[] = lexemes(text)): NameMention[] {
  const found: NameMention[] = []
  const shouted = isShouted(text)
  if (shouted) return found
  for (let i = 0; i < parts.length; ) {
    const part = parts[i]!
    if (!isCapital(part)) {
      i++
      continue
    }
    const opens = opensSentence(text, parts, i)
    const last = endOfRun(text, parts, i)
    let first = i
    i = last + 1
    // "The Central Commission", "In Astana": the opening word belongs to the sentence, not to the name.
    while (first <= last && isLeadIn(parts[first]!, opens)) first++
    if (first > last) continue
    const words = parts.slice(first, last + 1)
    if (words.every((word) => TITLES.has(word.low))) continue
    if (words.length === 1 && opensSentence(text, parts, first) && isOrdinary(words[0]!)) continue
    const [start, end] = [words[0]!.start, words.at(-1)!.end]
    const initial = opens && words.length === 1 && opensSentence(text, parts, first)
    found.push({
      text: text.slice(start, end),
      words: words.filter((word) => !CONNECTORS.has(word.low)).map((word) => word.low),
      initial: initial && !isAcronym(words[0]!),
      start,
      end,
    })
  }
  return found
}

function isCapital(part: Lexeme): boolean {
  const [first] = part.text
  return !part.digits && first !== undefined && first !== first.toLowerCase() && !isCalendar(part)
}

function isCalendar(part: Lexeme): boolean {
  return MONTHS.has(part.low) || WEEKDAYS.has(part.low)
}

/** Whether a sentence begins at this word: the text's start, or a full stop that is no abbreviation's. */
function opensSentence(text: string, parts: Lexeme[], at: number): boolean {
  const before = parts[at - 1]
  if (!before) return true
  const gap = text.slice(before.end, parts[at]!.start)
  if (/[\n\r]/.test(gap) || /[!?…]["»”)]*\s/.test(gap) || /[.:]\s*["«“„]/.test(gap)) return true
  if (!/\.["»”)]*\s/.test(gap)) return false
  const initial = before.text.length === 1 && isCapital(before)
  return !initial && !TITLES.has(before.low)
}

/** The index of the last word of the run of capitalised words that begins here. */
function endOfRun(text: string, parts: Lexeme[], at: number): number {
  let last = at
  for (let next = at + 1; next < parts.length; next++) {
    const part = parts[next]!
    const gap = text.slice(parts[next - 1]!.end, part.start)
    const before = parts[next - 1]!
    const abbreviated = before.text.length === 1 || TITLES.has(before.low)
    if (!/^(?:\s|[-‑–'’ʼ]|)$/.test(gap) && !(abbreviated && /^\.\s?$/.test(gap))) break
    if (isCapital(part)) last = next
    // "Hill's": the s belongs to the word before, not to the name.
    else if (part.low === 's' && gap.length === 1 && gap !== ' ') break
    else if (!CONNECTORS.has(part.low) || next - last > 1) break
  }
  return last
}

/** Whether a word before a name only leads to it: "The", "In", and at the opening of a sentence "Later", "Voters". */
function isLeadIn(part: Lexeme, opens: boolean): boolean {
  if (isAcronym(part)) return false
  return CONNECTORS.has(part.low) || isCommon(part.low) || (opens && OPENERS.has(part.low))
}

function isOrdinary(part: Lexeme): boolean {
  if (isAcronym(part)) return false
  return isCommon(part.low) || OPENERS.has(part.low) || ORDINARY_ENDING.test(part.low)
}

function isCommon(low: string): boolean {
  return NO_NAMES.has(low) || isStopword(low, 'en') || isStopword(low, 'ru') || isStopword(low, 'kk')
}

function isAcronym(part: Lexeme): boolean {
  return part.text.length > 1 && part.text.length <= 8 && part.text === part.text.toUpperCase()
}

/** Whether a text is written in capitals throughout, so that they tell nothing. */
function isShouted(text: string): boolean {
  return text.length > 24 && text === text.toUpperCase()
}

// Names repeat from text to text and romanKey runs some twenty replacements. Bounded, and the same answer always.
const KEPT = 20_000
const keys = new Map<string, string>()

/** A name's romanised key with the vowels that transliterations disagree on brought to one: Tokayev, Токаев. */
function keyOf(word: string): string {
  let key = keys.get(word)
  if (key === undefined) {
    if (keys.size >= KEPT) keys.clear()
    key = romanKey(word).replace(/e/g, 'i').replace(/ii+/g, 'i')
    keys.set(word, key)
  }
  return key
}

/**
 * How surely two names name the same, 0 to 1, across alphabets, endings and spellings: Токаевым and Tokayev, Ақорда
 * and Akorda, ЦИК and Центральная избирательная комиссия, "K. Tokayev" and "Kassym-Jomart Tokayev". A part of a name
 * (the surname alone) counts a little less than the whole.
 */
export function sameName(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  if (!first.length || !second.length) return 0
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  const acronym = short.length === 1 ? acronymScore(short[0]!, long) : 0
  let sum = 0
  const free = new Set(long.keys())
  for (const word of short) {
    let [best, bestAt] = [0, -1]
    for (const at of free) {
      const score = sameWord(word, long[at]!)
      if (score > best) [best, bestAt] = [score, at]
    }
    free.delete(bestAt)
    sum += best
  }
  const whole = (sum / short.length) * (short.length === long.length ? 1 : 0.9)
  return Math.max(acronym, whole)
}

function wordsOf(name: string): Lexeme[] {
  return lexemes(name).filter((part) => !CONNECTORS.has(part.low) && part.low !== 's')
}

function sameWord(a: Lexeme, b: Lexeme): number {
  if (a.low === b.low) return 1
  if (a.digits || b.digits) return 0
  const [x, y] = [keyOf(a.low), keyOf(b.low)]
  if (a.text.length === 1 || b.text.length === 1) return x[0] === y[0] ? 0.9 : 0
  if (x === y) return 1
  let best = 0
  for (const p of [x, ...strippedKeys(a.low)]) {
    for (const q of [y, ...strippedKeys(b.low)]) {
      if (p === q) best = Math.max(best, 0.95)
      else if (skeleton(p).length >= 3 && skeleton(p) === skeleton(q)) {
        // Марат and Murat share their consonants; within one alphabet vowels are no accident of transliteration.
        best = Math.max(best, isCyrillic(a.low) === isCyrillic(b.low) ? 0.5 : 0.75)
      }
    }
  }
  return best
}

/** The keys of a Cyrillic name without a case ending: Токаева, Токаевым, Тоқаевтың. */
function strippedKeys(low: string): string[] {
  if (!isCyrillic(low)) return []
  const found: string[] = []
  for (const ending of [RUSSIAN_ENDING, KAZAKH_ENDING]) {
    const stem = low.replace(ending, '')
    if (stem !== low && stem.length >= 3) found.push(keyOf(stem))
  }
  return found
}

function isCyrillic(low: string): boolean {
  return /[\u0400-\u04ff]/.test(low)
}

/** The consonants of a key; қ comes out as k from Cyrillic and as kh or q from Latin. */
function skeleton(key: string): string {
  return key
    .replace(/[aeiou]/g, '')
    .replace(/h/g, 'k')
    .replace(/(.)\1+/g, '$1')
}

/** Whether a word in capitals is made of the first letters of the other name's words. */
function acronymScore(word: Lexeme, long: Lexeme[]): number {
  if (!isAcronym(word) || long.length < 2) return 0
  const initials = long.map((part) => keyOf(part.low)[0] ?? '').join('')
  return keyOf(word.low) === romanKey(initials) || keyOf(word.low) === initials ? 0.9 : 0
}
