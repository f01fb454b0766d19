import { stemmer as russian } from '@orama/stemmers/russian'
import { stem as english } from 'porter2'
import type { Language } from '../types.ts'
import { fold } from './clean.ts'
import { stemKazakh } from './kazakh.ts'

// Stemming is pure and a text repeats its words, so results are kept; the bound keeps a hostile flood of new words
// from filling memory (about 20 MB when full).
const KEPT = 200_000
const kept: Record<Language, Map<string, string>> = { en: new Map(), ru: new Map(), kk: new Map() }

/**
 * The stem of a word as `tokenize` gives it, in a text of that language: Snowball for English and Russian, our own
 * stripper for Kazakh. The word's own script decides over the text's language, so an English name in a Russian
 * sentence is stemmed as English. Numbers stay as they are.
 */
export function stem(word: string, language: Language): string {
  const cache = kept[language]
  const known = cache.get(word)
  if (known !== undefined) return known
  const found = compute(word, language)
  if (cache.size >= KEPT) cache.clear()
  cache.set(word, found)
  return found
}

function compute(word: string, language: Language): string {
  if (/^\d/.test(word)) return word
  if (/[\u0400-\u04ff]/.test(word)) return language === 'kk' ? stemKazakh(fold(word)) : fold(russian(word))
  return english(withoutAccents(word))
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
