// Written by training/answering/train.ts, which says what the weights were fitted on. Do not edit by hand.

/** Weights of the features of evidence.ts and answerable.ts, within a language and across languages. */
export const WEIGHTS = {
  own: {
    evidence: [
      -2.0165, // coverage
      -0.1374, // local coverage
      4.8914, // local coverage with title
      6.9855, // coverage with neighbours
      -0.1793, // best term
      0.9786, // adjacent pairs
      7.3468, // passage score
      -0.0742, // top passage
      0.272, // first sentence
      0.3675, // length
      2.3271, // when: has a date
      -1.0051, // when: has none
      1.5213, // how many: has a number
      -1.0487, // how many: has none
      2.0134, // who: has a name
      0.4653, // where: has a place or name
      -0.0369, // other: has a name
    ],
    answerable: [
      -7.8189, // intercept
      0.8805, // coverage of the sentence
      -1.1213, // local coverage with title
      1.8155, // coverage with neighbours
      2.1554, // coverage with title
      2.2132, // coverage of the passage
      1.6744, // score of the ceiling
      0.2872, // unknown words
      -1.4844, // second passage
      -2.5657, // tenth passage
      2.3364, // terms
      2.8095, // names found
      1.7245, // numbers found
      -0.0894, // rarest term found
      2.2854, // adjacent pairs
      -0.8183, // when: no date
      -0.587, // how many: no number
      -0.991, // best term
      -0.2068, // passages
      -0.0745, // ceiling
      0.0646, // passage coverage x ceiling
      -0.7346, // unknown words x terms
      -0.6433, // passage coverage squared
      -0.7221, // title coverage squared
      0.0009, // ceiling squared
      0.9003, // ceiling x second passage
    ],
  },
  across: {
    evidence: [
      4.4082, // coverage
      -5.2339, // local coverage
      5.9381, // local coverage with title
      8.6718, // coverage with neighbours
      -3.2835, // best term
      0, // adjacent pairs
      7.4851, // passage score
      -0.2597, // top passage
      0.4221, // first sentence
      -0.4727, // length
      2.2645, // when: has a date
      -1.133, // when: has none
      1.3488, // how many: has a number
      -1.2215, // how many: has none
      1.2867, // who: has a name
      -0.0651, // where: has a place or name
      0.0332, // other: has a name
    ],
    answerable: [
      -6.9658, // intercept
      1.4298, // coverage of the sentence
      -1.5656, // local coverage with title
      2.3913, // coverage with neighbours
      6.5617, // coverage with title
      4.8564, // coverage of the passage
      1.5906, // score of the ceiling
      1.6035, // unknown words
      -0.2386, // second passage
      -4.6346, // tenth passage
      1.4068, // terms
      0.6831, // names found
      1.9365, // numbers found
      0.4792, // rarest term found
      0, // adjacent pairs
      -1.405, // when: no date
      -1.8421, // how many: no number
      -6.1068, // best term
      0.1542, // passages
      -0.0381, // ceiling
      1.462, // passage coverage x ceiling
      -0.6954, // unknown words x terms
      -2.6913, // passage coverage squared
      -2.6611, // title coverage squared
      -0.0428, // ceiling squared
      -0.4216, // ceiling x second passage
    ],
  },
}
