/** Shorter words have too many neighbours for one of them to be meant. */
const SHORTEST = 4

/**
 * Finds the dictionary word at edit distance 1 (a letter left out, put in, replaced, or two neighbours swapped) by
 * the deletes of SymSpell: two words at distance 1 share a form with one letter deleted, or one is a delete of the
 * other. Look-up costs the length of the word, whatever the size of the dictionary.
 */
export class Spelling {
  readonly #words: string[]
  readonly #frequency: (word: string) => number
  /** The words that give each delete: most give one, so a number stands for a list of one. */
  readonly #byDelete = new Map<string, number | number[]>()

  constructor(words: Iterable<string>, frequency: (word: string) => number = () => 1) {
    this.#words = [...new Set(words)].filter((word) => word.length >= SHORTEST && !/\d/.test(word))
    this.#frequency = frequency
    this.#words.forEach((word, number) => {
      for (const form of deletes(word)) {
        const known = this.#byDelete.get(form)
        if (known === undefined) this.#byDelete.set(form, number)
        else if (typeof known === 'number') this.#byDelete.set(form, [known, number])
        else known.push(number)
      }
    })
  }

  /** The most frequent dictionary word at distance 1, or none. A word of the dictionary is not asked for. */
  nearest(word: string): string | undefined {
    if (word.length < SHORTEST) return undefined
    let best: string | undefined
    for (const form of deletes(word)) {
      const known = this.#byDelete.get(form)
      if (known === undefined) continue
      for (const number of typeof known === 'number' ? [known] : known) {
        const candidate = this.#words[number]!
        if (candidate === word || !oneEdit(word, candidate)) continue
        if (best === undefined || this.#frequency(candidate) > this.#frequency(best)) best = candidate
      }
    }
    return best
  }
}

/** The word itself and every form of it with one letter left out. */
function deletes(word: string): Set<string> {
  const forms = new Set([word])
  for (let i = 0; i < word.length; i++) forms.add(word.slice(0, i) + word.slice(i + 1))
  return forms
}

/** Whether two different words are one edit apart; sharing a delete also holds for some pairs at distance 2. */
function oneEdit(a: string, b: string): boolean {
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
