import { LANGUAGES, type Language } from '../types.ts'
import { ANTONYMS } from './data/antonyms.ts'
import { stem } from './stem.ts'
import { words } from './tokens.ts'

/** For each language, the sides (numbered from 0; 2n and 2n + 1 exclude each other) that a stem stands on. */
const sides = indexed()

/** The sides of pairs of opposites that words of a text of that language stand on. */
export function polesOf(text: string, language: Language): Set<number> {
  const found = new Set<number>()
  for (const word of words(text))
    for (const side of sides[language].get(stem(word, language)) ?? []) found.add(side)
  return found
}

/** The sides of `asked` whose opposite `given` holds, and which it does not hold itself. */
export function opposed(asked: ReadonlySet<number>, given: ReadonlySet<number>): number[] {
  return [...asked].filter((side) => !given.has(side) && given.has(side ^ 1) && !asked.has(side ^ 1))
}

function indexed(): Record<Language, Map<string, number[]>> {
  const index = { en: new Map(), ru: new Map(), kk: new Map() } as Record<Language, Map<string, number[]>>
  const pairs = ANTONYMS.trim().split('\n')
  pairs.forEach((pair, number) => {
    pair.split(' = ').forEach((side, half) => {
      side.split(' ').forEach((group, place) => {
        const language = LANGUAGES[place]!
        for (const word of group.split('/')) {
          // A word of two is a phrase: its parts alone oppose nothing.
          if (word.includes('-')) continue
          const key = stem(word.toLowerCase().replaceAll('ё', 'е'), language)
          index[language].set(key, [...(index[language].get(key) ?? []), 2 * number + half])
        }
      })
    })
  })
  return index
}
