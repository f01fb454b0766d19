/** A linear model over named features, in the features' own units. */
export interface Linear {
  weights: number[]
  bias: number
}

export interface FitOptions {
  /** For each feature 1 (may only push up), -1 (only down) or 0 (either). */
  signs: readonly number[]
  ridge: number
  lasso: number
  iterations?: number
}

/**
 * Logistic regression with sign constraints by accelerated proximal gradient descent (FISTA), on standardised
 * features. `x`: rows by columns; `y`: 0 or 1; `weights`: a row's share, any scale.
 */
export function fitLogistic(
  x: readonly ArrayLike<number>[],
  y: readonly number[],
  weights: readonly number[],
  { signs, ridge, lasso, iterations = 400 }: FitOptions,
): Linear {
  const columns = signs.length
  const { means, deviations } = moments(x, columns)
  const z = new Float64Array(x.length * columns)
  x.forEach((row, i) => {
    for (let j = 0; j < columns; j++) z[i * columns + j] = (row[j]! - means[j]!) / deviations[j]!
  })
  const share = weights.reduce((sum, weight) => sum + weight, 0)
  // The logistic loss of standardised columns has curvature at most a quarter of their summed squares.
  let theta = new Float64Array(columns + 1)
  let ahead = theta.slice()
  let momentum = 1
  let step = 1
  let last = Number.POSITIVE_INFINITY
  for (let round = 0; round < iterations; round++) {
    const { loss, gradient } = lossOf(z, columns, y, weights, share, ahead, ridge)
    let next: Float64Array
    for (;;) {
      next = proximal(ahead, gradient, step, signs, lasso)
      const moved = lossOf(z, columns, y, weights, share, next, ridge, false).loss
      let bound = loss
      for (let j = 0; j <= columns; j++) {
        const d = next[j]! - ahead[j]!
        bound += gradient[j]! * d + (d * d) / (2 * step)
      }
      if (moved <= bound + 1e-12 || step < 1e-6) break
      step /= 2
    }
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    ahead = next.map(
      (value, j) => value + ((momentum - 1) / nextMomentum) * (value - theta[j]!),
    ) as Float64Array<ArrayBuffer>
    theta = next as Float64Array<ArrayBuffer>
    momentum = nextMomentum
    if (round % 20 === 19) {
      if (Math.abs(last - loss) < 1e-7) break
      last = loss
    }
  }
  const own = Array.from(signs, (_, j) => theta[j]! / deviations[j]!)
  const bias = theta[columns]! - own.reduce((sum, weight, j) => sum + weight * means[j]!, 0)
  return { weights: own, bias }
}

function lossOf(
  z: Float64Array,
  columns: number,
  y: readonly number[],
  weights: readonly number[],
  share: number,
  theta: Float64Array,
  ridge: number,
  withGradient = true,
): { loss: number; gradient: Float64Array } {
  const gradient = new Float64Array(columns + 1)
  let loss = 0
  for (let i = 0; i < y.length; i++) {
    let score = theta[columns]!
    const at = i * columns
    for (let j = 0; j < columns; j++) score += theta[j]! * z[at + j]!
    const sign = y[i] ? 1 : -1
    const margin = sign * score
    const weight = weights[i]! / share
    loss += weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : -margin + Math.log1p(Math.exp(margin)))
    if (!withGradient) continue
    const pull = (-sign * weight) / (1 + Math.exp(margin))
    for (let j = 0; j < columns; j++) gradient[j]! += pull * z[at + j]!
    gradient[columns]! += pull
  }
  for (let j = 0; j < columns; j++) {
    loss += (ridge / 2) * theta[j]! ** 2
    gradient[j]! += ridge * theta[j]!
  }
  return { loss, gradient }
}

function proximal(
  theta: Float64Array,
  gradient: Float64Array,
  step: number,
  signs: readonly number[],
  lasso: number,
): Float64Array {
  const next = new Float64Array(theta.length)
  for (let j = 0; j < theta.length; j++) {
    let value = theta[j]! - step * gradient[j]!
    if (j < signs.length) {
      value = Math.sign(value) * Math.max(0, Math.abs(value) - step * lasso)
      if (signs[j] === 1) value = Math.max(0, value)
      else if (signs[j] === -1) value = Math.min(0, value)
    }
    next[j] = value
  }
  return next
}

function moments(
  x: readonly ArrayLike<number>[],
  columns: number,
): { means: number[]; deviations: number[] } {
  const means = Array.from({ length: columns }, (_, j) => x.reduce((sum, row) => sum + row[j]!, 0) / x.length)
  const deviations = means.map((mean, j) => {
    const variance = x.reduce((sum, row) => sum + (row[j]! - mean) ** 2, 0) / x.length
    return Math.sqrt(variance) + 1e-9
  })
  return { means, deviations }
}
