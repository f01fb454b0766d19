/** Grams of these lengths, edges marked: the short ones know endings, the long ones whole small words. */
const LENGTHS = [3, 4, 5]

/** Added to each count, so that a gram that one language lacks rules it out in part only. */
const SMOOTHING = 0.1

/** A word with the number of times that it counts. */
export type Example = readonly [word: string, times: number]

/**
 * Naive Bayes over the letter grams of words: which of several spellings was a word learned from? Grams that none
 * has seen say nothing. The mean over the gram lengths is taken, so that a letter is not counted three times.
 */
export class LetterModel {
  /** By gram length, for each gram its log-likelihood under each class. */
  readonly #grams: Map<string, number[]>[]
  readonly #classes: number

  /** @param examples the words of each class */
  constructor(examples: readonly (readonly Example[])[]) {
    this.#classes = examples.length
    this.#grams = LENGTHS.map((length) => learn(examples, length))
  }

  /** The log-likelihood of a word under each class, in nats and but for a constant. */
  score(word: string): number[] {
    const scores = new Array<number>(this.#classes).fill(0)
    for (const [order, length] of LENGTHS.entries()) {
      const grams = this.#grams[order]
      for (const gram of gramsOf(word, length)) {
        grams?.get(gram)?.forEach((value, index) => {
          scores[index] = (scores[index] ?? 0) + value / LENGTHS.length
        })
      }
    }
    return scores
  }
}

function learn(examples: readonly (readonly Example[])[], length: number): Map<string, number[]> {
  const grams = new Map<string, number[]>()
  const totals = examples.map(() => 0)
  for (const [index, words] of examples.entries()) {
    for (const [word, times] of words) {
      for (const gram of gramsOf(word, length)) {
        let counts = grams.get(gram)
        if (!counts) {
          counts = examples.map(() => 0)
          grams.set(gram, counts)
        }
        counts[index] = (counts[index] ?? 0) + times
        totals[index] = (totals[index] ?? 0) + times
      }
    }
  }
  for (const counts of grams.values()) {
    for (const [index, count] of counts.entries()) {
      counts[index] = Math.log((count + SMOOTHING) / ((totals[index] ?? 0) + SMOOTHING * grams.size))
    }
  }
  return grams
}

function gramsOf(word: string, length: number): string[] {
  const edged = `#${word}#`
  if (edged.length <= length) return [edged]
  const found: string[] = []
  for (let start = 0; start + length <= edged.length; start++) found.push(edged.slice(start, start + length))
  return found
}
