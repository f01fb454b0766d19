import type { FeatureName } from '../../src/answer/gate/features.ts'
import type { HeadName } from '../../src/answer/gate/heads.ts'

const names = (text: string): FeatureName[] => text.trim().split(/\s+/) as FeatureName[]

const COVERAGE = names('cov cov3 numberMiss numberShare')
const WINDOW = names('covExact one two three one3 chosenTwo chosenThree chosen3 sentences spread')
const UNMATCHED = names(
  'missing1 missing2 missingCount missingSum uncovered1 uncoveredCount uncoveredSum length covEntities covOthers',
)
const NUMBERS = names('numberOut yearMiss smallMiss')
const BINDING = names(
  'bindMean bind3 bindMin bindLow pair pairMin entityMin entityMean swap swaps gapEntity gapEntityNear gapMost gapMean',
)
const ORDER = names('run copied pieces common commonSource lengthRatio')
const POLARITY = names(
  'denialOnlyInClaim denialScope denialStrong opposed sameSide agree clash against clashOne',
)
const SURENESS = names('hedgeDropped hedgeAdded hedgeScope strongMiss emphasis emphasisMiss')
const SUSPICION = names('suspect1 suspect2 suspect3 suspectMean suspectAny')

/** Features that may only speak for a claim, and only against it; the others may do either. */
const UP = new Set(
  names(`cov cov3 covExact covEntities covOthers one two three one3 chosenTwo chosenThree chosen3 bindMean bind3 bindMin
    bindLow pair pairMin entityMin entityMean run copied common agree sameSide`),
)
const FREE = new Set(names('length commonSource lengthRatio'))

export function signOf(feature: FeatureName): number {
  return FREE.has(feature) ? 0 : UP.has(feature) ? 1 : -1
}

export interface HeadRecipe {
  features: FeatureName[]
  /** The sets that the head is fitted on, and the share of each. */
  sets: Record<string, number>
  ridge: number
  lasso: number
  /** Let every feature push either way. */
  free?: boolean
}

/** What each head looks at and learns from. */
export const RECIPE: Record<HeadName, HeadRecipe> = {
  premise: {
    features: [...COVERAGE, ...UNMATCHED, ...ORDER, ...POLARITY, ...SURENESS],
    sets: { terra: 1 },
    ridge: 0.02,
    lasso: 0.003,
  },
  passage: {
    features: [...COVERAGE, ...UNMATCHED, ...POLARITY, ...SURENESS, ...SUSPICION],
    sets: { scifact: 1 },
    ridge: 0.02,
    lasso: 0.003,
  },
  page: {
    features: [...COVERAGE, ...WINDOW, ...NUMBERS, ...SUSPICION],
    sets: { wice: 1 },
    ridge: 0.02,
    lasso: 0.003,
  },
  answer: { features: names('pair three'), sets: { mtrag: 1 }, ridge: 0.02, lasso: 0 },
  bind: {
    features: [...COVERAGE, ...WINDOW, ...BINDING, ...ORDER, ...NUMBERS],
    sets: { masked: 1, short: 1, 'wice-swap': 0.3, 'terra-swap': 0.3 },
    ridge: 0.005,
    lasso: 0.001,
  },
}
