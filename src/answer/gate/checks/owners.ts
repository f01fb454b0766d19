import type { VerdictReason } from '../../../types.ts'
import type { Comparison } from '../comparison.ts'
import type { Evidence } from '../evidence.ts'

/** Tokens before a number among which its owner is looked for. */
const REACH = 8

/**
 * Numbers that the claim gives to another name than the source does: "A won 13" where the source has "B won 13 and A
 * won 7". Only where the source names its owner in the same clause, before the number, as the claim does.
 */
export function wrongOwners(comparison: Comparison, evidence: Evidence): VerdictReason[] {
  const { claim, source, tokens, names, found } = comparison
  const strong = new Set([...evidence.chosen, evidence.best])
  const places = new Set(tokens.flatMap((_, k) => (names[k] ? (found[k] ?? []) : [])))
  const reasons: VerdictReason[] = []
  tokens.forEach((token, k) => {
    if (!token.number || !namedBefore(comparison, k)) return
    const at = (found[k] ?? []).filter((position) => strong.has(source.sentenceOf[position]!))
    if (at.length > 0 && at.every((position) => isAnothers(comparison, position, places))) {
      reasons.push({ kind: 'binding', value: claim.text.slice(token.start, token.end) })
    }
  })
  return reasons
}

function namedBefore({ names, indexes }: Comparison, k: number): boolean {
  for (let i = k - 1; i >= 0 && indexes[k]! - indexes[i]! <= REACH; i--) if (names[i]) return true
  return false
}

/** Whether the nearest name before a number of the source, in its clause, is none of the claim's. */
function isAnothers({ source }: Comparison, position: number, places: ReadonlySet<number>): boolean {
  const [from] = source.sentences[source.sentenceOf[position]!]!
  for (let at = position - 1; at >= Math.max(from, position - REACH); at--) {
    const token = source.tokens[at]!
    if (/[,;:()—]/.test(source.text.slice(token.end, source.tokens[at + 1]!.start))) return false
    if (token.number) return false
    if (source.named[at] && !token.stop) return !places.has(at)
  }
  return false
}
