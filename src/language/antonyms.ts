import { LANGUAGES, type Language } from '../types.ts'
import { ANTONYMS } from './data/antonyms.ts'
import { EVALUATIONS } from './data/evaluations.ts'
import { stem } from './stem.ts'
import { words } from './tokens.ts'

/** Pairs of contraries: the sides (numbered from 0; 2n and 2n + 1 exclude each other) that a stem stands on. */
export type Contraries = Record<Language, ReadonlyMap<string, number[]>>

/** Words that exclude each other: arrive and leave, men and women. */
export const antonyms = indexed(ANTONYMS)
/** Judgements that exclude each other: fair and rigged. */
export const evaluations = indexed(EVALUATIONS)

/** The sides of pairs that words of a text of that language stand on. */
export function sidesOf(text: string, language: Language, contraries: Contraries): Set<number> {
  const found = new Set<number>()
  for (const word of words(text)) {
    for (const side of contraries[language].get(stem(word, language)) ?? []) found.add(side)
  }
  return found
}

/** The sides of `asked` whose contrary `given` holds, and which it does not hold itself. */
export function opposed(asked: ReadonlySet<number>, given: ReadonlySet<number>): number[] {
  return [...asked].filter((side) => !given.has(side) && given.has(side ^ 1) && !asked.has(side ^ 1))
}

function indexed(pairs: string): Contraries {
  const index = { en: new Map(), ru: new Map(), kk: new Map() } as Record<Language, Map<string, number[]>>
  for (const [number, pair] of pairs.trim().split('\n').entries()) {
    for (const [half, side] of pair.split(' = ').entries()) {
      for (const [place, group] of side.split(' ').entries()) {
        const language = LANGUAGES[place]!
        for (const word of group.split('/')) {
          // A word of two is a phrase, noted for editors: its parts alone oppose nothing.
          if (word.includes('-')) continue
          const key = stem(word.toLowerCase().replaceAll('ё', 'е'), language)
          index[language].set(key, [...(index[language].get(key) ?? []), 2 * number + half])
        }
      }
    }
  }
  return index
}
