import type { Span } from '../../types.ts'

/** Letters and digits below which words are too few to be found by. */
const SHORTEST = 6

/**
 * Where a text holds the quoted words, in offsets into it: undefined unless each letter, digit and sign between them
 * is there in the same order. Case, kinds of quotes and dashes, and white space do not count, nor does what wraps the
 * quote: a model retypes those, and the quote that is shown is cut from the text anyway.
 */
export function findQuote(text: string, quote: string): Span | undefined {
  const wanted = unified(quote.replace(/^[\s"“”«»„'’.…]+|[\s"“”«»„'’.…]+$/gu, '')).letters
  if (wanted.replace(/[^\p{L}\p{N}]/gu, '').length < SHORTEST) return undefined
  const { letters, places } = unified(text)
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    if (WORD.test(letters.charAt(at - 1)) && WORD.test(letters.charAt(at))) continue
    if (WORD.test(letters.charAt(end)) && WORD.test(letters.charAt(end - 1))) continue
    return { start: places[at]!, end: places[end - 1]! + 1 }
  }
  return undefined
}

const WORD = /[\p{L}\p{N}]/u

/** A text as quotes are compared, with the offset that each of its characters has in the text as given. */
function unified(text: string): { letters: string; places: number[] } {
  const places: number[] = []
  let letters = ''
  for (let at = 0; at < text.length; at++) {
    const letter = unify(text.charAt(at))
    if (letter === ' ' && (letters === '' || letters.endsWith(' '))) continue
    letters += letter
    places.push(at)
  }
  return { letters, places }
}

function unify(letter: string): string {
  if (/\s/.test(letter)) return ' '
  if (/["“”«»„‟]/.test(letter)) return '"'
  if (/['‘’ʼ`]/.test(letter)) return "'"
  if (/[‐‑–—−-]/.test(letter)) return '-'
  const low = letter.toLowerCase()
  return low.length === 1 ? low : letter
}
