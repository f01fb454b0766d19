/** How well scores tell supported claims from others. */

/** The chance that a supported claim scores above another (ties half). */
export function auroc(scores: readonly number[], truth: readonly boolean[]): number {
  const order = scores.map((score, i) => ({ score, yes: truth[i]! })).sort((a, b) => a.score - b.score)
  let [rank, positives, sum] = [0, 0, 0]
  for (let i = 0; i < order.length; ) {
    let j = i
    while (j < order.length && order[j]!.score === order[i]!.score) j++
    const middle = rank + (j - i + 1) / 2
    for (let k = i; k < j; k++) {
      if (!order[k]!.yes) continue
      positives++
      sum += middle
    }
    rank += j - i
    i = j
  }
  return (sum - (positives * (positives + 1)) / 2) / (positives * (order.length - positives))
}

/** The best mean of the two shares that are told right, over all thresholds, in percent. */
export function balancedAccuracy(scores: readonly number[], truth: readonly boolean[]): number {
  const order = scores.map((score, i) => ({ score, yes: truth[i]! })).sort((a, b) => a.score - b.score)
  const positives = truth.filter(Boolean).length
  const negatives = truth.length - positives
  let [below, rejected, best] = [0, 0, 0.5]
  for (let i = 0; i < order.length; ) {
    let j = i
    while (j < order.length && order[j]!.score === order[i]!.score) {
      if (order[j]!.yes) below++
      else rejected++
      j++
    }
    i = j
    best = Math.max(best, ((positives - below) / positives + rejected / negatives) / 2)
  }
  return 100 * best
}
