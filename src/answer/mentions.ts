import type { ConceptMention, Glossary } from '../language/glossary.ts'
import { romanKey } from '../language/romanise.ts'
import { stem } from '../language/stem.ts'
import { circlesOf } from '../language/synonyms.ts'
import { type Token, tokenize } from '../language/tokens.ts'
import type { Comparable, Term } from '../search/matching.ts'
import { isPlace } from '../search/reading.ts'
import type { Language } from '../types.ts'

/** As sure as a match must be to count as the same word. */
const SAME = 0.6

/** A text word by word, each with the notions that it takes part in naming. */
export interface WordByWord {
  tokens: Token[]
  stems: string[]
  /** Whether each word takes part in naming a place. */
  places: boolean[]
  /** Each word as it is compared with the terms of questions. */
  comparable: Comparable[]
  language: Language
}

export function wordByWord(text: string, language: Language, glossary: Glossary): WordByWord {
  const tokens = tokenize(text)
  const byWord = (mentions: ConceptMention[]): Set<number>[] => {
    const sets = tokens.map(() => new Set<number>())
    for (const { concept, first, last } of mentions) {
      for (let place = first; place <= last; place++) sets[place]!.add(concept)
    }
    return sets
  }
  const named = glossary.concepts(tokens, language)
  const concepts = byWord(named)
  const places = byWord(named.filter(isPlace))
  const circles = byWord(circlesOf(tokens, language))
  const stems = tokens.map(({ word }) => stem(word, language))
  return {
    tokens,
    stems,
    places: places.map((set) => set.size > 0),
    comparable: tokens.map(({ word }, place) => ({
      stems: new Set([stems[place]!]),
      keys: new Set([romanKey(word)]),
      concepts: concepts[place]!,
      circles: circles[place]!,
    })),
    language,
  }
}

/** The places of the words that name one of these terms of a question. */
export function mentions(terms: readonly Term[], { comparable }: WordByWord): number[] {
  return comparable.flatMap((word, place) => (terms.some((term) => term.match(word) >= SAME) ? [place] : []))
}

/** The place of the word at an offset of the text. */
export function placeAt({ tokens }: WordByWord, offset: number): number {
  return tokens.findIndex(({ end }) => end > offset)
}
