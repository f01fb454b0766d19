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
      "bias": -0.6561,
      "weights": {
        "cov": 0.04956,
        "missing1": -0.01015,
        "missing2": -0.02194,
        "uncovered1": -0.01015,
        "length": 0.2876,
        "covOthers": 0.8588,
        "commonSource": -0.3603,
        "denialOnlyInClaim": -0.3781,
        "denialScope": -0.5395,
        "denialStrong": -0.2007,
        "opposed": -0.3736,
        "sameSide": 0.07126,
        "agree": 0.3524,
        "clash": -0.144,
        "clashOne": -0.4846,
        "hedgeDropped": -0.1116,
        "strongMiss": -0.02947,
        "emphasis": -0.2848,
        "emphasisMiss": -1.091
      }
    },
    "passage": {
      "bias": 0.005232,
      "weights": {
        "numberMiss": -0.1861,
        "missing1": -0.01501,
        "missingCount": -0.01592,
        "missingSum": -0.0135,
        "uncovered1": -0.01241,
        "uncoveredCount": -0.02207,
        "uncoveredSum": -0.01498,
        "length": 0.474,
        "covEntities": 0.1797,
        "covOthers": 0.7056,
        "denialOnlyInClaim": -0.3392,
        "denialStrong": -0.5477,
        "opposed": -0.02322,
        "sameSide": 0.04497,
        "agree": 0.02013,
        "clash": -0.2654,
        "against": -0.6749,
        "clashOne": -0.8415,
        "hedgeAdded": -0.3147,
        "emphasisMiss": -0.4254,
        "suspect2": -0.1712,
        "suspect3": -0.2037,
        "suspectMean": -0.7902,
        "suspectAny": -0.1504
      }
    },
    "page": {
      "bias": 1.134,
      "weights": {
        "numberMiss": -0.3125,
        "numberShare": -1.293,
        "two": 1.06,
        "three": 0.109,
        "chosenTwo": 0.516,
        "chosenThree": 0.08305,
        "chosen3": 0.01079,
        "sentences": -0.009688,
        "spread": -0.0195,
        "numberOut": -1.609,
        "smallMiss": -1.163,
        "suspect1": -1.57,
        "suspect2": -1.124,
        "suspect3": -0.7039,
        "suspectMean": -0.5949,
        "suspectAny": -0.08033
      }
    },
    "answer": {
      "bias": -7.291,
      "weights": {
        "pair": 5.16,
        "three": 6.986
      }
    },
    "bind": {
      "bias": 1.332,
      "weights": {
        "numberMiss": -1.437,
        "numberShare": -0.2867,
        "one3": 1.528,
        "bind3": 1.442,
        "bindMin": 0.07736,
        "bindLow": 0.01226,
        "pairMin": 0.01183,
        "swap": -1.222,
        "gapEntityNear": -0.3702,
        "gapMost": -0.7694,
        "gapMean": -1.117,
        "commonSource": -2.311,
        "lengthRatio": -0.6498,
        "numberOut": -2.996,
        "yearMiss": -0.06089,
        "smallMiss": -0.3857
      }
    }
  }
}
