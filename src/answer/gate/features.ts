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

/** Everything that is measured of a claim laid against its source; the heads weigh it. */
export function measure(comparison: Comparison, evidence: Evidence = gatherEvidence(comparison)) {
  const binding = bind(comparison, evidence)
  const coverage = coverageFeatures(comparison, evidence)
  const rows = tokenRows(comparison, evidence, binding, coverage)
  return {
    ...coverage,
    ...entityFeatures(comparison, evidence),
    ...bindingFeatures(comparison, binding),
    ...swapFeatures(comparison),
    ...orderFeatures(comparison, evidence),
    ...polarityFeatures(comparison, evidence),
    ...suspicion(rows, comparison.weights),
  }
}

export type Features = ReturnType<typeof measure>
export type FeatureName = keyof Features
