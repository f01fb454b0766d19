import { fold } from '../language/clean.ts'
import { findDates } from '../language/dates.ts'
import { findNumbers } from '../language/numbers.ts'
import { isStopword } from '../language/stopwords.ts'
import { tokenize } from '../language/tokens.ts'
import type { Term } from '../search/matching.ts'
import type { Query } from '../search/query.ts'
import type { Language } from '../types.ts'
import { mentions } from './mentions.ts'

/** The words that ask for a number, over folded words. */
const COUNTING: Record<Language, RegExp> = {
  en: /^(?:many|much)$/,
  ru: /^сколько$/,
  kk: /^(?:канша|неше)$/,
}

/** A number counts what stands at most this many words from it: "18 polling places", "6 in the capital city". */
const NEAR = 4

/**
 * Whether quotes give a number of what the question counts. Where they name the counted thing, a number must stand
 * beside it: "women candidates ... 30 % of members" does not say how many women. Where they do not name it (people
 * may be "a population of"), any number that is not a date will do.
 */
export function givesCount(query: Query, terms: readonly Term[], quoted: string): boolean {
  const dates = findDates(quoted)
  const numbers = findNumbers(quoted).filter(
    ({ kind, start }) => kind !== 'year' && !dates.some((date) => date.start <= start && start < date.end),
  )
  if (numbers.length === 0) return false
  const counted = countedTerms(query, terms)
  if (counted.length === 0) return true
  const tokens = tokenize(quoted)
  const named = mentions(counted, tokens, query.language)
  if (named.length === 0) return true
  const placeOf = (offset: number): number => tokens.findIndex(({ end }) => end > offset)
  return numbers.some(({ start }) => named.some((place) => Math.abs(place - placeOf(start)) <= NEAR))
}

/**
 * What is counted: the one or two words with content that follow the counting word. A Kazakh question ends with its
 * verb, a Russian verb shows by its ending; neither is what is counted.
 */
function countedTerms({ tokens, language }: Query, terms: readonly Term[]): Term[] {
  const asking = tokens.findIndex(({ word }) => COUNTING[language].test(fold(word)))
  if (asking < 0) return []
  const counted = new Set<string>()
  for (const { word } of tokens.slice(asking + 1, asking + 3)) {
    const last = word === tokens.at(-1)?.word
    if (isStopword(word, language) || (language === 'kk' && last) || (language === 'ru' && VERB.test(word)))
      break
    counted.add(word)
  }
  return terms.filter(({ word }) => counted.has(word))
}

/** Endings of the Russian past and present, third person. */
const VERB = /(?:[аяиеы]л[аио]?|[еиюяуа]т|тся|лся|лась|лись)$/
