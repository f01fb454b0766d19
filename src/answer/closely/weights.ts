// Written by training/closely/train.ts, which says what the weights were fitted on. Do not edit by hand.

/** Weights of the features of features.ts. */
export const CLOSE_WEIGHTS: readonly [intercept: number, ...weights: number[]] = [
  1.0557, // intercept
  0.3275, // behind the best by rank
  0.3468, // unsure of the topic
  -0.5548, // words not told
  4.6423, // lacks coverage, with neighbours
  -1.743, // things told elsewhere
  -0.5788, // deeds told elsewhere
  -0.3361, // things told nowhere
  0, // deeds told nowhere
  -1.6327, // names told nowhere
  -1.2735, // yes or no: known words not told
  -1.1759, // who: known words not told
  -2.1266, // a name not told near
  0.5746, // tells the deed
  -0.1757, // asks for no deed
  -0.4926, // an actor in another form
  -0.8428, // somebody else speaks
  -2.873, // another number
  -1.3359, // when
  2.4542, // when: told near
  0.9858, // when: told in the clause
  -1.7574, // when: no time
  -0.982, // how many
  0.6435, // how many: told near
  1.4271, // how many: told beside
  1.2259, // how many: told in the clause
  -0.6934, // how many: none
  -1.1623, // how many: none of what is counted
  -2.0694, // how many: of a number
  -0.4322, // who
  1.1727, // who: told near
  0.3376, // who: told in the clause
  -0.9363, // where
  2.6282, // where: told in the clause
  -0.2059, // why
  -2.0074, // why: no reason
  -0.5458, // yes or no
  3.2859, // yes or no: coverage
  -1.9027, // no measure
  -2.7745, // no value
  -2.3017, // no such thing by name
  -5.0339, // no persons by name
  -3.9929, // nobody else
  -2.1186, // no such turn
  -2.0769, // no such noun
  -0.7084, // none of which is asked
  -2.0973, // no such person
  -1.1076, // where: no place
  0.2472, // in Russian
  -0.1209, // in Kazakh
]
