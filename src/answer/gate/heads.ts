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

type Weighed = readonly { group: keyof Features; feature: FeatureName; weight: number }[]

// Which group holds which feature is known once a claim has been measured; it never changes.
const weighed = new Map<HeadName, Weighed>()

/** A head's log-odds that the source supports the claim, classes taken as equally likely. */
export function headOf(name: HeadName, features: Features): number {
  let entries = weighed.get(name)
  if (!entries) {
    entries = findGroups(name, features)
    weighed.set(name, entries)
  }
  let sum = WEIGHTS.heads[name].bias
  for (const { group, feature, weight } of entries) {
    sum += weight * (features[group] as Record<FeatureName, number>)[feature]
  }
  return sum
}

function findGroups(name: HeadName, features: Features): Weighed {
  return Object.entries(WEIGHTS.heads[name].weights).map(([feature, weight]) => {
    const group = (Object.keys(features) as (keyof Features)[]).find((key) => feature in features[key])
    if (!group) throw new Error(`The gate has a weight for ${feature}, which nothing measures.`)
    return { group, feature: feature as FeatureName, weight }
  })
}

/** Lengths of sources in tokens up to and from which one head judges alone; between them two share. */
const KNOTS: readonly (readonly [HeadName, number, number])[] = [
  ['premise', 0, 70],
  ['passage', 150, 340],
  ['page', 420, Number.POSITIVE_INFINITY],
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
  const shares: [HeadName, number][] = part
    ? [['answer', 1]]
    : sharesOf(Math.expm1(features.coverage.sourceLength))
  const odds = shares.reduce((sum, [name, share]) => sum + share * headOf(name, features), 0)
  return 1 / (1 + Math.exp(-odds))
}

/**
 * The operating point: near-extractive claims pass, little else does. Chosen on sentences shortened by rule, where it
 * keeps 99 of 100 true ones and lets 2 to 3 of 100 false ones through; see docs/gate.md.
 */
const LEAST_SUPPORT = 0.4
const LEAST_TOGETHER = 1.3
/** What the support's log-odds count beside the binding head's. */
const SUPPORT_SHARE = 0.4

/** Whether the heads let a claim through. `support`: 0 to 1; `bound`: the binding head's log-odds. */
export function passes(support: number, bound: number): boolean {
  return (
    support >= LEAST_SUPPORT && bound + SUPPORT_SHARE * Math.log(support / (1 - support)) >= LEAST_TOGETHER
  )
}
