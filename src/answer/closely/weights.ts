// Written by training/closely/train.ts, which says what the weights were fitted on. Do not edit by hand.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may happen to look like one

/** Weights of the features of features.ts. */
export const CLOSE_WEIGHTS: readonly [intercept: number, ...weights: number[]] = [
  1.06, // intercept
  0.3262, // behind the best by rank
  0.3417, // unsure of the topic
  -0.5519, // words not told
  4.7155, // lacks coverage, with neighbours
  -1.7857, // things told elsewhere
  -0.5846, // deeds told elsewhere
  -0.335, // things told nowhere
  0, // deeds told nowhere
  -1.6366, // names told nowhere
  -1.2699, // yes or no: known words not told
  -1.1717, // who: known words not told
  -2.1288, // a name not told near
  0.5734, // tells the deed
  -0.1764, // asks for no deed
  -0.4943, // an actor in another form
  -0.8426, // somebody else speaks
  -2.8722, // another number
  -1.3146, // when
  2.4207, // when: told near
  1.0019, // when: told in the clause
  -1.7906, // when: no time
  -0.9798, // how many
  0.6369, // how many: told near
  1.4296, // how many: told beside
  1.2261, // how many: told in the clause
  -0.6953, // how many: none
  -1.1619, // how many: none of what is counted
  -2.068, // how many: of a number
  -0.4354, // who
  1.1727, // who: told near
  0.335, // who: told in the clause
  -0.9349, // where
  2.6259, // where: told in the clause
  -0.2063, // why
  -2.0082, // why: no reason
  -0.5448, // yes or no
  3.2764, // yes or no: coverage
  -1.9041, // no measure
  -2.7735, // no value
  -2.3026, // no such thing by name
  -5.0346, // no persons by name
  -3.9854, // nobody else
  -2.1216, // no such turn
  -2.0817, // no such noun
  -0.7053, // none of which is asked
  -2.0979, // no such person
  -1.1061, // where: no place
  0.2466, // in Russian
  -0.1207, // in Kazakh
]
