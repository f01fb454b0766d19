import { grams } from './grams.ts'

/** Added to each count, so that a gram that one class lacks speaks against it without ruling it out. */
const SMOOTHING = 0.1

/** A word with the number of times that it counts. */
export type Example = readonly [word: string, times: number]

/**
 * Naive Bayes over the 4-grams of words: from which of several lists does a word's spelling come? A gram that no
 * list holds says nothing.
 */
export class LetterModel {
  /** For each gram its log-likelihood under each list. */
  readonly #grams = new Map<string, number[]>()
  readonly #lists: number

  constructor(lists: readonly (readonly Example[])[]) {
    this.#lists = lists.length
    const totals = this.#count(lists)
    for (const counts of this.#grams.values()) {
      for (const [index, count] of counts.entries()) {
        counts[index] = Math.log((count + SMOOTHING) / ((totals[index] ?? 0) + SMOOTHING * this.#grams.size))
      }
    }
  }

  /** The log-likelihood of a word under each list, in nats, but for a constant. */
  score(word: string): number[] {
    const scores = new Array<number>(this.#lists).fill(0)
    for (const gram of grams(word)) {
      this.#grams.get(gram)?.forEach((value, index) => {
        scores[index] = (scores[index] ?? 0) + value
      })
    }
    return scores
  }

  /** Fills the counts and returns their sum for each list. */
  #count(lists: readonly (readonly Example[])[]): number[] {
    return lists.map((examples, index) => {
      let total = 0
      for (const [word, times] of examples) {
        for (const gram of grams(word)) {
          const counts = this.#grams.get(gram) ?? lists.map(() => 0)
          counts[index] = (counts[index] ?? 0) + times
          this.#grams.set(gram, counts)
          total += times
        }
      }
      return total
    })
  }
}
