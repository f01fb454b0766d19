import type { Comparison } from '../comparison.ts'
import type { Evidence } from '../evidence.ts'

/** How much of the claim the source holds: as a whole, in its best sentences, and what it does not. */
export function coverageFeatures(comparison: Comparison, evidence: Evidence) {
  const { tokens, weights, levels, entities, total, source } = comparison
  const { covered } = evidence
  let [all, exact, entity, entityTotal, other, otherTotal] = [0, 0, 0, 0, 0, 0]
  const missing: number[] = []
  const uncovered: number[] = []
  for (let k = 0; k < tokens.length; k++) {
    const [weight, level] = [weights[k]!, levels[k]!]
    all += weight * level
    if (level === 1) exact += weight
    if (entities[k]) {
      entity += weight * level
      entityTotal += weight
    } else {
      other += weight * level
      otherTotal += weight
    }
    if (level === 0) missing.push(weight)
    if (covered[k] === 0) uncovered.push(weight)
  }
  missing.sort((a, b) => b - a)
  uncovered.sort((a, b) => b - a)
  const cov = all / total
  return {
    cov,
    cov3: cov ** 3,
    covExact: exact / total,
    covEntities: entityTotal ? entity / entityTotal : 1,
    covOthers: otherTotal ? other / otherTotal : 1,
    one: evidence.one,
    two: evidence.two,
    three: evidence.three,
    one3: evidence.one ** 3,
    chosenTwo: evidence.chosenTwo,
    chosenThree: evidence.chosenThree,
    chosen3: evidence.chosenThree ** 3,
    sentences: evidence.chosen.length,
    spread:
      evidence.chosen.length > 1
        ? Math.log1p(Math.max(...evidence.chosen) - Math.min(...evidence.chosen))
        : 0,
    missing1: missing[0] ?? 0,
    missing2: missing[1] ?? 0,
    missingCount: missing.length,
    missingSum: sum(missing),
    uncovered1: uncovered[0] ?? 0,
    uncoveredCount: uncovered.length,
    uncoveredSum: sum(uncovered),
    length: Math.log1p(tokens.length),
    sourceLength: Math.log1p(source.tokens.length),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
