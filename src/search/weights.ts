// Written by training/answering/train.ts, which says what the weights were fitted on. Do not edit by hand.

/** Weights of the features of evidence.ts and answerable.ts, within a language and across languages. */
export const WEIGHTS = {
  own: {
    evidence: [
      -2.0114, // coverage
      -0.152, // local coverage
      4.8828, // local coverage with title
      6.9829, // coverage with neighbours
      -0.1481, // best term
      0.9923, // adjacent pairs
      7.3568, // passage score
      -0.0754, // top passage
      0.2698, // first sentence
      0.3947, // length
      2.1157, // when: has a date
      -0.8407, // when: has none
      1.5005, // how many: has a number
      -0.9834, // how many: has none
      2.0072, // who: has a name
      0.1747, // where: has a place or name
      -0.0399, // other: has a name
    ],
    answerable: [
      -7.1515, // intercept
      0.6354, // coverage of the sentence
      -1.2325, // local coverage with title
      1.5754, // coverage with neighbours
      2.5887, // coverage with title
      2.0784, // coverage of the passage
      1.7356, // score of the ceiling
      0.3649, // unknown words
      -2.4541, // second passage
      -3.4236, // tenth passage
      0.7504, // terms
      2.393, // names found
      1.7706, // numbers found
      0.0087, // rarest term found
      1.4033, // adjacent pairs
      -0.5529, // when: no date
      -0.2451, // how many: no number
      -2.8536, // best term
      0.2499, // passages
      0.0047, // ceiling
      -0.245, // passage coverage x ceiling
      -1.1205, // unknown words x terms
      -0.3495, // passage coverage squared
      -0.5592, // title coverage squared
      -0.0635, // ceiling squared
      1.412, // ceiling x second passage
    ],
  },
  across: {
    evidence: [
      7.3866, // coverage
      -8.2583, // local coverage
      7.3783, // local coverage with title
      9.2687, // coverage with neighbours
      -4.7337, // best term
      0, // adjacent pairs
      6.8141, // passage score
      -0.0328, // top passage
      0.4273, // first sentence
      -0.5906, // length
      1.6703, // when: has a date
      -0.7447, // when: has none
      1.5307, // how many: has a number
      -1.2216, // how many: has none
      0.9713, // who: has a name
      0.1389, // where: has a place or name
      -0.0353, // other: has a name
    ],
    answerable: [
      -17.1706, // intercept
      0.746, // coverage of the sentence
      -3.9428, // local coverage with title
      0.3849, // coverage with neighbours
      7.8906, // coverage with title
      4.353, // coverage of the passage
      -0.0102, // score of the ceiling
      1.1186, // unknown words
      -0.1845, // second passage
      -4.821, // tenth passage
      0.4626, // terms
      1.0814, // names found
      2.2359, // numbers found
      0.6015, // rarest term found
      0, // adjacent pairs
      -0.2564, // when: no date
      -1.2876, // how many: no number
      -6.0176, // best term
      2.7611, // passages
      0.0065, // ceiling
      0.4523, // passage coverage x ceiling
      0.2782, // unknown words x terms
      -2.0181, // passage coverage squared
      -0.2085, // title coverage squared
      -0.0009, // ceiling squared
      0.0836, // ceiling x second passage
    ],
  },
}
