import { romanKey } from '../language/romanise.ts'
import { stem } from '../language/stem.ts'
import type { Token } from '../language/tokens.ts'
import type { Term } from '../search/matching.ts'
import type { Language } from '../types.ts'

/** As sure as a match must be to count as the same word. */
const SAME = 0.6

const NO_CONCEPTS: ReadonlySet<number> = new Set()

/** The places of the tokens that a term of the question names, within one language or by name across alphabets. */
export function mentions(terms: readonly Term[], tokens: readonly Token[], language: Language): number[] {
  return tokens.flatMap(({ word }, place) => {
    const reading = {
      stems: new Set([stem(word, language)]),
      keys: new Set([romanKey(word)]),
      concepts: NO_CONCEPTS,
    }
    return terms.some((term) => term.match(reading) >= SAME) ? [place] : []
  })
}
