import { WEIGHTS } from './weights.ts'

/**
 * How likely it is that the source does not support a claim's words, each by itself, brought together: the most
 * suspect word, the mean of the two and three most suspect, the mean by weight and a noisy-or over all.
 * `rows`: as `tokenRows` gives them; `weights`: parallel to them.
 */
export function suspicion(rows: readonly ArrayLike<number>[], weights: ArrayLike<number>) {
  const { weights: learned, bias } = WEIGHTS.token
  let [mean, total, any] = [0, 0, 0]
  const chances = rows.map((row, k) => {
    let score = bias
    for (let j = 0; j < learned.length; j++) score += learned[j]! * row[j]!
    const chance = 1 / (1 + Math.exp(-score))
    mean += weights[k]! * chance
    total += weights[k]!
    any -= Math.log(1 - Math.min(chance, 0.97))
    return chance
  })
  chances.sort((a, b) => b - a)
  const [first = 0, second = first, third = second] = chances
  return {
    suspect1: first,
    suspect2: (first + second) / 2,
    suspect3: chances.length > 2 ? (first + second + third) / 3 : (first + second) / 2,
    suspectMean: total ? mean / total : 0,
    suspectAny: chances.length ? any / Math.sqrt(chances.length) : 0,
  }
}
