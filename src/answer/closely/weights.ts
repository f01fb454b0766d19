// Written by training/closely/train.ts, which says what the weights were fitted on. Do not edit by hand.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may happen to look like one

/** Weights of the features of features.ts. */
export const CLOSE_WEIGHTS: readonly [intercept: number, ...weights: number[]] = [
  1.0681, // intercept
  0.3253, // behind the best by rank
  0.348, // unsure of the topic
  -0.5592, // words not told
  4.7695, // lacks coverage, with neighbours
  -1.7686, // things told elsewhere
  -0.5782, // deeds told elsewhere
  -0.2641, // things told nowhere
  0, // deeds told nowhere
  -2.3014, // names told nowhere
  -1.2842, // yes or no: known words not told
  -1.1725, // who: known words not told
  -2.1615, // a name not told near
  0.5689, // tells the deed
  -0.1826, // asks for no deed
  -0.5131, // an actor in another form
  -0.8262, // somebody else speaks
  -2.8622, // another number
  -1.3364, // when
  2.3766, // when: told near
  1.0616, // when: told in the clause
  -1.7726, // when: no time
  -0.988, // how many
  0.6524, // how many: told near
  1.4212, // how many: told beside
  1.2221, // how many: told in the clause
  -0.69, // how many: none
  -1.1574, // how many: none of what is counted
  -2.0643, // how many: of a number
  -0.4373, // who
  1.1662, // who: told near
  0.3064, // who: told in the clause
  -0.922, // where
  2.6299, // where: told in the clause
  -0.2047, // why
  -2.0087, // why: no reason
  -0.5251, // yes or no
  3.2708, // yes or no: coverage
  -1.8986, // no measure
  -2.7885, // no value
  -2.3009, // no such thing by name
  -5.0175, // no persons by name
  -3.9586, // nobody else
  -2.1164, // no such turn
  -2.0888, // no such noun
  -0.6999, // none of which is asked
  -1.9413, // no such person
  -1.0967, // where: no place
  0.2421, // in Russian
  -0.1324, // in Kazakh
]
