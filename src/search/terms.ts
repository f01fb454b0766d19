import { foldWord } from '../language/clean.ts'
import { grams } from '../language/grams.ts'
import { romanKey } from '../language/romanise.ts'
import { stem } from '../language/stem.ts'
import { isStopword } from '../language/stopwords.ts'
import type { Token } from '../language/tokens.ts'
import type { Language } from '../types.ts'

/** What one word gives to each field of the index. */
export interface WordTerms {
  stem: string
  /** 4-grams of the folded word. */
  grams: string[]
  /** 4-grams of its romanised key: the same for a name in any alphabet. */
  keys: string[]
}

export function wordTerms(word: string, language: Language): WordTerms {
  return { stem: stem(word, language), grams: grams(foldWord(word)), keys: grams(romanKey(word)) }
}

/** Whether a word carries content: no stop words, no asking words, no single letters. */
export function hasContent(word: string, language: Language): boolean {
  return !isStopword(word, language) && (word.length > 1 || /\d/.test(word))
}

export function contentOf(tokens: readonly Token[], language: Language): Token[] {
  return tokens.filter(({ word }) => hasContent(word, language))
}
