// Written by training/closely/train.ts, which says what the weights were fitted on. Do not edit by hand.

/** Weights of the features of features.ts. */
export const CLOSE_WEIGHTS: readonly [intercept: number, ...weights: number[]] = [
  1.0346, // intercept
  0.326, // behind the best by rank
  0.3285, // unsure of the topic
  -0.6263, // words not told
  3.9514, // lacks coverage, with neighbours
  -1.8264, // things told elsewhere
  -0.7707, // deeds told elsewhere
  -0.4655, // things told nowhere
  0, // deeds told nowhere
  -1.5928, // names told nowhere
  -1.2246, // yes or no: known words not told
  -0.3495, // who: known words not told
  -1.9987, // a name not told near
  0.596, // tells the deed
  -0.1622, // asks for no deed
  -0.4666, // an actor in another form
  -0.7922, // somebody else speaks
  -2.5182, // another number
  -1.366, // when
  2.3395, // when: told near
  1.0242, // when: told in the clause
  -1.6283, // when: no time
  -0.8859, // how many
  0.5753, // how many: told near
  1.3925, // how many: told beside
  1.2651, // how many: told in the clause
  -0.6831, // how many: none
  -1.0943, // how many: none of what is counted
  -2.0904, // how many: of a number
  -0.9239, // who
  1.2962, // who: told near
  0.4764, // who: told in the clause
  -0.7945, // where
  2.3506, // where: told in the clause
  -0.131, // why
  -2.0241, // why: no reason
  0.0769, // yes or no
  2.5016, // yes or no: coverage
  -1.9267, // no measure
  -2.7422, // no value
  -2.2599, // no such thing by name
  -5.0184, // no persons by name
  -3.7482, // nobody else
  -1.5461, // no such turn
  -2.0924, // no such noun
  -2.052, // no such person
  -1.2438, // where: no place
  0.2068, // in Russian
  -0.1687, // in Kazakh
]
