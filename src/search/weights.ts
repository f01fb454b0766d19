// Written by training/answering/train.ts, which says what the weights were fitted on. Do not edit by hand.

/** Weights of the features of evidence.ts and answerable.ts, within a language and across languages. */
export const WEIGHTS = {
  own: {
    evidence: [
      -2.5041, // coverage
      0.3349, // local coverage
      4.2891, // local coverage with title
      7.2369, // coverage with neighbours
      -1.8928, // best term
      1.5485, // adjacent pairs
      6.7149, // passage score
      0.0867, // top passage
      0.2521, // first sentence
      0.1936, // length
      2.4201, // when: has a date
      -1.0609, // when: has none
      1.5204, // how many: has a number
      -1.0433, // how many: has none
      2.0543, // who: has a name
      0.3223, // where: has a place or name
    ],
    answerable: [
      -5.625, // intercept
      -0.4509, // coverage of the sentence
      -0.3583, // local coverage with title
      1.955, // coverage with neighbours
      3.2043, // coverage with title
      3.0122, // coverage of the passage
      0.9508, // score of the ceiling
      -0.5195, // unknown words
      -1.6113, // second passage
      -1.6717, // tenth passage
      1.2261, // terms
      2.2928, // names found
      1.4576, // numbers found
      -0.3788, // rarest term found
      -0.0086, // adjacent pairs
      -0.4416, // when: no date
      -0.2993, // how many: no number
      -1.2597, // best term
      -0.2625, // passages
      -0.0306, // ceiling
      -0.7856, // passage coverage x ceiling
      -0.4826, // unknown words x terms
      -0.5743, // passage coverage squared
      -0.7251, // title coverage squared
      -0.0027, // ceiling squared
      0.7131, // ceiling x second passage
    ],
  },
  across: {
    evidence: [
      3.4678, // coverage
      -5.1065, // local coverage
      5.8557, // local coverage with title
      8.8631, // coverage with neighbours
      -3.4568, // best term
      0, // adjacent pairs
      7.0178, // passage score
      -0.1284, // top passage
      0.3625, // first sentence
      -0.1733, // length
      2.4826, // when: has a date
      -1.2449, // when: has none
      1.3125, // how many: has a number
      -1.1694, // how many: has none
      1.3095, // who: has a name
      0.3061, // where: has a place or name
    ],
    answerable: [
      -6.928, // intercept
      1.6747, // coverage of the sentence
      -1.1603, // local coverage with title
      2.5582, // coverage with neighbours
      6.0925, // coverage with title
      4.6568, // coverage of the passage
      1.5329, // score of the ceiling
      2.0747, // unknown words
      -0.132, // second passage
      -4.0843, // tenth passage
      1.6086, // terms
      0.3885, // names found
      1.8348, // numbers found
      0.4171, // rarest term found
      0, // adjacent pairs
      -1.4676, // when: no date
      -1.3824, // how many: no number
      -5.8145, // best term
      0.1154, // passages
      -0.0571, // ceiling
      1.4035, // passage coverage x ceiling
      -0.8724, // unknown words x terms
      -2.3864, // passage coverage squared
      -2.2683, // title coverage squared
      -0.0429, // ceiling squared
      -0.4684, // ceiling x second passage
    ],
  },
}
