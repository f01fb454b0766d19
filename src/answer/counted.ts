import { fold } from '../language/clean.ts'
import { findDates } from '../language/dates.ts'
import { isLight } from '../language/light.ts'
import { findNumbers } from '../language/numbers.ts'
import { isStopword } from '../language/stopwords.ts'
import { tokenize } from '../language/tokens.ts'
import type { Term } from '../search/matching.ts'
import type { Query } from '../search/query.ts'
import type { Language } from '../types.ts'
import { mentions, placeAt, type WordByWord } from './mentions.ts'

/** The words that ask for a number, over folded words. */
const COUNTING: Record<Language, RegExp> = {
  en: /^(?:many|much)$/,
  ru: /^ск[оа]ль?к/,
  kk: /^(?:канша|неше)$/,
}

/** Words that ask for a share of a whole. */
const SHARE: Record<Language, RegExp> = {
  en: /\b(?:percent|percentage|share|proportion|fraction)\b|\b(?:what|which|large a|great a) (?:part|portion)\b/,
  ru: /процент|(?:^|[^а-я])(?:дол[яюией]|как(?:ая|ую) част)/,
  kk: /пайыз|улес|канша боли/,
}

/** Whether a question asks for a share of a whole. */
export function asksShare({ plain, language }: Query): boolean {
  return SHARE[language].test(fold(plain))
}

/** A share in words. */
const FRACTION =
  /(?<!\p{L})(?:half|(?:a|one|two)[ -]thirds?|(?:a|one|three)[ -]quarters?|majority|половин\p{L}*|трет[ьи]|четверт[ьи]|большинств\p{L}*|жартысы\p{L}*|жарты|үштен|төрттен|көпшілігі\p{L}*)(?!\p{L})/iu

/** Words that ask for a measure, which measured.ts looks for: what is counted stands in its unit. */
const MEASURED: Record<Language, RegExp> = {
  en: /\bhow (?:long|old)\b|\bhow much (?:time|money)\b/,
  ru: /как долго|сколько (?:времени|лет|дней|месяцев|денег|стои)/,
  kk: /канша (?:уакыт|жыл|кун|ай|акша|тенге)|неше (?:жас|жыл|кун|ай)/,
}

/** A number counts what stands at most this many words from it: "18 polling places", "6 in the capital city". */
const NEAR = 4

/**
 * Whether a quote gives a number of what the question counts: beside a word for it, for "women candidates ... 30 % of
 * members" does not say how many women. Only where nearly all else was found (`sure`) may the word be missing. A question for a share wants a percentage or a fraction. Dates and ordinals
 * count nothing.
 */
export function givesCount(
  query: Query,
  terms: readonly Term[],
  text: string,
  read: () => WordByWord,
  { sure, few }: { sure: boolean; few: boolean },
): boolean {
  const dates = findDates(text)
  if (MEASURED[query.language].test(fold(query.plain)))
    return dates.length > 0 || findNumbers(text).length > 0
  const share = asksShare(query)
  if (share && FRACTION.test(text)) return true
  const numbers = findNumbers(text).filter(
    ({ kind, start, unit }) =>
      kind !== 'year' &&
      kind !== 'ordinal' &&
      (few || share ? share === (kind === 'percent' || unit === 'percent') : true) &&
      !dates.some((date) => date.start <= start && start < date.end),
  )
  if (numbers.length === 0) return false
  const counted = countedTerms(query, terms)
  if (counted.length === 0) return true
  const words = read()
  const named = mentions(counted, words)
  if (named.length === 0 && sure) return true
  return numbers.some(({ start }) => named.some((place) => Math.abs(place - placeAt(words, start)) <= NEAR))
}

/**
 * What is counted: the one or two words with content that follow the counting word. A Kazakh question ends with its
 * verb, a Russian verb shows by its ending; neither is what is counted.
 */
function countedTerms({ plain, tokens, language }: Query, terms: readonly Term[]): Term[] {
  const readable = tokenize(plain)
  const asking = readable.findIndex(({ word }) => COUNTING[language].test(fold(word)))
  if (asking < 0) return []
  const counted = new Set<string>()
  for (let place = asking + 1; place < Math.min(asking + 3, readable.length); place++) {
    const { word } = readable[place]!
    const last = place === readable.length - 1
    if (isStopword(word, language) || (language === 'kk' && last) || (language === 'ru' && VERB.test(word)))
      break
    // People are counted without being named: "a population of", 200 voted.
    if (!isLight(word, language)) counted.add(tokens[place]?.word ?? word)
  }
  return terms.filter(({ word }) => counted.has(word))
}

/** Endings of the Russian past and present, third person. */
const VERB = /(?:[аяиеы]л[аио]?|[еиюяуа]т|тся|лся|лась|лись)$/
