import type { Comparison } from './comparison.ts'

/** Where in the source a claim's words stand together. Shares are of the claim's weight. */
export interface Evidence {
  /** Sentences that hold any word of the claim, in order. */
  sentences: readonly number[]
  /** How well each of those holds each of the claim's tokens. */
  held: readonly (readonly number[])[]
  /** The weight that each of those holds. */
  scores: readonly number[]
  /** The best sentence (an index of the source's), -1 without any. */
  best: number
  /** The share held by the best one, two and three sentences in a row. */
  one: number
  two: number
  three: number
  /** Up to four sentences that together hold most, each adding something, the best first. */
  chosen: readonly number[]
  /** How well the chosen hold each token. */
  covered: readonly number[]
  /** The share held by the best two and three of the chosen. */
  chosenTwo: number
  chosenThree: number
}

/** A further sentence must add this much weight to be chosen, and is worth this much more beside a chosen one. */
const GAIN = 1
const ADJACENT = 0.15

export function gatherEvidence(comparison: Comparison): Evidence {
  const { weights, total } = comparison
  const { sentences, held } = heldBySentence(comparison)
  const scores = held.map((levels) => weigh(weights, levels))
  let best = -1
  let [one, two, three] = [0, 0, 0]
  sentences.forEach((sentence, i) => {
    if (scores[i]! > one) {
      one = scores[i]!
      best = sentence
    }
    two = Math.max(two, scores[i]!)
    if (sentences[i + 1] !== sentence + 1 && sentences[i + 1] !== sentence + 2) return
    const joint = held[i]!.slice()
    for (let next = i + 1; next <= i + 2 && sentences[next]! <= sentence + 2; next++) {
      raise(joint, held[next]!)
      const score = weigh(weights, joint)
      if (sentences[next] === sentence + 1) two = Math.max(two, score)
      three = Math.max(three, score)
    }
  })
  three = Math.max(three, two)
  const { chosen, covered, steps } = choose(comparison, sentences, held)
  const chosenTwo = steps[1] ?? steps[0] ?? 0
  const shares = { one: one / total, two: two / total, three: three / total }
  return {
    sentences,
    held,
    scores,
    best,
    ...shares,
    chosen,
    covered,
    chosenTwo,
    chosenThree: steps[2] ?? chosenTwo,
  }
}

function heldBySentence({ tokens, found, levels, source }: Comparison): {
  sentences: number[]
  held: number[][]
} {
  const rows = new Map<number, number[]>()
  for (let k = 0; k < tokens.length; k++) {
    let last = -1
    for (const at of found[k] ?? []) {
      const sentence = source.sentenceOf[at]!
      if (sentence === last) continue
      last = sentence
      let row = rows.get(sentence)
      if (!row) {
        row = new Array<number>(tokens.length).fill(0)
        rows.set(sentence, row)
      }
      row[k] = Math.max(row[k]!, levels[k]!)
    }
  }
  const sentences = [...rows.keys()].sort((a, b) => a - b)
  return { sentences, held: sentences.map((sentence) => rows.get(sentence)!) }
}

function choose(
  { weights, total }: Comparison,
  sentences: readonly number[],
  held: readonly (readonly number[])[],
): { chosen: number[]; covered: number[]; steps: number[] } {
  const covered = new Array<number>(weights.length).fill(0)
  const chosen: number[] = []
  const steps: number[] = []
  let value = 0
  for (let round = 0; round < 4; round++) {
    let [bestAt, bestValue] = [-1, value + 1e-9]
    for (let i = 0; i < sentences.length; i++) {
      if (chosen.includes(sentences[i]!)) continue
      let joint = 0
      const levels = held[i]!
      for (let k = 0; k < weights.length; k++) joint += weights[k]! * Math.max(levels[k]!, covered[k]!)
      if (chosen.some((other) => Math.abs(other - sentences[i]!) <= 1)) joint += ADJACENT * (joint - value)
      if (joint > bestValue) [bestAt, bestValue] = [i, joint]
    }
    if (bestAt < 0 || (round > 0 && bestValue - value < GAIN)) break
    chosen.push(sentences[bestAt]!)
    raise(covered, held[bestAt]!)
    value = weigh(weights, covered)
    steps.push(value / total)
  }
  return { chosen, covered, steps }
}

function weigh(weights: Float64Array, levels: readonly number[]): number {
  let sum = 0
  for (let k = 0; k < weights.length; k++) sum += weights[k]! * levels[k]!
  return sum
}

function raise(levels: number[], others: readonly number[]): void {
  for (let k = 0; k < levels.length; k++) if (others[k]! > levels[k]!) levels[k] = others[k]!
}
