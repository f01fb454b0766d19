// Written by training/closely/train.ts, which says what the weights were fitted on. Do not edit by hand.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may happen to look like one

/** Weights of the features of features.ts. */
export const CLOSE_WEIGHTS: readonly [intercept: number, ...weights: number[]] = [
  1.0393, // intercept
  0.3087, // behind the best by rank
  0.3842, // unsure of the topic
  -0.6864, // words not told
  4.3841, // lacks coverage, with neighbours
  -1.4822, // things told elsewhere
  -0.4869, // deeds told elsewhere
  -0.1676, // things told nowhere
  0, // deeds told nowhere
  -1.5913, // names told nowhere
  -1.2368, // yes or no: known words not told
  -1.0336, // who: known words not told
  -2.1103, // a name not told near
  0.477, // tells the deed
  -0.1636, // asks for no deed
  -0.529, // an actor in another form
  -0.765, // somebody else speaks
  -2.6614, // another number
  -1.2923, // when
  2.7244, // when: told near
  0.8702, // when: told in the clause
  -1.4755, // when: no time
  -0.8004, // how many
  0.6139, // how many: told near
  1.5012, // how many: told beside
  1.246, // how many: told in the clause
  -0.4923, // how many: none
  -1.0718, // how many: none of what is counted
  -2.151, // how many: of a number
  -0.4076, // who
  1.1202, // who: told near
  0.394, // who: told in the clause
  -0.7742, // where
  2.7355, // where: told in the clause
  -0.08, // why
  -1.9474, // why: no reason
  -0.3762, // yes or no
  2.5956, // yes or no: coverage
  -1.95, // no measure
  -2.5387, // no value
  -1.7431, // no such thing by name
  -4.8792, // no persons by name
  0, // nobody else
  -1.7785, // no such turn
  -1.6199, // no such noun
  -0.6179, // none of which is asked
  -1.8176, // no such person
  -1.0516, // where: no place
  0.2377, // in Russian
  -0.142, // in Kazakh
]
