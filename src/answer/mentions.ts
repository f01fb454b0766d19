import type { ConceptMention, Glossary } from '../language/glossary.ts'
import { romanKey } from '../language/romanise.ts'
import { stem } from '../language/stem.ts'
import { circlesOf } from '../language/synonyms.ts'
import { type Token, tokenize } from '../language/tokens.ts'
import type { Term } from '../search/matching.ts'
import type { Language } from '../types.ts'

/** As sure as a match must be to count as the same word. */
const SAME = 0.6

/** A text word by word, each with the notions that it takes part in naming. */
export interface WordByWord {
  tokens: Token[]
  concepts: Set<number>[]
  circles: Set<number>[]
  stems: string[]
  /** Romanised. */
  keys: string[]
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
  return {
    tokens,
    concepts: byWord(glossary.concepts(tokens, language)),
    circles: byWord(circlesOf(tokens, language)),
    stems: tokens.map(({ word }) => stem(word, language)),
    keys: tokens.map(({ word }) => romanKey(word)),
    language,
  }
}

/** The places of the words that name one of these terms of a question. */
export function mentions(
  terms: readonly Term[],
  { tokens, concepts, circles, stems, keys }: WordByWord,
): number[] {
  return tokens.flatMap((_, place) => {
    const reading = {
      stems: new Set([stems[place]!]),
      keys: new Set([keys[place]!]),
      concepts: concepts[place]!,
      circles: circles[place]!,
    }
    return terms.some((term) => term.match(reading) >= SAME) ? [place] : []
  })
}

/** The place of the word at an offset of the text. */
export function placeAt({ tokens }: WordByWord, offset: number): number {
  return tokens.findIndex(({ end }) => end > offset)
}
