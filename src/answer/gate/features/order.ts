import type { Comparison } from '../comparison.ts'
import type { Evidence } from '../evidence.ts'

/** Tokens of the best sentence that are compared, and occurrences tried for a run: bounds on the time. */
const SENTENCE_LENGTH = 120
const OCCURRENCES = 60

/** How far the claim's words come in the source's order: runs of words, and the longest common subsequence. */
export function orderFeatures(comparison: Comparison, evidence: Evidence) {
  const { claim, source, tokens } = comparison
  const { length } = claim.tokens
  const runs = runLengths(comparison)
  const longest = Math.max(0, ...runs)
  const copied = runs.filter((run) => run >= 3).reduce((sum, run) => sum + run, 0)
  let common = 0
  let content = 0
  if (evidence.best >= 0) {
    const [from, to] = source.sentences[evidence.best]!
    const keys: string[] = []
    for (let at = from; at < Math.min(to, from + SENTENCE_LENGTH); at++) {
      const token = source.tokens[at]!
      if (!token.stop) keys.push(token.key)
    }
    content = keys.length
    common = commonLength(
      tokens.map(({ key }) => key),
      keys,
    )
  }
  return {
    run: length ? longest / length : 0,
    copied: length ? copied / length : 0,
    pieces: length ? runs.length / length : 0,
    common: tokens.length ? common / tokens.length : 0,
    commonSource: content ? common / content : 0,
    lengthRatio: tokens.length ? Math.min(3, content / tokens.length) : 0,
  }
}

/** The claim cut greedily into the longest pieces that the source holds word for word (0: a word it lacks). */
function runLengths({ claim, source }: Comparison): number[] {
  const { tokens } = claim
  const runs: number[] = []
  for (let i = 0; i < tokens.length; ) {
    let longest = 0
    const starts = source.positions.get(tokens[i]!.key) ?? []
    for (let s = 0; s < Math.min(starts.length, OCCURRENCES); s++) {
      let length = 1
      const at = starts[s]!
      while (i + length < tokens.length && source.tokens[at + length]?.key === tokens[i + length]!.key)
        length++
      longest = Math.max(longest, length)
    }
    runs.push(longest)
    i += longest || 1
  }
  return runs
}

/** The length of the longest common subsequence of two lists. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  const row = new Uint16Array(b.length + 1)
  for (const key of a) {
    let diagonal = 0
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!
      row[j] = key === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]!)
      diagonal = above
    }
  }
  return row[b.length]!
}
