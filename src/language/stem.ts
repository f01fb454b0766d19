import { stemmer as russian } from '@orama/stemmers/russian'
import { stem as english } from 'porter2'
import type { Language } from '../types.ts'
import { fold } from './clean.ts'
import { stemKazakh } from './kazakh.ts'
import { remember } from './memo.ts'

const stems: Record<Language, (word: string) => string> = {
  en: remember((word) => compute(word, 'en')),
  ru: remember((word) => compute(word, 'ru')),
  kk: remember((word) => compute(word, 'kk')),
}

/**
 * The stem of a word as `tokenize` gives it, in a text of that language: Snowball for English and Russian, our own
 * stripper for Kazakh. The word's own script decides over the text's language, so an English name in a Russian
 * sentence is stemmed as English. Numbers stay as they are.
 */
export function stem(word: string, language: Language): string {
  return stems[language](word)
}

function compute(word: string, language: Language): string {
  if (/^\d/.test(word)) return word
  if (/[\u0400-\u04ff]/.test(word)) return language === 'kk' ? stemKazakh(fold(word)) : fold(russian(word))
  return english(withoutAccents(word))
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
