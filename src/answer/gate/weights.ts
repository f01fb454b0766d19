import type { Head, HeadName } from './heads.ts'

export interface GateWeights {
  /** The token model, in the order of `TOKEN_FEATURES`: fitted on the token annotations of WiCE's development half. */
  token: { weights: readonly number[]; bias: number }
  heads: Record<HeadName, Head>
}

/**
 * Written by training/gate/train.ts. Fitted on the tuning halves of WiCE (ODC-BY), SciFact (CC BY 4.0), MTRAG
 * (Apache-2.0), TERRa (MIT) and on claims constructed from XQuAD, SQuAD 2.0 and KazQAD (CC BY-SA 4.0).
 */
// biome-ignore format: generated
export const WEIGHTS: GateWeights = {
  "token": {
    "weights": [
      0.2949,
      1.3207,
      -0.3488,
      -0.9947,
      1.1469,
      0.3126,
      1.1714,
      1.1568,
      1.8285,
      -3.4749,
      0.0263,
      -0.2242,
      -0.0249,
      -0.6136,
      2.294,
      -1.3556,
      -1.4116,
      0.057,
      0.3213,
      -0.5295,
      0.5647,
      -0.4954,
      3.4127,
      -0.6811,
      3.8514,
      1.0918,
      -1.9916,
      0.4841,
      -0.1169,
      1.3541,
      -0.4295,
      -0.3414,
      0.0797,
      1.0042,
      -0.7136,
      -4.5214,
      -0.8031,
      0.0592
    ],
    "bias": 0.8598
  },
  "heads": {
    "premise": {
      "bias": -0.656,
      "weights": {
        "cov": 0.0496,
        "missing1": -0.0102,
        "missing2": -0.0219,
        "uncovered1": -0.0102,
        "length": 0.288,
        "covOthers": 0.859,
        "commonSource": -0.36,
        "denialOnlyInClaim": -0.378,
        "denialScope": -0.54,
        "denialStrong": -0.201,
        "opposed": -0.374,
        "sameSide": 0.0713,
        "agree": 0.352,
        "clash": -0.144,
        "clashOne": -0.485,
        "hedgeDropped": -0.112,
        "strongMiss": -0.0295,
        "emphasis": -0.285,
        "emphasisMiss": -1.09
      }
    },
    "passage": {
      "bias": 0.00523,
      "weights": {
        "numberMiss": -0.186,
        "missing1": -0.015,
        "missingCount": -0.0159,
        "missingSum": -0.0135,
        "uncovered1": -0.0124,
        "uncoveredCount": -0.0221,
        "uncoveredSum": -0.015,
        "length": 0.474,
        "covEntities": 0.18,
        "covOthers": 0.706,
        "denialOnlyInClaim": -0.339,
        "denialStrong": -0.548,
        "opposed": -0.0232,
        "sameSide": 0.045,
        "agree": 0.0201,
        "clash": -0.265,
        "against": -0.675,
        "clashOne": -0.842,
        "hedgeAdded": -0.315,
        "emphasisMiss": -0.425,
        "suspect2": -0.171,
        "suspect3": -0.204,
        "suspectMean": -0.79,
        "suspectAny": -0.15
      }
    },
    "page": {
      "bias": 1.13,
      "weights": {
        "numberMiss": -0.313,
        "numberShare": -1.29,
        "two": 1.06,
        "three": 0.109,
        "chosenTwo": 0.516,
        "chosenThree": 0.083,
        "chosen3": 0.0108,
        "sentences": -0.00969,
        "spread": -0.0195,
        "numberOut": -1.61,
        "smallMiss": -1.16,
        "suspect1": -1.57,
        "suspect2": -1.12,
        "suspect3": -0.704,
        "suspectMean": -0.595,
        "suspectAny": -0.0803
      }
    },
    "answer": {
      "bias": -7.29,
      "weights": {
        "pair": 5.16,
        "three": 6.99
      }
    },
    "bind": {
      "bias": 1.33,
      "weights": {
        "numberMiss": -1.43,
        "numberShare": -0.283,
        "one3": 1.53,
        "bind3": 1.44,
        "bindMin": 0.0753,
        "bindLow": 0.0155,
        "pairMin": 0.0134,
        "swap": -1.23,
        "gapEntityNear": -0.368,
        "gapMost": -0.765,
        "gapMean": -1.11,
        "commonSource": -2.32,
        "lengthRatio": -0.65,
        "numberOut": -3,
        "yearMiss": -0.0603,
        "smallMiss": -0.384
      }
    }
  }
}
