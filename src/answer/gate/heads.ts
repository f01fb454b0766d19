import type { FeatureName, Features } from './features.ts'
import { WEIGHTS } from './weights.ts'

/**
 * The heads: linear models over the same features, each for what it was fitted on.
 * `premise`, `passage` and `page` judge a sentence against a source of a few sentences, a passage or abstract, or a
 * whole page; `answer` a sentence of a longer text; `bind` whether names, numbers and dates stand with what they stood
 * with in the source.
 */
export type HeadName = 'premise' | 'passage' | 'page' | 'answer' | 'bind'

export type Head = { bias: number } & { weights: Partial<Record<FeatureName, number>> }

const entries = Object.fromEntries(
  Object.entries(WEIGHTS.heads).map(([name, head]) => [name, Object.entries(head.weights)]),
) as Record<HeadName, [FeatureName, number][]>

/** A head's log-odds that the source supports the claim, classes taken as equally likely. */
export function headOf(name: HeadName, features: Features): number {
  let sum = WEIGHTS.heads[name].bias
  for (const [feature, weight] of entries[name]) sum += weight * features[feature]
  return sum
}

/** Lengths of sources in tokens up to and from which one head judges alone; between them two share. */
const KNOTS: readonly (readonly [HeadName, number, number])[] = [
  ['premise', 0, 70],
  ['passage', 150, 430],
  ['page', 600, Number.POSITIVE_INFINITY],
]

/** The shares of the heads that judge a source of that many tokens. */
export function sharesOf(length: number): [HeadName, number][] {
  for (let i = 0; i < KNOTS.length; i++) {
    const [name, from, to] = KNOTS[i]!
    if (length >= from && length <= to) return [[name, 1]]
    const next = KNOTS[i + 1]
    if (next && length > to && length < next[1]) {
      const share = Math.log(length / to) / Math.log(next[1] / to)
      return [
        [name, 1 - share],
        [next[0], share],
      ]
    }
  }
  return []
}

/** How surely the source supports the claim, 0 to 1. `part`: the claim is one sentence of several. */
export function supportOf(features: Features, part: boolean): number {
  const shares: [HeadName, number][] = part ? [['answer', 1]] : sharesOf(Math.expm1(features.sourceLength))
  const odds = shares.reduce((sum, [name, share]) => sum + share * headOf(name, features), 0)
  return 1 / (1 + Math.exp(-odds))
}
