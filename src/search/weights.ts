// Written by training/answering/train.ts, which says what the weights were fitted on. Do not edit by hand.

/** Weights of the features of evidence.ts and answerable.ts, within a language and across languages. */
export const WEIGHTS = {
  own: {
    evidence: [
      -2.2618, // coverage
      -0.3353, // local coverage
      4.7652, // local coverage with title
      7.1694, // coverage with neighbours
      -0.1757, // best term
      1.3029, // adjacent pairs
      6.9848, // passage score
      -0.0161, // top passage
      0.2744, // first sentence
      0.0832, // length
      2.366, // when: has a date
      -1.0215, // when: has none
      1.4881, // how many: has a number
      -1.0291, // how many: has none
      1.9881, // who: has a name
      0.5595, // where: has a place or name
      -0.0116, // other: has a name
    ],
    answerable: [
      -4.0312, // intercept
      -0.9812, // coverage of the sentence
      -0.6471, // local coverage with title
      1.8869, // coverage with neighbours
      3.0963, // coverage with title
      3.0097, // coverage of the passage
      1.034, // score of the ceiling
      -0.4174, // unknown words
      -1.0453, // second passage
      -1.2997, // tenth passage
      0.711, // terms
      1.8864, // names found
      1.1913, // numbers found
      0.098, // rarest term found
      -0.4228, // adjacent pairs
      -0.3817, // when: no date
      -0.2684, // how many: no number
      -1.0225, // best term
      -0.3761, // passages
      0.0002, // ceiling
      -0.8195, // passage coverage x ceiling
      -0.404, // unknown words x terms
      -1.8662, // passage coverage squared
      -0.1241, // title coverage squared
      -0.0011, // ceiling squared
      0.4671, // ceiling x second passage
    ],
  },
  across: {
    evidence: [
      3.9017, // coverage
      -4.8517, // local coverage
      5.7539, // local coverage with title
      8.4998, // coverage with neighbours
      -3.1077, // best term
      0, // adjacent pairs
      7.1323, // passage score
      -0.1887, // top passage
      0.4018, // first sentence
      -0.5813, // length
      2.3211, // when: has a date
      -1.1576, // when: has none
      1.334, // how many: has a number
      -1.1961, // how many: has none
      1.1941, // who: has a name
      0.2112, // where: has a place or name
      0.1273, // other: has a name
    ],
    answerable: [
      -6.5628, // intercept
      1.6101, // coverage of the sentence
      -1.0556, // local coverage with title
      2.5474, // coverage with neighbours
      6.4817, // coverage with title
      4.6954, // coverage of the passage
      1.4579, // score of the ceiling
      1.47, // unknown words
      -0.1698, // second passage
      -4.4146, // tenth passage
      1.1564, // terms
      0.6654, // names found
      1.9173, // numbers found
      0.4595, // rarest term found
      0, // adjacent pairs
      -1.3711, // when: no date
      -1.3911, // how many: no number
      -6.4723, // best term
      0.1241, // passages
      -0.0297, // ceiling
      1.5181, // passage coverage x ceiling
      -0.5829, // unknown words x terms
      -2.6221, // passage coverage squared
      -2.5953, // title coverage squared
      -0.0412, // ceiling squared
      -0.5636, // ceiling x second passage
    ],
  },
}
