import { dot, scaled, scaleOf, unscaled } from '../answering/regression.ts'

/** One question: the features of the sentences that may answer it, and which of them do. */
export interface Option {
  rows: number[][]
  right: boolean[]
  /** How much it counts. */
  weight: number
  /** Whether it is learned from. */
  learned: boolean
}

/**
 * Softmax regression over each question's sentences and one more choice, that none of them answers, by Adam (Kingma
 * and Ba, 2015) on the whole batch. Questions with an answer weigh as much together as those without. `signs`: 1 for a
 * weight that must not be negative, -1 for one that must not be positive. Returns the intercept and the weights.
 */
export function fitChoiceOrNone(
  options: readonly Option[],
  signs: readonly number[],
  { l2 = 0.003, rounds = 400, step = 0.05 } = {},
): number[] {
  const learned = options.filter((option) => option.learned)
  const width = signs.length
  const scale = scaleOf(learned.flatMap(({ rows }) => rows))
  const hasAnswer = learned.map(({ right }) => right.includes(true))
  const answered = hasAnswer.filter(Boolean).length
  const data = learned.map(({ rows, right, weight }, i) => ({
    rows: rows.map((row) => scaled(row, scale)),
    right,
    weight: (weight * 0.5) / (hasAnswer[i] ? answered : learned.length - answered),
    hasAnswer: hasAnswer[i]!,
  }))

  const weights = new Float64Array(width)
  let intercept = -1
  const first = new Float64Array(width + 1)
  const second = new Float64Array(width + 1)
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(width + 1)
    for (const { rows, right, weight, hasAnswer } of data) {
      const odds = rows.map((row) => Math.exp(Math.min(30, intercept + dot(weights, row))))
      const total = odds.reduce((sum, odd) => sum + odd, 1)
      const good = odds.reduce((sum, odd, i) => (right[i] ? sum + odd : sum), 0)
      rows.forEach((row, i) => {
        const pull = weight * ((hasAnswer && right[i] ? odds[i]! / good : 0) - odds[i]! / total)
        for (let j = 0; j < width; j++) gradient[j]! += pull * row[j]!
        gradient[width]! += pull
      })
    }
    const moved = (j: number): number => {
      first[j] = 0.9 * first[j]! + 0.1 * gradient[j]!
      second[j] = 0.999 * second[j]! + 0.001 * gradient[j]! ** 2
      const mean = first[j]! / (1 - 0.9 ** round)
      return (step * mean) / (Math.sqrt(second[j]! / (1 - 0.999 ** round)) + 1e-8)
    }
    for (let j = 0; j < width; j++) {
      gradient[j]! -= l2 * weights[j]!
      weights[j]! += moved(j)
      if (weights[j]! * signs[j]! < 0) weights[j] = 0
    }
    intercept += moved(width)
  }
  return unscaled(weights, scale, intercept)
}
