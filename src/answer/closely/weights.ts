// Written by training/closely/train.ts, which says what the weights were fitted on. Do not edit by hand.

/** Weights of the features of features.ts. */
export const CLOSE_WEIGHTS: readonly [intercept: number, ...weights: number[]] = [
  1.0296, // intercept
  0.3271, // behind the best by rank
  0.3546, // unsure of the topic
  -0.5797, // words not told
  4.6223, // lacks coverage, with neighbours
  -1.7808, // things told elsewhere
  -0.6039, // deeds told elsewhere
  -0.4128, // things told nowhere
  0, // deeds told nowhere
  -1.3174, // names told nowhere
  -1.2339, // yes or no: known words not told
  -1.1497, // who: known words not told
  -2.0528, // a name not told near
  0.5763, // tells the deed
  -0.1698, // asks for no deed
  -0.5044, // an actor in another form
  -0.813, // somebody else speaks
  -2.8656, // another number
  -1.277, // when
  2.4444, // when: told near
  0.9905, // when: told in the clause
  -1.7642, // when: no time
  -0.9246, // how many
  0.6211, // how many: told near
  1.4205, // how many: told beside
  1.2458, // how many: told in the clause
  -0.6946, // how many: none
  -1.1544, // how many: none of what is counted
  -2.0654, // how many: of a number
  -0.3955, // who
  1.167, // who: told near
  0.3453, // who: told in the clause
  -0.8916, // where
  2.5685, // where: told in the clause
  -0.1486, // why
  -2.0175, // why: no reason
  -0.4596, // yes or no
  3.2189, // yes or no: coverage
  -1.9055, // no measure
  -2.8258, // no value
  -2.3349, // no such thing by name
  -5.0038, // no persons by name
  -3.978, // nobody else
  -2.0868, // no such turn
  -2.0606, // no such noun
  -2.0942, // no such person
  -1.0983, // where: no place
  0.2414, // in Russian
  -0.1384, // in Kazakh
]
