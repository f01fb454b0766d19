import { opposed, polesOf } from '../language/antonyms.ts'
import { findDates } from '../language/dates.ts'
import { findNumbers, type NumberMention } from '../language/numbers.ts'
import type { Query } from '../search/query.ts'
import type { Found } from '../search/retriever.ts'
import type { Language } from '../types.ts'
import type { Quote } from './quotes.ts'

/** Why quotes that share the question's words do not answer it. */
export type Misfit = 'number' | 'name' | 'opposite' | 'no date' | 'no number' | 'no person' | 'no place'

/** What the quotes stand in: the passage around them, and the title. */
export interface Surroundings {
  /** The quoted words, as they were searched. */
  quoted: string
  /** The whole passage, with its title. */
  around: string
  language: Language
}

/**
 * A near miss, or nothing. Word overlap cannot tell "third" from "first" or Almaty from Akmola, so each slot of the
 * question that a sentence can contradict is compared by itself: its numbers, years, ordinals and names, words with
 * an opposite, and the kind of thing it asks for. A verb that the quotes do not have is no contradiction.
 */
export function misfit(
  query: Query,
  found: Found,
  quotes: readonly Quote[],
  text: Surroundings,
): Misfit | undefined {
  if (quotes.length === 0) return undefined
  if (numberMissing(query, text)) return 'number'
  if (nameMissing(query, found, text)) return 'name'
  if (opposed(polesOf(query.text, query.language), polesOf(text.quoted, text.language)).length > 0)
    return 'opposite'
  return kindAbsent(query, found, text)
}

/** A number of the question that the passage lacks, where the quotes have another of its kind to be taken for it. */
function numberMissing(query: Query, { quoted, around }: Surroundings): boolean {
  const given = findNumbers(around)
  const quotedKinds = new Set(findNumbers(quoted).map(({ kind }) => kind))
  return findNumbers(query.text).some(
    (asked) =>
      // "Which three things": a small number in words says how many are asked for, not what must be said.
      !(asked.kind === 'cardinal' && asked.word) &&
      !given.some((number) => same(asked, number)) &&
      (asked.kind === 'year' || quotedKinds.has(asked.kind)),
  )
}

function same(asked: NumberMention, given: NumberMention): boolean {
  return given.value === asked.value || given.upper === asked.value
}

/** A name of the question that neither the passage nor its title has. */
function nameMissing(_query: Query, { terms }: Found, _text: Surroundings): boolean {
  return terms.some(({ proper, known }) => proper && !known)
}

function kindAbsent(query: Query, { evidence }: Found, { quoted }: Surroundings): Misfit | undefined {
  const reading = evidence[0]?.reading
  switch (query.type) {
    case 'when':
      return findDates(quoted).length > 0 || findNumbers(quoted).some(({ kind }) => kind === 'year')
        ? undefined
        : 'no date'
    case 'how_many':
      return findNumbers(quoted).length > 0 ? undefined : 'no number'
    case 'where':
      return reading?.hasPlace || reading?.hasName ? undefined : 'no place'
    default:
      return undefined
  }
}
