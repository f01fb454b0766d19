import { type DateMention, findDates } from '../language/dates.ts'
import type { Glossary } from '../language/glossary.ts'
import { findNames, sameName } from '../language/names.ts'
import { findNumbers, type NumberMention } from '../language/numbers.ts'
import { romanKey } from '../language/romanise.ts'
import { tokenize } from '../language/tokens.ts'
import type { Language } from '../types.ts'

/** One sentence of an original or of its rendering, with what both must agree on. */
export interface Analysed {
  text: string
  language: Language
  numbers: NumberMention[]
  dates: DateMention[]
  names: string[]
  concepts: Set<number>
}

export function analyse(text: string, language: Language, glossary: Glossary): Analysed {
  const names = findNames(text)
    .filter((name) => !name.initial)
    .flatMap((name) => tokenize(name.text).map(({ start, end }) => name.text.slice(start, end)))
    // A single letter is an initial; small words inside a name are not the name's own.
    .filter((word) => word.length > 2 && /^\p{Lu}/u.test(word))
  return {
    text,
    language,
    numbers: findNumbers(text),
    dates: findDates(text),
    names: [...new Set(names)],
    concepts: conceptsOf(text, language, glossary),
  }
}

/**
 * What an original sentence and its rendering do not agree on, in words: numbers, dates, names, length. It finds
 * slips (another number, a swapped region, sentences out of step); whether the rendering is a good one it cannot say.
 *
 * @param rendered words of the original's names that the rendering is known to spell elsewhere
 */
export function differences(
  original: Analysed,
  rendering: Analysed,
  rendered: ReadonlySet<string>,
  glossary: Glossary,
): string[] {
  return [
    ...missing('number', firmNumbers(original), rendering.numbers.flatMap(numberKeys)),
    ...extra('number', firmNumbers(rendering), original.numbers.flatMap(numberKeys)),
    ...missing('date', dateKeys(original), keysOf(dateKeys(rendering))),
    ...extra('date', dateKeys(rendering), keysOf(dateKeys(original))),
    ...missing('name', namesToFind(original, rendering, rendered, glossary), []),
    ...extra('name', namesUnknownTo(original, rendering, glossary), []),
    ...lengths(original.text, rendering.text),
  ]
}

/** The words of the original's names that the rendering spells with the same sounds. */
export function spelledAlike(original: Analysed, rendering: Analysed): string[] {
  const candidates = wordsOf(rendering.text)
  return original.names.filter((name) => candidates.some((word) => soundsAlike(name, word)))
}

/** What is compared, and how the text itself writes it. */
interface Keyed {
  key: string
  shown: string
}

const keysOf = (found: readonly Keyed[]): string[] => found.map(({ key }) => key)

function missing(kind: string, found: readonly Keyed[], other: readonly string[]): string[] {
  return unmatched(found, other).map(
    (shown) => `the ${kind} "${shown}" of the original is not in the translation`,
  )
}

function extra(kind: string, found: readonly Keyed[], other: readonly string[]): string[] {
  return unmatched(found, other).map((shown) => `the ${kind} "${shown}" is not in the original`)
}

function unmatched(found: readonly Keyed[], other: readonly string[]): string[] {
  return [...new Set(found.filter(({ key }) => !other.includes(key)).map(({ shown }) => shown))]
}

function numberKeys({ value, upper }: NumberMention): string[] {
  return upper === undefined ? [String(value)] : [`${value}-${upper}`, String(value), String(upper)]
}

/**
 * The numbers that the other side must have too. "One" and its like are often articles or pronouns, and in Kazakh
 * several everyday words (үшін, онда) look like inflected small numbers: those may come and go.
 */
function firmNumbers({ text, language, numbers }: Analysed): Keyed[] {
  return numbers
    .filter(({ word, kind, value }) => !word || (value > 1 && (kind === 'ordinal' || language !== 'kk')))
    .map((number) => ({ key: numberKeys(number)[0]!, shown: text.slice(number.start, number.end) }))
}

/** Days, months and weekdays, and the relative dates that every language has a word for. Years are numbers. */
function dateKeys({ text, dates }: Analysed): Keyed[] {
  return dates.flatMap((date) => {
    const shown = text.slice(date.start, date.end)
    const keys: string[] = []
    if (date.month !== undefined) keys.push(`${date.month}-${date.day ?? ''}`)
    if (date.weekday !== undefined) keys.push(`weekday ${date.weekday}`)
    if (date.relative && /^(?:last|next|yesterday|tomorrow)/.test(date.relative)) keys.push(date.relative)
    return keys.map((key) => ({ key, shown }))
  })
}

/** Names of the original that this rendering must have: places, and names that it spells elsewhere. */
function namesToFind(
  original: Analysed,
  rendering: Analysed,
  rendered: ReadonlySet<string>,
  glossary: Glossary,
): Keyed[] {
  const spelled = new Set(spelledAlike(original, rendering))
  return original.names
    .filter((name) => !spelled.has(name))
    .filter((name) => {
      const known = mentionsOf(name, original.language, glossary)
      if (known.some(({ concept }) => rendering.concepts.has(concept))) return false
      return rendered.has(name) || known.some(isPlace)
    })
    .map((name) => ({ key: name, shown: name }))
}

/** Names of the rendering that nothing in the original accounts for: neither a sound nor a known meaning. */
function namesUnknownTo(original: Analysed, rendering: Analysed, glossary: Glossary): Keyed[] {
  // English capitalises more than names, and a rendering may spell out or form an abbreviation.
  if (rendering.language === 'en') return []
  const candidates = wordsOf(original.text)
  return rendering.names
    .filter((name) => name !== name.toUpperCase() && !candidates.some((word) => soundsAlike(name, word)))
    .filter((name) => {
      const known = mentionsOf(name, rendering.language, glossary)
      if (known.some(({ concept }) => original.concepts.has(concept))) return false
      return known.length === 0 || known.some(isPlace)
    })
    .map((name) => ({ key: name, shown: name }))
}

const isPlace = ({ section }: { section: string }): boolean => section.startsWith('places')

/** Translations run longer or shorter than their originals, but not by this much. */
const LONGER = 3
/** Shorter sentences, in characters, may. */
const LENGTH_MIN = 60

function lengths(original: string, rendering: string): string[] {
  const [short, long] = [original.length, rendering.length].sort((a, b) => a - b) as [number, number]
  if (long < LENGTH_MIN || long <= short * LONGER) return []
  return [`it is ${long === original.length ? 'much shorter' : 'much longer'} than the original`]
}

function conceptsOf(text: string, language: Language, glossary: Glossary): Set<number> {
  return new Set(mentionsOf(text, language, glossary).map(({ concept }) => concept))
}

function mentionsOf(text: string, language: Language, glossary: Glossary): ReturnType<Glossary['concepts']> {
  return glossary.concepts(tokenize(text), language)
}

function wordsOf(text: string): string[] {
  return tokenize(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((word) => /^\p{L}{3}/u.test(word))
}

/** Whether two words may spell one name: wide, since a false alarm costs the reader a translation. */
function soundsAlike(a: string, b: string): boolean {
  if (sameName(a, b) >= 0.7) return true
  const [x, y] = [romanKey(a), romanKey(b)]
  const common = commonStart(x, y)
  if (common >= 4 && common >= Math.min(x.length, y.length) - 2) return true
  const consonants = consonantsOf(x)
  return consonants.length > 1 && consonants === consonantsOf(y)
}

/** Consonants of a romanised key; English spells one sound in several ways (George, Charles, Wright). */
function consonantsOf(key: string): string {
  return key
    .replace(/gh/g, '')
    .replace(/^vr/, 'r')
    .replace(/g/g, 'j')
    .replace(/z/g, 's')
    .replace(/[aeiouyh]/g, '')
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}
