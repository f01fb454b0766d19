// Written by training/answering/train.ts, which says what the weights were fitted on. Do not edit by hand.

/** Weights of the features of evidence.ts and answerable.ts, within a language and across languages. */
export const WEIGHTS = {
  own: {
    evidence: [
      -2.5018, // coverage
      0.3335, // local coverage
      4.289, // local coverage with title
      7.2365, // coverage with neighbours
      -1.8943, // best term
      1.5479, // adjacent pairs
      6.7167, // passage score
      0.0853, // top passage
      0.2522, // first sentence
      0.1963, // length
      2.4199, // when: has a date
      -1.0608, // when: has none
      1.5204, // how many: has a number
      -1.0433, // how many: has none
      2.0542, // who: has a name
      0.3221, // where: has a place or name
    ],
    answerable: [
      -5.6319, // intercept
      -0.4543, // coverage of the sentence
      -0.3612, // local coverage with title
      1.9551, // coverage with neighbours
      3.2069, // coverage with title
      3.0179, // coverage of the passage
      0.9498, // score of the ceiling
      -0.5169, // unknown words
      -1.6115, // second passage
      -1.6708, // tenth passage
      1.2285, // terms
      2.2924, // names found
      1.4574, // numbers found
      -0.3816, // rarest term found
      -0.0096, // adjacent pairs
      -0.4414, // when: no date
      -0.2992, // how many: no number
      -1.2499, // best term
      -0.2627, // passages
      -0.0305, // ceiling
      -0.7854, // passage coverage x ceiling
      -0.4836, // unknown words x terms
      -0.5742, // passage coverage squared
      -0.7211, // title coverage squared
      -0.0027, // ceiling squared
      0.713, // ceiling x second passage
    ],
  },
  across: {
    evidence: [
      3.4733, // coverage
      -5.1042, // local coverage
      5.8527, // local coverage with title
      8.8481, // coverage with neighbours
      -3.4536, // best term
      0, // adjacent pairs
      7.0183, // passage score
      -0.1274, // top passage
      0.362, // first sentence
      -0.1745, // length
      2.4822, // when: has a date
      -1.2447, // when: has none
      1.3124, // how many: has a number
      -1.1693, // how many: has none
      1.3093, // who: has a name
      0.3058, // where: has a place or name
    ],
    answerable: [
      -6.9495, // intercept
      1.673, // coverage of the sentence
      -1.1913, // local coverage with title
      2.5535, // coverage with neighbours
      6.094, // coverage with title
      4.6601, // coverage of the passage
      1.5312, // score of the ceiling
      2.0958, // unknown words
      -0.1291, // second passage
      -4.0884, // tenth passage
      1.61, // terms
      0.3906, // names found
      1.8368, // numbers found
      0.4158, // rarest term found
      0, // adjacent pairs
      -1.4663, // when: no date
      -1.3799, // how many: no number
      -5.789, // best term
      0.1171, // passages
      -0.0567, // ceiling
      1.4026, // passage coverage x ceiling
      -0.8772, // unknown words x terms
      -2.379, // passage coverage squared
      -2.2609, // title coverage squared
      -0.043, // ceiling squared
      -0.4649, // ceiling x second passage
    ],
  },
}
