import { antonyms, opposed, sidesOf } from '../language/antonyms.ts'
import { findDates } from '../language/dates.ts'
import { findNumbers, type NumberMention } from '../language/numbers.ts'
import type { Query } from '../search/query.ts'
import type { Found } from '../search/retriever.ts'
import { givesCount } from './counted.ts'
import { namesBearer } from './identified.ts'

/** Why quotes that share the question's words do not answer it. */
export type Misfit = 'number' | 'name' | 'opposite' | 'no date' | 'no number' | 'no person' | 'no place'

/** The quotes as they were searched, and what they stand in. */
export interface Quoted {
  text: string
  /** The quoted sentences, one by one. */
  sentences: ReadonlySet<string>
  /** The whole passages, with their titles. */
  around: string
}

/**
 * A near miss, or nothing. Word overlap cannot tell "third" from "first" or Almaty from Akmola, so each slot of the
 * question that a sentence can contradict is compared by itself: its numbers, years, ordinals and names, words with
 * an opposite, and the kind of thing it asks for. A verb that the quotes do not have is no contradiction.
 */
export function misfit(query: Query, found: Found, quoted: Quoted): Misfit | undefined {
  if (numberMissing(query, quoted)) return 'number'
  if (nameMissing(found, quoted) || otherPlace(found, quoted)) return 'name'
  const asked = sidesOf(query.text, query.language, antonyms)
  if (opposed(asked, sidesOf(quoted.text, found.language, antonyms)).length > 0) return 'opposite'
  return kindMissing(query, found, quoted)
}

/** A number of the question that the passage lacks, where the quotes have another of its kind to be taken for it. */
function numberMissing(query: Query, { text, around }: Quoted): boolean {
  const given = findNumbers(around)
  const quotedKinds = new Set(findNumbers(text).map(({ kind }) => kind))
  return findNumbers(query.text).some(
    (asked) =>
      // "Which three things": a small number in words says how many are asked for, not what must be said.
      !(asked.kind === 'cardinal' && asked.word) &&
      !given.some((number) => same(asked, number)) &&
      quotedKinds.has(asked.kind),
  )
}

function same(asked: NumberMention, given: NumberMention): boolean {
  return given.value === asked.value || given.upper === asked.value
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

/** Another place than the question's, where the title does not settle which place all of it is about. */
function otherPlace({ askedPlaces, evidence }: Found, { sentences }: Quoted): boolean {
  const quoted = evidence.filter(({ text }) => sentences.has(text))
  const settled = new Set(quoted.flatMap(({ title }) => [...title.concepts]))
  const asked = [...askedPlaces].filter((place) => !settled.has(place))
  const given = new Set(quoted.flatMap(({ reading }) => [...reading.places]))
  if (asked.length === 0 || asked.some((place) => given.has(place))) return false
  return [...given].some((place) => !settled.has(place) && !askedPlaces.has(place))
}

/** The kind of thing that is asked for and that the quotes do not hold. */
function kindMissing(query: Query, { evidence, terms }: Found, { text }: Quoted): Misfit | undefined {
  const reading = evidence[0]?.reading
  switch (query.type) {
    case 'when':
      return givesTime(text) ? undefined : 'no date'
    case 'how_many':
      return givesCount(query, terms, text) ? undefined : 'no number'
    case 'who':
      return namesBearer(query, terms, text) ? undefined : 'no person'
    case 'where':
      return (reading && reading.places.size > 0) || reading?.hasName ? undefined : 'no place'
    default:
      return undefined
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
