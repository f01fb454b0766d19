import type { Comparison } from './comparison.ts'
import { type Evidence, gatherEvidence } from './evidence.ts'
import { bind, bindingFeatures } from './features/binding.ts'
import { coverageFeatures } from './features/coverage.ts'
import { entityFeatures } from './features/entities.ts'
import { orderFeatures } from './features/order.ts'
import { polarityFeatures } from './features/polarity.ts'
import { swapFeatures } from './features/swaps.ts'
import { suspicion } from './token-model.ts'
import { tokenRows } from './token-rows.ts'

/** Everything that is measured of a claim laid against its source, in groups; the heads weigh it. */
export function measure(comparison: Comparison, evidence: Evidence = gatherEvidence(comparison)) {
  const binding = bind(comparison, evidence)
  const coverage = coverageFeatures(comparison, evidence)
  return {
    coverage,
    entities: entityFeatures(comparison, evidence),
    binding: bindingFeatures(comparison, binding),
    swaps: swapFeatures(comparison),
    order: orderFeatures(comparison, evidence),
    polarity: polarityFeatures(comparison, evidence),
    suspicion: suspicion(tokenRows(comparison, evidence, binding, coverage), comparison.weights),
  }
}

export type Features = ReturnType<typeof measure>

type KeysOf<Group> = Group extends unknown ? keyof Group : never
export type FeatureName = KeysOf<Features[keyof Features]>
