import { antonyms, opposed, sidesOf } from '../language/antonyms.ts'
import { findDates } from '../language/dates.ts'
import type { Glossary } from '../language/glossary.ts'
import { findNumbers, type NumberMention } from '../language/numbers.ts'
import type { Query } from '../search/query.ts'
import type { Found } from '../search/retriever.ts'
import type { Language, SourceDocument, Span } from '../types.ts'
import { offersEither } from './asking.ts'
import { tellsOfName } from './attributes.ts'
import { givesCount } from './counted.ts'
import { givesTime } from './dated.ts'
import { namesPerson, namesPersons, namesThing } from './identified.ts'
import { givesMeasure, givesValue } from './measured.ts'
import { type WordByWord, wordByWord } from './mentions.ts'
import { asksNegated, isNegated } from './negated.ts'
import type { Quote } from './quotes.ts'
import { givesReason } from './reason.ts'
import { tellsTurn } from './turn.ts'

/** Why quotes that share the question's words do not answer it. */
export type Misfit =
  | 'number'
  | 'name'
  | 'opposite'
  | 'no date'
  | 'no number'
  | 'no name'
  | 'no person'
  | 'no place'
  | 'no reason'
  | 'unrelated'

/** The quotes as they were searched, and what they stand in. */
export interface Quoted {
  text: string
  /** The quoted sentences, one by one. */
  sentences: ReadonlySet<string>
  /** The whole passages, with their titles. */
  around: string
  /** The years of publication of the documents. */
  years: readonly number[]
}

/** Quotes of a finding, with what they stand in. */
export function quotedIn(
  { evidence }: Found,
  quotes: readonly Quote[],
  documents: ReadonlyMap<string, SourceDocument>,
): Quoted {
  const passages = [...new Set(quotes.map(({ passage }) => passage))]
  const around = passages.flatMap((passage) => {
    const { title, text } = documents.get(passage.document)!
    const translated = evidence.filter((sentence) => sentence.passage === passage && sentence.translated)
    return [title, text.slice(passage.start, passage.end), ...translated.map((sentence) => sentence.text)]
  })
  return {
    text: quotes.map(({ text }) => text).join('\n'),
    sentences: new Set(quotes.flatMap(({ sentences }) => sentences)),
    around: around.join('\n'),
    years: passages.flatMap(({ document }) => {
      const { published } = documents.get(document)!
      return published ? [Number(published.slice(0, 4))] : []
    }),
  }
}

/**
 * What quotes contradict, or nothing. Word overlap cannot tell "third" from "first" or Almaty from Akmola, so each slot
 * of the question that a sentence can contradict is compared by itself: its numbers, years, ordinals and names, words
 * with an opposite, a negation. A verb that the quotes do not have is no contradiction. `few`: see search/few.ts.
 */
function contradiction(
  query: Query,
  found: Found,
  quoted: Quoted,
  glossary: Glossary,
  few: boolean,
): Misfit | undefined {
  if (numberMissing(query, found, quoted, few)) return 'number'
  if (nameMissing(found, quoted) || otherPlace(found, few)) return 'name'
  if (few && otherBody(query, found, glossary)) return 'name'
  if (opposite(query, found, quoted)) return 'opposite'
  if (asksNegated(query.plain, query.language) && !isNegated(quoted.text, found.language)) return 'opposite'
  return undefined
}

/**
 * A near miss in a large knowledge, or nothing: a contradiction, or quotes without the kind of thing that is asked for.
 * `sure`: nearly all of the question was found, so that what is asked for need not be named in so many words.
 */
export function misfit(
  query: Query,
  found: Found,
  quoted: Quoted,
  glossary: Glossary,
  sure: boolean,
): Misfit | undefined {
  return (
    contradiction(query, found, quoted, glossary, false) ?? kindMissing(query, found, quoted, glossary, sure)
  )
}

/** The share of the question's weight that the best sentence must hold. */
const LEAST = 0.08

/** Sentences next to the quotes that are looked at. */
const LOOKED = 5

/**
 * A number of the question that the passage lacks, where something else is there to be taken for it: another number
 * of its kind in the quotes; for a rank, also in the next best sentences; for a year, another year of publication.
 */
export function numberMissing(
  query: Query,
  { evidence }: Found,
  { text, around, years }: Quoted,
  few: boolean,
): boolean {
  const numbers = numbersAsked(query)
  // Most questions hold none, and the passage need not be read for them.
  if (numbers.length === 0) return false
  const given = findNumbers(around)
  const dates = findDates(around)
  const datesAsked = datesOf(query.plain)
  const quotedKinds = new Set(findNumbers(text).map(({ kind }) => kind))
  const ranks = evidence
    .slice(0, LOOKED)
    .some(
      ({ coverage, text: other }) =>
        coverage > 0 && findNumbers(other).some(({ kind }) => kind === 'ordinal'),
    )
  return numbers.some((asked) => {
    // "Which three things": a small number in words says how many are asked for, not what must be said.
    if (asked.kind === 'cardinal' && asked.word) return false
    // "3 May" gives no third of anything, unless the question asks for a day itself.
    const isRank = asked.kind === 'ordinal' && !isInside(asked, datesAsked)
    if (given.some((number) => same(asked, number) && !(isRank && isInside(number, dates)))) return false
    if (asked.kind === 'year' && years.length > 0) return !years.includes(asked.value)
    // Whoever asks an article for the second of something asks for what it would say.
    return (
      quotedKinds.has(asked.kind) ||
      (asked.kind === 'ordinal' && (ranks || (few && asked.value > 1 && datesAsked.length === 0)))
    )
  })
}

/** The numbers of a question; "second" is a time elsewhere, and a rank in "came second" and "the second place". */
export function numbersAsked({ plain }: Query): NumberMention[] {
  const numbers = findNumbers(plain)
  const found =
    /\b(?:c[ao]m(?:e|es|ing)|finish\w*|rank\w*|placed)(?: in)? second\b|\bsecond(?= (?:place|position|spot|round|term)\b)/i.exec(
      plain,
    )
  if (!found || numbers.some(({ start }) => start >= found.index && start < found.index + found[0].length))
    return numbers
  const end = found.index + found[0].length
  return [...numbers, { kind: 'ordinal', value: 2, word: true, approximate: false, start: end - 6, end }]
}

/** The dates of a question with the day before the month: "the third of May". */
export function datesOf(text: string): Span[] {
  const ordinals = findNumbers(text).filter(({ kind }) => kind === 'ordinal')
  return findDates(text).map(({ start, end }) => {
    const day = ordinals.find(
      (number) => number.end < start && /^\s+(?:of\s+)?$/.test(text.slice(number.end, start)),
    )
    return { start: day?.start ?? start, end }
  })
}

function same(asked: NumberMention, given: NumberMention): boolean {
  if (asked.kind === 'percent' && given.kind !== 'percent' && given.unit !== 'percent') return false
  return given.value === asked.value || given.upper === asked.value
}

function isInside({ start }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= start && start < span.end)
}

function opposite({ plain, language }: Query, found: Found, { sentences }: Quoted): boolean {
  if (offersEither(plain)) return false
  const about = found.evidence.filter(({ text, coverage }) => coverage > 0 && sentences.has(text))
  const given = sidesOf(about.map(({ text }) => text).join('\n'), found.language, antonyms)
  return opposed(sidesOf(plain, language, antonyms), given).length > 0
}

/** A name of the question that nothing in the knowledge has, not even in another form. */
function nameMissing({ terms, evidence }: Found, { sentences }: Quoted): boolean {
  const quoted = evidence.filter(({ text }) => sentences.has(text))
  return terms.some(
    (term) =>
      term.proper &&
      !term.known &&
      !quoted.some(({ reading, title }) => term.match(reading) > 0 || term.match(title) > 0),
  )
}

/**
 * Another place than the question's in the sentence that ranks first, where the title does not settle the place: one
 * that another sentence of the passage (of any, in few documents) tells of, or that nothing in the knowledge tells of.
 */
function otherPlace({ askedPlaces, evidence }: Found, few: boolean): boolean {
  const { reading, title, passage } = evidence[0]!
  const asked = [...askedPlaces].filter(([place]) => !title.concepts.has(place))
  if (asked.length === 0 || asked.some(([place]) => reading.places.has(place))) return false
  if (asked.some(([, known]) => !known)) return true
  const around = few ? evidence : evidence.filter((other) => other.passage.id === passage.id)
  const apart = asked.some(([place]) => around.some((other) => other.reading.places.has(place)))
  return apart && [...reading.places].some((place) => !title.concepts.has(place) && !askedPlaces.has(place))
}

/** Sections of the editors' glossary whose notions exclude each other: one party, or one chamber, is not another. */
const BODIES = /^(?:parties|bodies)$/

/** Another party or chamber than the question's in the sentence that ranks first. */
function otherBody({ tokens, language, script }: Query, { evidence }: Found, glossary: Glossary): boolean {
  const bodies = glossary
    .concepts(tokens, language, script)
    .filter(({ section }) => BODIES.test(section))
    .map(({ concept }) => concept)
  const { concepts } = evidence[0]!.reading
  if (bodies.length === 0 || bodies.some((body) => concepts.has(body))) return false
  return glossary.ofSections(BODIES).some((body) => concepts.has(body))
}

/** The kind of thing that is asked for and that the quotes do not hold. */
function kindMissing(
  query: Query,
  found: Found,
  { text }: Quoted,
  glossary: Glossary,
  sure: boolean,
): Misfit | undefined {
  const { terms, language } = found
  const best = found.evidence[0]!
  // The kind that is asked for and nothing else of the question: any date for any "when".
  if (best.coverage < LEAST) return 'unrelated'
  const words = onceRead(text, language, glossary)
  const plainly = plainlyMissing(query, found, text, words)
  if (plainly) return plainly
  if (!namesThing(query, terms, () => wordByWord(best.text, language, glossary), best.text)) return 'no name'
  if (query.type === 'how_many') {
    return givesCount(query, terms, text, words, { sure, few: false }) ? undefined : 'no number'
  }
  if (query.type === 'when' || query.type === 'where') return undefined
  return namesPerson(query, terms, text, words) ? undefined : 'no person'
}

/** What is not there at all: a measure or a value, persons by their names, a time, a number, a place. */
function plainlyMissing(
  query: Query,
  { evidence, terms }: Found,
  text: string,
  words: () => WordByWord,
): Misfit | undefined {
  const { text: best, reading } = evidence[0]!
  if (!givesMeasure(query, text) || !givesValue(query, terms, text, words)) return 'no number'
  if (!namesPersons(query, terms, words, text)) return 'no person'
  if (query.type === 'when' && !givesTime(query, best)) return 'no date'
  if (query.type === 'how_many' && findNumbers(text).length === 0) return 'no number'
  if (query.type === 'where' && reading.places.size === 0 && !reading.hasName) return 'no place'
  return undefined
}

/**
 * A near miss in a small knowledge, or nothing: a contradiction, or quotes without what is asked for. The finer signs
 * are weighed there: see closely/.
 */
export function plainMisfit(
  query: Query,
  found: Found,
  quoted: Quoted,
  glossary: Glossary,
): Misfit | undefined {
  const words = onceRead(quoted.text, found.language, glossary)
  const missing =
    contradiction(query, found, quoted, glossary, true) ?? plainlyMissing(query, found, quoted.text, words)
  if (missing) return missing
  if (!givesReason(query, found.terms, quoted.text, words)) return 'no reason'
  if (!tellsOfName(query, found.terms, words)) return 'unrelated'
  return tellsTurn(query, quoted.text, found.evidence[0]!.text) ? undefined : 'unrelated'
}

/** Most questions ask for no kind that needs the quotes word by word. */
function onceRead(text: string, language: Language, glossary: Glossary): () => WordByWord {
  let read: WordByWord | undefined
  return () => {
    read ??= wordByWord(text, language, glossary)
    return read
  }
}
