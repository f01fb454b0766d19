import { remember } from './memo.ts'

/**
 * Marks that people and editors leave inside words and that must not make two words of one: stress marks
 * (Wikipedia's "Ма́йлис"), the soft hyphen, zero-width and direction characters, the byte order mark.
 */
const INVISIBLE = /[\u0300\u0301\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

const KAZAKH: Record<string, string> = {
  қ: 'к',
  ә: 'а',
  і: 'и',
  ң: 'н',
  ғ: 'г',
  ү: 'у',
  ұ: 'у',
  ө: 'о',
  һ: 'х',
}

/** Text of printable ASCII and composed Cyrillic letters is clean as it is, and nearly all text is of these. */
const PLAIN = /^[ -~\u0400-\u045f\u0490-\u04ff]*$/

/** Canonical characters (NFKC) without the invisible ones. Lengths change: offsets are taken before. */
export function clean(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFKC').replace(INVISIBLE, '')
}

/** `clean`, in lower case, with ё written as е, as most Russian typing does. */
export function lower(text: string): string {
  return clean(text).toLowerCase().replaceAll('ё', 'е')
}

/**
 * `lower`, with Kazakh letters written as their plain Cyrillic neighbours. Many people type Kazakh on a Russian
 * keyboard; folding questions and passages alike costs nothing in ranking and wins those questions back.
 */
export function fold(text: string): string {
  return lower(text).replace(/[қәіңғүұөһ]/g, (letter) => KAZAKH[letter] ?? letter)
}

/** `fold` of a single word, remembered. */
export const foldWord: (word: string) => string = remember(fold)
