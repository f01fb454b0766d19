// Written by training/answering/train.ts, which says what the weights were fitted on. Do not edit by hand.

/** Weights of the features of evidence.ts and answerable.ts, within a language and across languages. */
export const WEIGHTS = {
  own: {
    evidence: [
      -2.5131, // coverage
      0.3381, // local coverage
      4.2881, // local coverage with title
      7.2439, // coverage with neighbours
      -1.8908, // best term
      1.5523, // adjacent pairs
      6.7165, // passage score
      0.0872, // top passage
      0.2505, // first sentence
      0.1913, // length
      2.3904, // when: has a date
      -1.0377, // when: has none
      1.5186, // how many: has a number
      -1.0444, // how many: has none
      2.0542, // who: has a name
      0.3229, // where: has a place or name
    ],
    answerable: [
      -5.6151, // intercept
      -0.4325, // coverage of the sentence
      -0.3596, // local coverage with title
      1.9745, // coverage with neighbours
      3.2008, // coverage with title
      3.0172, // coverage of the passage
      0.9439, // score of the ceiling
      -0.5183, // unknown words
      -1.622, // second passage
      -1.654, // tenth passage
      1.218, // terms
      2.274, // names found
      1.4729, // numbers found
      -0.386, // rarest term found
      0.0042, // adjacent pairs
      -0.4579, // when: no date
      -0.3269, // how many: no number
      -1.2552, // best term
      -0.2634, // passages
      -0.0301, // ceiling
      -0.7853, // passage coverage x ceiling
      -0.4795, // unknown words x terms
      -0.5741, // passage coverage squared
      -0.7413, // title coverage squared
      -0.0027, // ceiling squared
      0.7129, // ceiling x second passage
    ],
  },
  across: {
    evidence: [
      3.4675, // coverage
      -5.1054, // local coverage
      5.8563, // local coverage with title
      8.8643, // coverage with neighbours
      -3.4596, // best term
      0, // adjacent pairs
      7.021, // passage score
      -0.1287, // top passage
      0.3624, // first sentence
      -0.1745, // length
      2.4765, // when: has a date
      -1.2351, // when: has none
      1.3106, // how many: has a number
      -1.1712, // how many: has none
      1.3097, // who: has a name
      0.3061, // where: has a place or name
    ],
    answerable: [
      -6.9258, // intercept
      1.6764, // coverage of the sentence
      -1.1486, // local coverage with title
      2.5594, // coverage with neighbours
      6.0921, // coverage with title
      4.6494, // coverage of the passage
      1.5326, // score of the ceiling
      2.0718, // unknown words
      -0.1313, // second passage
      -4.0854, // tenth passage
      1.609, // terms
      0.3916, // names found
      1.8353, // numbers found
      0.4113, // rarest term found
      0, // adjacent pairs
      -1.4505, // when: no date
      -1.3824, // how many: no number
      -5.8229, // best term
      0.1155, // passages
      -0.0572, // ceiling
      1.4031, // passage coverage x ceiling
      -0.8732, // unknown words x terms
      -2.3836, // passage coverage squared
      -2.2695, // title coverage squared
      -0.0429, // ceiling squared
      -0.4686, // ceiling x second passage
    ],
  },
}
