import type { Language } from '../types.ts'

/** Shorter words have too many neighbours for one of them to be meant. */
const SHORTEST = 4

/** An entry is `hash * NUMBERS + number`: 32 bits of hash and 21 of word number fill the 53 of a double. */
const NUMBERS = 2 ** 21

/**
 * Finds the dictionary word at edit distance 1 (a letter left out, put in, replaced, or two neighbours swapped) by
 * the deletes of SymSpell: two words at distance 1 share a form with one letter deleted, or one is a delete of the
 * other. The deletes are kept as hashes, sorted, 8 bytes each, and never as text: a dictionary of 100,000 words
 * takes about 8 MB beside the words themselves. At most 2,097,152 words.
 */
export class Spelling {
  readonly #words: string[]
  readonly #frequency: (word: string) => number
  readonly #entries: Float64Array

  constructor(words: Iterable<string>, frequency: (word: string) => number = () => 1) {
    this.#words = [...new Set(words)].filter((word) => word.length >= SHORTEST && !/\d/.test(word))
    this.#frequency = frequency
    this.#entries = new Float64Array(this.#words.reduce((sum, word) => sum + word.length + 1, 0))
    let filled = 0
    for (const [number, word] of this.#words.entries()) {
      for (let skip = -1; skip < word.length; skip++) {
        this.#entries[filled++] = hash(word, skip) * NUMBERS + number
      }
    }
    this.#entries.sort()
  }

  /** The most frequent dictionary word at distance 1, or none; the word itself does not count. */
  nearest(word: string): string | undefined {
    if (word.length < SHORTEST) return undefined
    let best: string | undefined
    for (let skip = -1; skip < word.length; skip++) {
      for (const candidate of this.#withForm(hash(word, skip))) {
        if (candidate === word || candidate === best || !isOneEdit(word, candidate)) continue
        if (best === undefined || this.#frequency(candidate) > this.#frequency(best)) best = candidate
      }
    }
    return best
  }

  /** The words that have this form, and the few whose form has the same hash. */
  *#withForm(form: number): Generator<string> {
    const first = form * NUMBERS
    let low = 0
    let high = this.#entries.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#entries[middle]! < first) low = middle + 1
      else high = middle
    }
    for (let at = low; at < this.#entries.length && this.#entries[at]! < first + NUMBERS; at++) {
      yield this.#words[this.#entries[at]! - first]!
    }
  }
}

/** FNV-1a of a word without the letter at `skip` (-1: of the whole word), unsigned 32 bits. */
function hash(word: string, skip: number): number {
  let value = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    if (at !== skip) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  }
  return value >>> 0
}

/** Whether two different words are one edit apart; sharing a delete also holds for some pairs at distance 2. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** The letters most often left out of words, the vowels first, by language. */
const LEFT_OUT: Record<Language, string> = { en: 'aeiountrlsd', ru: 'аеиоунтрслв', kk: 'аеыіұүнлдтрсгқ' }

/**
 * The words that a misspelt one may stand for when a letter after its first is one too many, left out, or swapped with
 * the next: what an ending was typed wrong in has no stem that a dictionary of stems could be near to.
 */
export function* respelt(word: string, language: Language): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    yield before + after.slice(1)
    if (after.length > 1) yield before + after[1]! + after[0]! + after.slice(2)
    for (const letter of LEFT_OUT[language]) yield before + letter + after
  }
}
