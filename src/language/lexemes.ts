import type { Span } from '../types.ts'

/** A run of digits or a word of a text, before any meaning is read into it. */
export interface Lexeme extends Span {
  /** As it stands in the text. */
  text: string
  /** In lower case, ё written as е. */
  low: string
  digits: boolean
}

// In order: ISO dates, dates with full stops or slashes, clock times, thousands grouped by a space, by commas or by
// full stops, plain and decimal numbers, words.
const LEXEME =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d)|\d{1,2}:\d{2}(?!\d)|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d+(?:[.,]\d+)?|\p{L}[\p{L}\p{M}\u00ad]*/gu

/** The lexemes of a text, in order. Apostrophes and hyphens separate; what stands between is the reader's to look at. */
export function lexemes(text: string): Lexeme[] {
  const found: Lexeme[] = []
  for (const match of text.matchAll(LEXEME)) {
    const [raw] = match
    const code = raw.charCodeAt(0)
    const digits = code >= 48 && code <= 57
    const low = digits ? raw : raw.toLowerCase().replaceAll('ё', 'е')
    found.push({ text: raw, low, digits, start: match.index, end: match.index + raw.length })
  }
  return found
}
