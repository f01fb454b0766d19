// Written by training/answering/train.ts, which says what the weights were fitted on. Do not edit by hand.

/** Weights of the features of evidence.ts and answerable.ts, within a language and across languages. */
export const WEIGHTS = {
  own: {
    evidence: [
      -2.1526, // coverage
      0.1447, // local coverage
      4.1894, // local coverage with title
      6.8288, // coverage with neighbours
      -1.5875, // best term
      1.7081, // adjacent pairs
      6.947, // passage score
      0.0397, // top passage
      0.2233, // first sentence
      0.2717, // length
      2.4707, // when: has a date
      -1.0667, // when: has none
      1.5195, // how many: has a number
      -1.0474, // how many: has none
      2.0188, // who: has a name
      0.4292, // where: has a place or name
      -0.038, // other: has a name
    ],
    answerable: [
      -5.9458, // intercept
      -0.3044, // coverage of the sentence
      -0.923, // local coverage with title
      1.8268, // coverage with neighbours
      3.2041, // coverage with title
      3.0429, // coverage of the passage
      1.0996, // score of the ceiling
      -0.1908, // unknown words
      -1.4661, // second passage
      -1.8136, // tenth passage
      1.2776, // terms
      2.4638, // names found
      1.6211, // numbers found
      -0.2916, // rarest term found
      0.1088, // adjacent pairs
      -0.5502, // when: no date
      -0.1684, // how many: no number
      -1.0291, // best term
      -0.2631, // passages
      -0.0283, // ceiling
      -0.7926, // passage coverage x ceiling
      -0.5302, // unknown words x terms
      -0.8273, // passage coverage squared
      -0.6111, // title coverage squared
      -0.0022, // ceiling squared
      0.7425, // ceiling x second passage
    ],
  },
  across: {
    evidence: [
      3.4705, // coverage
      -5.1522, // local coverage
      5.88, // local coverage with title
      8.887, // coverage with neighbours
      -3.4569, // best term
      0, // adjacent pairs
      7.0445, // passage score
      -0.1317, // top passage
      0.3589, // first sentence
      -0.214, // length
      2.4792, // when: has a date
      -1.2365, // when: has none
      1.3103, // how many: has a number
      -1.1708, // how many: has none
      1.3126, // who: has a name
      0.3062, // where: has a place or name
      0.1505, // other: has a name
    ],
    answerable: [
      -6.9319, // intercept
      1.6659, // coverage of the sentence
      -1.122, // local coverage with title
      2.5223, // coverage with neighbours
      6.0793, // coverage with title
      4.644, // coverage of the passage
      1.5328, // score of the ceiling
      2.0854, // unknown words
      -0.1312, // second passage
      -4.0909, // tenth passage
      1.6152, // terms
      0.3889, // names found
      1.8297, // numbers found
      0.4231, // rarest term found
      0, // adjacent pairs
      -1.4509, // when: no date
      -1.3824, // how many: no number
      -5.7535, // best term
      0.1135, // passages
      -0.0562, // ceiling
      1.4218, // passage coverage x ceiling
      -0.8841, // unknown words x terms
      -2.3784, // passage coverage squared
      -2.3027, // title coverage squared
      -0.0429, // ceiling squared
      -0.4662, // ceiling x second passage
    ],
  },
}
