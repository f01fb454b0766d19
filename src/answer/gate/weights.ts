// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted weights, whatever they resemble
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
        "cov": 0.0489,
        "missing1": -0.0105,
        "missing2": -0.022,
        "uncovered1": -0.0105,
        "length": 0.27,
        "covOthers": 0.872,
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
        "hedgeScope": -0.477,
        "strongMiss": -0.0285,
        "emphasis": -0.282,
        "emphasisMiss": -1.09
      }
    },
    "passage": {
      "bias": -0.0042,
      "weights": {
        "numberMiss": -0.191,
        "numberShare": -0.0154,
        "missing1": -0.0156,
        "missingCount": -0.0169,
        "missingSum": -0.0135,
        "uncovered1": -0.0131,
        "uncoveredCount": -0.0236,
        "uncoveredSum": -0.015,
        "length": 0.478,
        "covEntities": 0.182,
        "covOthers": 0.715,
        "denialOnlyInClaim": -0.347,
        "denialStrong": -0.539,
        "opposed": -0.0263,
        "sameSide": 0.0555,
        "agree": 0.0143,
        "clash": -0.271,
        "against": -0.679,
        "clashOne": -0.839,
        "hedgeAdded": -0.221,
        "hedgeScope": -0.538,
        "emphasisMiss": -0.428,
        "suspect2": -0.152,
        "suspect3": -0.195,
        "suspectMean": -0.781,
        "suspectAny": -0.151
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
        "numberMiss": -1.46,
        "numberShare": -0.0956,
        "one3": 1.51,
        "bind3": 1.46,
        "bindMin": 0.0543,
        "bindLow": 0.0479,
        "pairMin": 0.0129,
        "swap": -1.23,
        "gapEntityNear": -0.363,
        "gapMost": -0.772,
        "gapMean": -1.16,
        "commonSource": -2.32,
        "lengthRatio": -0.645,
        "numberOut": -3,
        "yearMiss": -0.145,
        "smallMiss": -0.391
      }
    }
  }
}
