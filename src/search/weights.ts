// Written by training/answering/train.ts, which says what the weights were fitted on. Do not edit by hand.

/** Weights of the features of evidence.ts and answerable.ts, within a language and across languages. */
export const WEIGHTS = {
  own: {
    evidence: [
      -2.3277, // coverage
      -0.0791, // local coverage
      4.8568, // local coverage with title
      7.2932, // coverage with neighbours
      -0.5436, // best term
      1.0191, // adjacent pairs
      6.9222, // passage score
      -0.0326, // top passage
      0.2712, // first sentence
      0.1315, // length
      2.3567, // when: has a date
      -1.0174, // when: has none
      1.4799, // how many: has a number
      -1.0236, // how many: has none
      1.9968, // who: has a name
      0.5291, // where: has a place or name
      -0.0188, // other: has a name
    ],
    answerable: [
      -5.8385, // intercept
      0.0746, // coverage of the sentence
      -0.8645, // local coverage with title
      1.7786, // coverage with neighbours
      3.1446, // coverage with title
      3.3797, // coverage of the passage
      1.0512, // score of the ceiling
      -0.4121, // unknown words
      -1.3617, // second passage
      -1.7214, // tenth passage
      1.2691, // terms
      2.5531, // names found
      1.7534, // numbers found
      -0.073, // rarest term found
      0.0103, // adjacent pairs
      -0.5189, // when: no date
      -0.1552, // how many: no number
      -1.1493, // best term
      -0.3032, // passages
      -0.0313, // ceiling
      -0.7922, // passage coverage x ceiling
      -0.5107, // unknown words x terms
      -1.2833, // passage coverage squared
      -0.9699, // title coverage squared
      -0.0019, // ceiling squared
      0.7239, // ceiling x second passage
    ],
  },
  across: {
    evidence: [
      3.8976, // coverage
      -4.8235, // local coverage
      5.7524, // local coverage with title
      8.4771, // coverage with neighbours
      -3.124, // best term
      0, // adjacent pairs
      7.151, // passage score
      -0.1924, // top passage
      0.4006, // first sentence
      -0.5895, // length
      2.3216, // when: has a date
      -1.1579, // when: has none
      1.3387, // how many: has a number
      -1.1963, // how many: has none
      1.1945, // who: has a name
      0.2111, // where: has a place or name
      0.1378, // other: has a name
    ],
    answerable: [
      -6.5588, // intercept
      1.6139, // coverage of the sentence
      -1.0453, // local coverage with title
      2.528, // coverage with neighbours
      6.4809, // coverage with title
      4.6934, // coverage of the passage
      1.4585, // score of the ceiling
      1.4672, // unknown words
      -0.1713, // second passage
      -4.4113, // tenth passage
      1.1543, // terms
      0.6731, // names found
      1.9148, // numbers found
      0.4522, // rarest term found
      0, // adjacent pairs
      -1.3695, // when: no date
      -1.3893, // how many: no number
      -6.4666, // best term
      0.1242, // passages
      -0.0298, // ceiling
      1.5184, // passage coverage x ceiling
      -0.5813, // unknown words x terms
      -2.62, // passage coverage squared
      -2.5859, // title coverage squared
      -0.0412, // ceiling squared
      -0.5656, // ceiling x second passage
    ],
  },
}
