import { fold } from '../../language/clean.ts'
import { romanKey } from '../../language/romanise.ts'
import { stem } from '../../language/stem.ts'
import type { Language } from '../../types.ts'
import { IRREGULAR } from './data/irregular.ts'

/** Letters after which two words of one language are taken for one: derivations meet (observe, observation). */
const LENGTH: Record<Language, number> = { en: 8, ru: 7, kk: 7 }

// Both memos are pure and bounded: a text repeats its words, and texts share theirs.
const KEPT = 100_000
const keys: Record<Language, Map<string, string>> = { en: new Map(), ru: new Map(), kk: new Map() }
const skeletons = new Map<string, string>()

/** What a word is matched by: its stem, cut. `word`: in lower case. */
export function keyOf(word: string, language: Language): string {
  const known = keys[language].get(word)
  if (known !== undefined) return known
  if (keys[language].size >= KEPT) keys[language].clear()
  const key = stem(IRREGULAR.get(word) ?? word, language).slice(0, LENGTH[language])
  keys[language].set(word, key)
  return key
}

/** The consonants of a word, the same from Cyrillic and Latin: Байбек and Baibek, Ақорда and Akorda. */
export function skeletonOf(word: string): string {
  const known = skeletons.get(word)
  if (known !== undefined) return known
  if (skeletons.size >= KEPT) skeletons.clear()
  const skeleton = romanKey(fold(word))
    .replace(/[^a-z]|[aeiou]/g, '')
    .replace(/h/g, 'k')
    .replace(/(.)\1+/g, '$1')
  skeletons.set(word, skeleton)
  return skeleton
}
