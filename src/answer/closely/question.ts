import { isActor } from '../../language/actors.ts'
import { beginsAs } from '../../language/beginnings.ts'
import { weightOfWord } from '../../language/commonness.ts'
import { toCyrillic } from '../../language/cyrillic.ts'
import type { Glossary } from '../../language/glossary.ts'
import { isLight } from '../../language/light.ts'
import type { NumberMention } from '../../language/numbers.ts'
import { romanKey } from '../../language/romanise.ts'
import { circlesOf } from '../../language/synonyms.ts'
import { tokenize } from '../../language/tokens.ts'
import type { Term } from '../../search/matching.ts'
import type { Query } from '../../search/query.ts'
import type { Evidence, Found } from '../../search/retriever.ts'
import type { Language, SourceDocument } from '../../types.ts'
import { confirms, offersEither } from '../asking.ts'
import { asksShare } from '../counted.ts'
import { datesOf, numbersAsked } from '../fit.ts'
import { deedsOf, isAskedKind, opensWithName } from './kinds.ts'

/** A term of the question among the sentences that may answer it. */
export interface CloseTerm {
  term: Term
  /** Its share of the question, by how rare its word is in its language and among these sentences. All add up to 1. */
  weight: number
  kind: 'name' | 'deed' | 'thing'
  /** Somebody who acts: a name, an office or a body. */
  actor: boolean
  /** Not missed where it is not told: taken over from an earlier question, or part of a date, which is compared by itself. */
  aside: boolean
  /** Whether other words for it are known: then a sentence that has none of them does not tell it. */
  known: boolean
  /** How surely each sentence mentions it, and how surely its title does: 0 to 1. */
  told: number[]
  titled: number[]
}

/** A question with the sentences that may answer it, in the order of their documents. */
export interface CloseQuestion {
  query: Query
  language: Language
  sentences: Evidence[]
  terms: CloseTerm[]
  numbers: NumberMention[]
  /** Whether it asks for a share of a whole. */
  asksShare: boolean
  /** Whether it wants a yes or a no. */
  confirms: boolean
}

/** As sure as a match must be to count as told. */
export const TOLD = 0.5

/** "Did they help or hinder": one side at most is told, and the other is not missing. */
function ofOneSide(terms: readonly CloseTerm[]): readonly CloseTerm[] {
  const told = terms.filter((term) => term.told.some((match) => match >= TOLD))
  return told.length > 0 ? told : terms
}

/** What a common verb ("get", "go") and a word of an earlier question tell beside another word. */
const LIGHT = 0.35

/** Words that any place may be meant by; a capital is one city, whichever. */
const isPlaceWord = beginsAs({
  en: 'countr republic$ nation$ state$ cit(?:y|ies)$ town region provinc place',
  ru: 'стран государств республик город регион област мест[оае]',
  kk: 'ел$ ел(?:ге|де|ден|ди|дин|дер) мемлекет республика кала онир аймак облыс жер',
})

/** Words that the publisher of a document may be meant by. */
const isSourceWord = beginsAs({
  en: 'agenc outlet newspaper publisher publication source$ newswire',
  ru: 'агентств издани газет источник',
  kk: 'агентти басылым газет дереккоз',
})

export function closeQuestion(
  query: Query,
  found: Found,
  documents: ReadonlyMap<string, SourceDocument>,
  glossary: Glossary,
): CloseQuestion {
  const sentences = [...found.evidence].sort(
    (a, b) => a.passage.document.localeCompare(b.passage.document) || a.span.start - b.span.start,
  )
  const isDeed = deedsOf(query, glossary)
  const circled = new Set(
    circlesOf(query.tokens, query.language, query.script).flatMap(({ first, last }) =>
      query.tokens.slice(first, last + 1).map(({ word }) => word),
    ),
  )
  const dates = datesOf(query.text)
  const namesPublisher = ({ passage, reading }: Evidence): boolean => {
    const publisher = documents.get(passage.document)?.publisher
    return (
      publisher !== undefined && tokenize(publisher).every(({ word }) => reading.keys.has(romanKey(word)))
    )
  }
  const opens = opensWithName(query, glossary)
  const terms = found.terms.map((term): CloseTerm => {
    const word = cyrillic(query, term.word)
    const anyPlace = isPlaceWord(word, query.language)
    const anySource = isSourceWord(word, query.language)
    const told = sentences.map((sentence) => {
      const meant = (anyPlace && sentence.reading.places.size > 0) || (anySource && namesPublisher(sentence))
      return Math.max(term.match(sentence.reading), meant ? TOLD : 0)
    })
    const holding = told.filter((match) => match >= TOLD).length
    const place = query.tokens.findIndex((token) => token.word === term.word)
    const isName = term.proper || (place === 0 && opens && !circled.has(term.word) && !isDeed(place, word))
    const at = query.tokens[place]?.start ?? 0
    const borrowed = at >= query.borrowed
    const kind = isName ? 'name' : isDeed(place, word) ? 'deed' : 'thing'
    return {
      term,
      weight:
        (borrowed ? LIGHT : weightOf(isName, word, query.language)) *
        Math.log(1 + sentences.length / Math.max(holding, 0.5)),
      aside: borrowed || dates.some(({ start, end }) => start <= at && at < end),
      kind,
      known: circled.has(term.word) && !isLight(word, query.language) && !isAskedKind(query, place),
      actor: isName || isActor(word, query.language),
      told,
      titled: sentences.map(({ title }) => term.match(title)),
    }
  })
  const meant = offersEither(query.plain) ? ofOneSide(terms) : terms
  const total = meant.reduce((sum, { weight }) => sum + weight, 0) || 1
  return {
    query,
    language: found.language,
    sentences,
    terms: meant.map((term) => ({ ...term, weight: term.weight / total })),
    numbers: numbersAsked(query),
    asksShare: asksShare(query),
    confirms: query.type === 'other' && confirms(query.plain, query.language),
  }
}

function weightOf(isName: boolean, word: string, language: Language): number {
  if (isName) return 1
  return isLight(word, language) ? LIGHT : weightOfWord(word, language)
}

function cyrillic({ script, language }: Query, word: string): string {
  return script === 'latin' && language !== 'en' ? toCyrillic(word, language) : word
}
