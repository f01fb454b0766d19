import type { Comparison } from '../comparison.ts'
import type { Token } from '../reading.ts'
import { boundness, neighbourWeight, support } from './binding.ts'

/** Occurrences tried of each neighbour, and how far around a centre another of the kind is looked for. */
const TRIED = 8
const VICINITY = 12

/**
 * Signs that a name, number or date was exchanged: where the words around it stand in the source, it does not, and
 * another of its kind does.
 */
export function swapFeatures(comparison: Comparison) {
  const runs = runsOf(comparison)
  const told = new Set(runs.length ? comparison.claim.tokens.map((token) => token.key) : [])
  let [min, sum, swap, swaps] = [1, 0, 0, 0]
  for (const [from, to] of runs) {
    const bound = boundness(comparison, from, to)
    sum += bound
    min = Math.min(min, bound)
    const margin = rival(comparison, from, to, told) - bound
    swap = Math.max(swap, margin)
    if (margin > 0.15) swaps++
  }
  return { entityMin: min, entityMean: runs.length ? sum / runs.length : 1, swap, swaps }
}

/** Names, numbers and months that stand together in the claim, as ranges of its content tokens. */
function runsOf({ tokens, indexes, names, entities }: Comparison): [number, number][] {
  const runs: [number, number][] = []
  for (let k = 0; k < tokens.length; ) {
    if (!entities[k]) {
      k++
      continue
    }
    let end = k
    while (
      end + 1 < tokens.length &&
      entities[end + 1] &&
      names[end + 1] === names[end] &&
      indexes[end + 1]! - indexes[end]! <= (names[end] ? 1 : 2)
    ) {
      end++
    }
    runs.push([k, end])
    k = end + 1
  }
  return runs
}

/** The best share of a run's neighbours around a place that lacks the run and has another of its kind. */
function rival(comparison: Comparison, from: number, to: number, told: ReadonlySet<string>): number {
  const { tokens, found, source } = comparison
  const total = neighbourWeight(comparison, from, to)
  if (!total) return 0
  const own = new Set(tokens.slice(from, to + 1).map((token) => token.key))
  let best = 0
  for (let j = Math.max(0, from - 4); j <= Math.min(tokens.length - 1, to + 4); j++) {
    if (j >= from && j <= to) continue
    const at = found[j] ?? []
    for (let i = 0; i < Math.min(at.length, TRIED); i++) {
      const score = support(comparison, from, to, at[i]!) / total
      if (score > best && hasOther(source.tokens, at[i]!, tokens[from]!, own, told)) best = score
    }
  }
  return best
}

function hasOther(
  tokens: readonly Token[],
  centre: number,
  kind: Token,
  own: ReadonlySet<string>,
  told: ReadonlySet<string>,
): boolean {
  let other = false
  for (let at = Math.max(0, centre - VICINITY); at <= Math.min(tokens.length - 1, centre + VICINITY); at++) {
    const token = tokens[at]!
    if (own.has(token.key)) return false
    other ||= sameKind(kind, token) && !told.has(token.key)
  }
  return other
}

function sameKind(a: Token, b: Token): boolean {
  if (a.number) return b.number?.kind === a.number.kind && b.number.word === a.number.word
  if (a.month) return b.month !== undefined
  return b.capital && !b.stop
}
