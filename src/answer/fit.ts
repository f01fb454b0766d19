import { antonyms, opposed, sidesOf } from '../language/antonyms.ts'
import { findDates } from '../language/dates.ts'
import type { Glossary } from '../language/glossary.ts'
import { findNumbers, type NumberMention } from '../language/numbers.ts'
import type { Query } from '../search/query.ts'
import type { Found } from '../search/retriever.ts'
import type { Span } from '../types.ts'
import { givesCount } from './counted.ts'
import { namesPerson, namesThing } from './identified.ts'
import { wordByWord } from './mentions.ts'
import { asksNegated, isNegated } from './negated.ts'

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

/**
 * A near miss, or nothing. Word overlap cannot tell "third" from "first" or Almaty from Akmola, so each slot of the
 * question that a sentence can contradict is compared by itself: its numbers, years, ordinals and names, words with
 * an opposite, a negation, and the kind of thing it asks for. A verb that the quotes do not have is no contradiction.
 * `sure`: nearly all of the question was found, so that what is asked for need not be named in so many words.
 */
export function misfit(
  query: Query,
  found: Found,
  quoted: Quoted,
  glossary: Glossary,
  sure: boolean,
): Misfit | undefined {
  if (numberMissing(query, found, quoted)) return 'number'
  if (nameMissing(found, quoted) || otherPlace(found)) return 'name'
  if (opposite(query, found, quoted)) return 'opposite'
  if (asksNegated(query.plain, query.language) && !isNegated(quoted.text, found.language)) return 'opposite'
  return kindMissing(query, found, quoted, glossary, sure)
}

/** The share of the question's weight that the best sentence must hold. */
const LEAST = 0.08

/** Sentences next to the quotes that are looked at. */
const LOOKED = 5

/**
 * A number of the question that the passage lacks, where something else is there to be taken for it: another number
 * of its kind in the quotes; for a rank, also in the next best sentences; for a year, another year of publication.
 */
function numberMissing(query: Query, { evidence }: Found, { text, around, years }: Quoted): boolean {
  const numbers = findNumbers(query.plain)
  // Most questions hold none, and the passage need not be read for them.
  if (numbers.length === 0) return false
  const given = findNumbers(around)
  const dates = findDates(around)
  const datesAsked = findDates(query.plain)
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
    return quotedKinds.has(asked.kind) || (asked.kind === 'ordinal' && ranks)
  })
}

function same(asked: NumberMention, given: NumberMention): boolean {
  return given.value === asked.value || given.upper === asked.value
}

function isInside({ start }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= start && start < span.end)
}

/** Words that let a question ask which of two opposites holds. */
const EITHER = /(?<!\p{L})(?:or|или|либо|әлде|немесе|алде)(?!\p{L})/iu

function opposite({ plain, language }: Query, found: Found, { sentences }: Quoted): boolean {
  if (EITHER.test(plain)) return false
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
 * that the passage tells of in another sentence, or that nothing in the knowledge tells of.
 */
function otherPlace({ askedPlaces, evidence }: Found): boolean {
  const { reading, title, passage } = evidence[0]!
  const asked = [...askedPlaces].filter(([place]) => !title.concepts.has(place))
  if (asked.length === 0 || asked.some(([place]) => reading.places.has(place))) return false
  if (asked.some(([, known]) => !known)) return true
  const around = evidence.filter((other) => other.passage.id === passage.id)
  const apart = asked.some(([place]) => around.some((other) => other.reading.places.has(place)))
  return apart && [...reading.places].some((place) => !title.concepts.has(place) && !askedPlaces.has(place))
}

/** The kind of thing that is asked for and that the quotes do not hold. */
function kindMissing(
  query: Query,
  { evidence, terms, language }: Found,
  { text }: Quoted,
  glossary: Glossary,
  sure: boolean,
): Misfit | undefined {
  const best = evidence[0]!
  // The kind that is asked for and nothing else of the question: any date for any "when".
  if (best.coverage < LEAST) return 'unrelated'
  switch (query.type) {
    case 'when':
      return givesTime(best.text) ? undefined : 'no date'
    case 'how_many':
      return givesCount(query, terms, text, wordByWord(text, language, glossary), sure)
        ? undefined
        : 'no number'
    case 'where':
      return best.reading.places.size > 0 || best.reading.hasName ? undefined : 'no place'
    default: {
      const read = (quoted: string) => wordByWord(quoted, language, glossary)
      if (!namesThing(query, terms, best.text, read)) return 'no name'
      return namesPerson(query, terms, text, read) ? undefined : 'no person'
    }
  }
}

/** Words that place one thing in time by another: "following the elections", во время кампании, сайлаудан кейін. */
const BY_ANOTHER =
  /(?<!\p{L})(?:when|after|before|during|following|since|until|ago|once|когда|после|перед|во время|в ходе|назад|с тех пор|кезінде|кейін|бұрын|дейін|соң|барысында)(?!\p{L})/iu

function givesTime(text: string): boolean {
  return (
    findDates(text).length > 0 ||
    findNumbers(text).some(({ kind }) => kind === 'year') ||
    BY_ANOTHER.test(text)
  )
}
