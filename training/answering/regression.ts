/** Standardised features, so that one step size and one penalty fit all. */
interface Scale {
  means: number[]
  deviations: number[]
}

/** How features are spread: their means and standard deviations (1 for one that never varies). */
export function scaleOf(rows: readonly number[][]): Scale {
  const width = rows[0]?.length ?? 0
  const means = new Array<number>(width).fill(0)
  for (const row of rows) for (let i = 0; i < width; i++) means[i]! += row[i]! / rows.length
  const deviations = means.map(
    (mean, i) => Math.sqrt(rows.reduce((sum, row) => sum + (row[i]! - mean) ** 2, 0) / rows.length) || 1,
  )
  return { means, deviations }
}

export const scaled = (row: readonly number[], { means, deviations }: Scale): Float64Array =>
  Float64Array.from(row, (value, i) => (value - means[i]!) / deviations[i]!)

/** Weights for raw features that score as the scaled ones do; the first number is the intercept. */
export function unscaled(weights: Float64Array, { means, deviations }: Scale, intercept: number): number[] {
  const raw = Array.from(weights, (weight, i) => weight / deviations[i]!)
  return [intercept - raw.reduce((sum, weight, i) => sum + weight * means[i]!, 0), ...raw]
}

/** One question: the candidates' features, and which of them are right. */
export interface Choice {
  candidates: number[][]
  right: boolean[]
}

/** Softmax regression over each question's candidates, by full-batch gradient descent with momentum. */
export function fitChoices(
  choices: readonly Choice[],
  { l2 = 0.002, rounds = 300, step = 0.5 } = {},
): number[] {
  const scale = scaleOf(choices.flatMap(({ candidates }) => candidates))
  const data = choices.map(({ candidates, right }) => ({
    rows: candidates.map((row) => scaled(row, scale)),
    right,
  }))
  const width = scale.means.length
  const weights = new Float64Array(width)
  const momentum = new Float64Array(width)
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(width)
    for (const { rows, right } of data) {
      const scores = rows.map((row) => dot(weights, row))
      const highest = Math.max(...scores)
      const odds = scores.map((score) => Math.exp(score - highest))
      const all = odds.reduce((sum, odd) => sum + odd, 0)
      const good = odds.reduce((sum, odd, i) => sum + (right[i] ? odd : 0), 0)
      rows.forEach((row, i) => {
        const pull = (right[i] ? odds[i]! / good : 0) - odds[i]! / all
        for (let j = 0; j < width; j++) gradient[j]! += pull * row[j]!
      })
    }
    for (let j = 0; j < width; j++) {
      momentum[j] = 0.9 * momentum[j]! + gradient[j]! / data.length - l2 * weights[j]!
      weights[j]! += step * 0.1 * momentum[j]!
    }
  }
  return unscaled(weights, scale, 0).slice(1)
}

/** Logistic regression; each class weighs the same. Returns the intercept and the weights of raw features. */
export function fitBinary(
  rows: readonly number[][],
  labels: readonly boolean[],
  { l2 = 0.002, rounds = 600, step = 0.5 } = {},
): number[] {
  const scale = scaleOf(rows)
  const data = rows.map((row) => scaled(row, scale))
  const width = scale.means.length
  const positive = labels.filter(Boolean).length
  const share = { yes: 0.5 / positive, no: 0.5 / (labels.length - positive) }
  const weights = new Float64Array(width)
  const momentum = new Float64Array(width + 1)
  let intercept = 0
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(width + 1)
    data.forEach((row, i) => {
      const error =
        ((labels[i] ? 1 : 0) - sigmoid(intercept + dot(weights, row))) * (labels[i] ? share.yes : share.no)
      for (let j = 0; j < width; j++) gradient[j]! += error * row[j]!
      gradient[width]! += error
    })
    for (let j = 0; j < width; j++) {
      momentum[j] = 0.9 * momentum[j]! + gradient[j]! - l2 * weights[j]!
      weights[j]! += step * momentum[j]!
    }
    momentum[width] = 0.9 * momentum[width]! + gradient[width]!
    intercept += step * momentum[width]!
  }
  return unscaled(weights, scale, intercept)
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

export function dot(weights: ArrayLike<number>, row: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * row[i]!
  return sum
}
