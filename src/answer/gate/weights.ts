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
      "bias": -0.595,
      "weights": {
        "cov": 0.0552,
        "missing1": -0.0107,
        "missing2": -0.0219,
        "uncovered1": -0.0107,
        "length": 0.27,
        "covOthers": 0.866,
        "commonSource": -0.374,
        "denialOnlyInClaim": -0.385,
        "denialScope": -0.53,
        "denialStrong": -0.197,
        "opposed": -0.387,
        "sameSide": 0.0632,
        "agree": 0.352,
        "clash": -0.0952,
        "clashOne": -0.544,
        "hedgeDropped": -0.151,
        "hedgeScope": -0.478,
        "strongMiss": -0.0284,
        "emphasis": -0.282,
        "emphasisMiss": -1.09
      }
    },
    "passage": {
      "bias": 0.0148,
      "weights": {
        "numberMiss": -0.187,
        "missing1": -0.0151,
        "missingCount": -0.0165,
        "missingSum": -0.0134,
        "uncovered1": -0.0126,
        "uncoveredCount": -0.023,
        "uncoveredSum": -0.0149,
        "length": 0.474,
        "covEntities": 0.178,
        "covOthers": 0.707,
        "denialOnlyInClaim": -0.342,
        "denialStrong": -0.544,
        "opposed": -0.0255,
        "sameSide": 0.0559,
        "agree": 0.0161,
        "clash": -0.269,
        "against": -0.678,
        "clashOne": -0.839,
        "hedgeAdded": -0.217,
        "hedgeScope": -0.533,
        "emphasisMiss": -0.425,
        "suspect2": -0.171,
        "suspect3": -0.206,
        "suspectMean": -0.784,
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
        "numberShare": -0.284,
        "one3": 1.53,
        "bind3": 1.45,
        "bindMin": 0.0756,
        "bindLow": 0.016,
        "pairMin": 0.0129,
        "swap": -1.23,
        "gapEntityNear": -0.367,
        "gapMost": -0.763,
        "gapMean": -1.13,
        "commonSource": -2.32,
        "lengthRatio": -0.65,
        "numberOut": -3,
        "yearMiss": -0.0602,
        "smallMiss": -0.384
      }
    }
  }
}
