/** A linear model: a weight a feature, in the features' order, and what is added. */
export interface Linear {
  weights: readonly number[]
  bias: number
}

export const WEIGHTS: { token: Linear } = {
  token: {
    weights: [
      0.2949, 1.3207, -0.3488, -0.9947, 1.1469, 0.3126, 1.1714, 1.1568, 1.8285, -3.4749, 0.0263, -0.2242,
      -0.0249, -0.6136, 2.294, -1.3556, -1.4116, 0.057, 0.3213, -0.5295, 0.5647, -0.4954, 3.4127, -0.6811,
      3.8514, 1.0918, -1.9916, 0.4841, -0.1169, 1.3541, -0.4295, -0.3414, 0.0797, 1.0042, -0.7136, -4.5214,
      -0.8031, 0.0592,
    ],
    bias: 0.8598,
  },
}
