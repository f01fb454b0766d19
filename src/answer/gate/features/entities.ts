import type { Comparison } from '../comparison.ts'
import type { Evidence } from '../evidence.ts'

/** Numbers, dates and names of the claim that the source lacks, or holds only elsewhere. */
export function entityFeatures(comparison: Comparison, evidence: Evidence) {
  const { tokens, weights, levels, found, names, source } = comparison
  const near = (at: number): boolean =>
    evidence.chosen.some((sentence) => Math.abs(sentence - source.sentenceOf[at]!) <= 1)
  let [numbers, numberMiss, numberOut, yearMiss, smallMiss] = [0, 0, 0, 0, 0]
  let [nameMiss, nameOut, nameWeight, nameMissWeight] = [0, 0, 0, 0]
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]!
    const missing = levels[k] === 0
    if (token.number?.word) smallMiss += missing ? 1 : 0
    else if (token.number || token.month) {
      numbers++
      if (missing) numberMiss++
      if (missing && token.number?.kind === 'year') yearMiss++
      if (!missing && !found[k]!.some(near)) numberOut++
    } else if (names[k]) {
      nameWeight += weights[k]!
      if (missing) {
        nameMiss++
        nameMissWeight += weights[k]!
      } else if (evidence.covered[k] === 0) nameOut++
    }
  }
  return {
    numberMiss,
    numberShare: numbers ? numberMiss / numbers : 0,
    numberOut,
    yearMiss,
    smallMiss,
    nameMiss,
    nameShare: nameWeight ? nameMissWeight / nameWeight : 0,
    nameOut,
  }
}
