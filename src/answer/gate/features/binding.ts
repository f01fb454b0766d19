import type { Comparison } from '../comparison.ts'
import type { Evidence } from '../evidence.ts'

/** How many content words left and right of a word count as its neighbours. */
const REACH = 4
/** Occurrences looked at for each word; the rest of a long page adds time, not truth. */
const OCCURRENCES = 40

/** Whether words that stand together in the claim stand together in the source, per word of the claim. */
export interface Binding {
  /** The best share of a word's neighbours (by weight) near one of its occurrences. */
  bound: Float64Array
  /** How much better the source's best sentence does without the word than with it; `gapNear`: with its neighbours. */
  gap: Float64Array
  gapNear: Float64Array
  /** Nearness of each word to the one before it, 0 to 1. */
  beside: Float64Array
}

export function bind(comparison: Comparison, evidence: Evidence): Binding {
  const { length } = comparison.tokens
  const bound = new Float64Array(length)
  for (let k = 0; k < length; k++) bound[k] = boundness(comparison, k, k)
  return { bound, ...gaps(comparison, evidence), beside: nearness(comparison) }
}

/** The best share of the neighbours of tokens `from`..`to` near one occurrence of one of them; 1 without neighbours. */
export function boundness(comparison: Comparison, from: number, to: number): number {
  const { found } = comparison
  const total = neighbourWeight(comparison, from, to)
  if (!total) return 1
  let best = 0
  for (let k = from; k <= to; k++) {
    const at = found[k]
    if (!at) continue
    for (let i = 0; i < Math.min(at.length, OCCURRENCES); i++) {
      best = Math.max(best, support(comparison, from, to, at[i]!))
    }
  }
  return best / total
}

export function neighbourWeight({ weights }: Comparison, from: number, to: number): number {
  let total = 0
  for (let j = Math.max(0, from - REACH); j <= Math.min(weights.length - 1, to + REACH); j++) {
    if (j < from || j > to) total += weights[j]!
  }
  return total
}

/** The weight of the neighbours of tokens `from`..`to` that lie near a position of the source. */
export function support(comparison: Comparison, from: number, to: number, position: number): number {
  const { weights, levels, found } = comparison
  let sum = 0
  for (let j = Math.max(0, from - REACH); j <= Math.min(weights.length - 1, to + REACH); j++) {
    const at = found[j]
    if ((j >= from && j <= to) || !at) continue
    sum += weights[j]! * levels[j]! * closeness(distance(at, position))
  }
  return sum
}

function closeness(steps: number): number {
  return steps <= 6 ? 1 : steps <= 12 ? 0.75 : steps <= 25 ? 0.35 : 0
}

/** Tokens between a position and the nearest of a sorted list. */
function distance(sorted: readonly number[], position: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < position) low = middle + 1
    else high = middle
  }
  const after = low < sorted.length ? sorted[low]! - position : Number.POSITIVE_INFINITY
  const before = low > 0 ? position - sorted[low - 1]! : Number.POSITIVE_INFINITY
  return Math.min(after, before)
}

function gaps(
  { tokens, weights, found, total }: Comparison,
  { sentences, held, scores }: Evidence,
): { gap: Float64Array; gapNear: Float64Array } {
  const gap = new Float64Array(tokens.length)
  const gapNear = new Float64Array(tokens.length)
  for (let k = 0; tokens.length > 1 && k < tokens.length; k++) {
    if (!found[k]) continue
    let [any, within, near] = [0, 0, 0]
    for (let i = 0; i < sentences.length; i++) {
      const rest = scores[i]! - weights[k]! * held[i]![k]!
      if (rest > any) any = rest
      if (held[i]![k]) {
        if (rest > within) within = rest
        if (rest > near) near = rest
      } else if (
        rest > near &&
        (besideHolds(sentences, held, i, -1, k) || besideHolds(sentences, held, i, 1, k))
      ) {
        near = rest
      }
    }
    const others = total - weights[k]! || 1
    gap[k] = (any - within) / others
    gapNear[k] = (any - near) / others
  }
  return { gap, gapNear }
}

function besideHolds(
  sentences: readonly number[],
  held: readonly (readonly number[])[],
  i: number,
  step: 1 | -1,
  k: number,
): boolean {
  return sentences[i + step] === sentences[i]! + step && held[i + step]![k]! > 0
}

function nearness({ tokens, found }: Comparison): Float64Array {
  const beside = new Float64Array(tokens.length + 1)
  for (let k = 1; k < tokens.length; k++) {
    const [a, b] = [found[k - 1], found[k]]
    if (!a || !b) continue
    let steps = Number.POSITIVE_INFINITY
    const [few, many] = a.length <= b.length ? [a, b] : [b, a]
    for (let i = 0; i < Math.min(few.length, OCCURRENCES); i++)
      steps = Math.min(steps, distance(many, few[i]!))
    beside[k] =
      steps <= 2 ? 1 : steps <= 4 ? 0.85 : steps <= 8 ? 0.6 : steps <= 15 ? 0.35 : steps <= 30 ? 0.15 : 0
  }
  return beside
}

/** The binding of the claim as a whole. */
export function bindingFeatures({ tokens, weights, levels, entities, total }: Comparison, binding: Binding) {
  const { bound, gap, gapNear, beside } = binding
  let [sum, min, gapEntity, gapEntityNear, gapMost, gapMean, pair, pairTotal, pairMin] = [
    0, 1, 0, 0, 0, 0, 0, 0, 1,
  ]
  for (let k = 0; k < tokens.length; k++) {
    sum += weights[k]! * bound[k]!
    if (levels[k]! > 0 && bound[k]! < min) min = bound[k]!
    gapMean += (weights[k]! * gap[k]!) / total
    if (weights[k]! > 2 && gap[k]! > gapMost) gapMost = gap[k]!
    if (entities[k]) {
      gapEntity = Math.max(gapEntity, gap[k]!)
      gapEntityNear = Math.max(gapEntityNear, gapNear[k]!)
    }
    if (k === 0) continue
    const weight = weights[k - 1]! + weights[k]!
    pairTotal += weight
    pair += weight * beside[k]!
    if (levels[k - 1]! > 0 && levels[k]! > 0) pairMin = Math.min(pairMin, beside[k]!)
  }
  const bindMean = tokens.length ? sum / total : 1
  return {
    bindMean,
    bind3: bindMean ** 3,
    bindMin: min,
    bindLow: lowestThird(bound, weights, total),
    pair: pairTotal ? pair / pairTotal : 1,
    pairMin,
    gapEntity,
    gapEntityNear,
    gapMost,
    gapMean,
  }
}

function lowestThird(bound: Float64Array, weights: Float64Array, total: number): number {
  const order = [...bound.keys()].sort((a, b) => bound[a]! - bound[b]!)
  let [weight, sum] = [0, 0]
  for (const k of order) {
    if (weight >= total / 3) break
    weight += weights[k]!
    sum += weights[k]! * bound[k]!
  }
  return weight ? sum / weight : 1
}
