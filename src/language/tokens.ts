import type { Span } from '../types.ts'
import { lower } from './clean.ts'
import { remember } from './memo.ts'

/** A word or number of a text: `word` is cleaned and in lower case, the offsets are the raw text's. */
export interface Token extends Span {
  word: string
}

// In order: abbreviations with inner full stops ("U.S.", "т.е."), numbers with separators ("12,000", "2.5"), words.
// Marks and invisible characters belong to the word that they stand in.
const TOKEN =
  /(?:\p{L}\.){2,}|\d+(?:[.,]\d+)+|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]|['’ʼ](?=\p{L}))*/gu

/** The words and numbers of a text, in order, with their offsets. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const word = normalise(match[0])
    if (word) tokens.push({ word, start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

/** The words of a text, cleaned and in lower case. */
export function words(text: string): string[] {
  return tokenize(text).map((token) => token.word)
}

const normalise = remember((raw) => {
  const word = lower(raw)
  if (/^\d/.test(word)) return /^\d{1,3}([.,]\d{3})+$/.test(word) ? word.replace(/[.,]/g, '') : word
  // "observers'" and "Hill's" are the words observers and Hill; "U.S." is the word us.
  return word.replace(/['’ʼ](?:s$)?/g, '').replaceAll('.', '')
})
