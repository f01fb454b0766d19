import { fold } from '../language/clean.ts'
import type { Term } from '../search/matching.ts'
import type { Query } from '../search/query.ts'
import { mentions, type WordByWord } from './mentions.ts'

/** Words that a cause follows as a clause of its own. */
const CLAUSE =
  /(?<!\p{L})(?:because(?! of)|since|потому(?!, чтобы)|поскольку|так как|ведь|өйткені|себебі)(?!\p{L})/giu

/** Words that a cause or a purpose follows as a phrase. */
const PHRASE =
  /(?<!\p{L})(?:because of|due to|owing|as a result|in order|caus\p{L}*|reason\p{L}*|thanks to|из-за|благодаря|в результате|ради|причин\p{L}*|вследствие|в связи|по итогам|за то)(?!\p{L})/giu

/** Words that may give a purpose and more often give something else: only beside what it is the purpose of. */
const WEAK = /(?<!\p{L})(?:for|so that|to(?= \p{Ll})|для|чтобы)(?!\p{L})/giu

/** Kazakh words that a cause or a purpose stands before. */
const POSTPOSED =
  /(?<!\p{L})(?:\p{L}{2,}(?:[ғгқк]андықтан|[ғгқк]ендіктен|[ғгқк]андыктан|[гк]ендиктен)|себеб\p{L}+|себепт\p{L}+|салдар\p{L}*|нәтиже\p{L}*|арқасында|арқылы|үшін|байланысты|мақсат\p{L}*|деп)(?!\p{L})/giu

/** Words for a time that often gives a cause: only behind what it is the cause of. */
const AFTER =
  /(?<!\p{L})(?:after(?! all)|following|amid|after which|после(?: того,? как)?|на фоне|по причине)(?!\p{L})/giu

/** Words that refer to a cause told before them. */
const THEREFORE = /(?<!\p{L})(?:therefore|thus|поэтому|сондықтан)(?!\p{L})/iu

const BOUNDARY = /[,;:()\n]|[.!?](?=\s)/u

/** The words of a phrase that names a cause. */
const PHRASE_WORDS = 6

/** The share of the question from which a phrase is what is asked about, and no cause of it. */
const ASKED = 0.5

/** The Kazakh question words that are for a reason alone: неге is also "to what". */
const KAZAKH = /неликтен|не себеп|не ушин|кандай себеп|себеби/

/**
 * Whether quotes give a cause or a purpose, where a question asks for the reason: not one that is itself what is asked
 * about, for "since he left the party" does not say why he left.
 */
export function givesReason(
  { plain, language, type }: Query,
  terms: readonly Term[],
  text: string,
  read: () => WordByWord,
): boolean {
  if (type !== 'why' || (language === 'kk' && !KAZAKH.test(fold(plain)))) return true
  if (THEREFORE.test(text)) return true
  const words = read()
  const places = terms.map((term) => mentions([term], words)).filter((found) => found.length > 0)
  /** The share of the terms found that are named between two offsets. */
  const share = (start: number, end: number): number =>
    places.filter((found) =>
      found.some((place) => words.tokens[place]!.start >= start && words.tokens[place]!.end <= end),
    ).length / Math.max(places.length, 1)
  const isAsked = (start: number, end: number): boolean => places.length > 1 && share(start, end) >= ASKED
  const gives = (marker: RegExp, length: number, before: boolean, beside: boolean): boolean =>
    [...text.matchAll(marker)].some(({ index, 0: { length: size } }) => {
      const from = startOfClause(text, index)
      const until = endOfClause(text, index + size)
      const [start, end] = before
        ? [from, index]
        : [index + size, Math.min(until, endOfWords(words, index + size, length))]
      return !isAsked(start, end) && (!beside || share(from, index) > 0)
    })
  return (
    gives(CLAUSE, Number.POSITIVE_INFINITY, false, false) ||
    gives(PHRASE, PHRASE_WORDS, false, false) ||
    gives(POSTPOSED, 0, true, false) ||
    gives(WEAK, PHRASE_WORDS, false, true) ||
    gives(AFTER, Number.POSITIVE_INFINITY, false, true)
  )
}

function startOfClause(text: string, before: number): number {
  const at = [...text.slice(0, before).matchAll(new RegExp(BOUNDARY, 'gu'))].at(-1)?.index
  if (at === undefined) return 0
  // What opens a clause belongs to the one before: «прибыли, чтобы следить».
  return text[at] === ',' && text.slice(at + 1, before).trim() === '' ? startOfClause(text, at) : at + 1
}

function endOfClause(text: string, from: number): number {
  const at = text.slice(from).search(BOUNDARY)
  return at < 0 ? text.length : from + at
}

function endOfWords({ tokens }: WordByWord, from: number, count: number): number {
  if (count === Number.POSITIVE_INFINITY) return count
  const first = tokens.findIndex(({ start }) => start >= from)
  return tokens[first + count - 1]?.end ?? Number.POSITIVE_INFINITY
}
