// Written by training/closely/train.ts, which says what the weights were fitted on. Do not edit by hand.

/** Weights of the features of features.ts. */
export const CLOSE_WEIGHTS: readonly [intercept: number, ...weights: number[]] = [
  1.0473, // intercept
  0.3277, // behind the best by rank
  0.3495, // unsure of the topic
  -0.5537, // words not told
  4.6374, // lacks coverage, with neighbours
  -1.7301, // things told elsewhere
  -0.5438, // deeds told elsewhere
  -0.3157, // things told nowhere
  0, // deeds told nowhere
  -1.6274, // names told nowhere
  -1.2786, // yes or no: known words not told
  -1.1856, // who: known words not told
  -2.1272, // a name not told near
  0.5861, // tells the deed
  -0.1639, // asks for no deed
  -0.4874, // an actor in another form
  -0.8491, // somebody else speaks
  -2.8726, // another number
  -1.3441, // when
  2.4527, // when: told near
  0.9854, // when: told in the clause
  -1.7579, // when: no time
  -0.9892, // how many
  0.6483, // how many: told near
  1.4276, // how many: told beside
  1.2167, // how many: told in the clause
  -0.6944, // how many: none
  -1.1645, // how many: none of what is counted
  -2.0702, // how many: of a number
  -0.4393, // who
  1.1771, // who: told near
  0.3322, // who: told in the clause
  -0.9727, // where
  2.5975, // where: told in the clause
  -0.216, // why
  -2.0063, // why: no reason
  -0.5538, // yes or no
  3.2858, // yes or no: coverage
  -1.902, // no measure
  -2.7586, // no value
  -2.2923, // no such thing by name
  -5.0423, // no persons by name
  -3.9974, // nobody else
  -2.1227, // no such turn
  -0.9246, // no such noun
  -2.0987, // no such person
  -1.0993, // where: no place
  0.2529, // in Russian
  -0.1107, // in Kazakh
]
