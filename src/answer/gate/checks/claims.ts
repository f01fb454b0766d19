import type { VerdictReason } from '../../../types.ts'
import type { Comparison } from '../comparison.ts'
import { type Quantifier, quantifierOf } from '../data/quantifiers.ts'
import { isReporting } from '../data/reporting.ts'
import type { Evidence } from '../evidence.ts'

/** Amounts that say so much that the source must say them, too. */
const MUCH: ReadonlySet<Quantifier> = new Set(['all', 'most', 'none', 'only', 'half'])

/** A best sentence that holds this much of the claim is its model. */
const NEAR = 0.8

/** Quantifiers of the claim that its evidence does not have: all for some, most for many, only for also. */
export function strangeQuantifiers({ claim, source }: Comparison, evidence: Evidence): VerdictReason[] {
  const given = new Set<Quantifier>()
  for (const sentence of new Set([...evidence.chosen, evidence.best])) {
    if (sentence < 0) continue
    const [from, to] = source.sentences[sentence]!
    for (let at = from; at < to; at++) {
      const quantifier = quantifierOf(source.tokens[at]!.word, source.language)
      if (quantifier) given.add(quantifier)
    }
  }
  return claim.tokens
    .filter((token) => {
      const quantifier = quantifierOf(token.word, claim.language)
      if (!quantifier || given.has(quantifier)) return false
      // Some, many and few may sum up what the source lists; not where it says another amount itself, or where the
      // claim is otherwise the source's own sentence.
      return MUCH.has(quantifier) || given.size > 0 || evidence.one >= NEAR
    })
    .map((token) => ({ kind: 'quantifier', value: claim.text.slice(token.start, token.end) }))
}

/** What the claim puts into a mouth that the source does not: "X said" needs X and a word of saying beside the rest. */
export function strangeAttribution(comparison: Comparison, evidence: Evidence): VerdictReason[] {
  const { claim, source, tokens, names, found } = comparison
  const saying = claim.tokens.filter((token) => isReporting(token.word, claim.language))
  if (saying.length === 0) return []
  const near = new Set(evidence.chosen.flatMap((sentence) => [sentence - 1, sentence, sentence + 1]))
  const said = [...near].some((sentence) => {
    const range = source.sentences[sentence]
    if (!range) return false
    for (let at = range[0]; at < range[1]; at++) {
      if (isReporting(source.tokens[at]!.word, source.language)) return true
    }
    return false
  })
  if (!said)
    return saying
      .slice(0, 1)
      .map(({ start, end }) => ({ kind: 'attribution', value: claim.text.slice(start, end) }))
  const reasons: VerdictReason[] = []
  for (const verb of saying) {
    tokens.forEach((token, k) => {
      const beside = Math.abs(token.start - verb.start) < 40
      if (!names[k] || !beside || !found[k]) return
      if (!found[k].some((at) => near.has(source.sentenceOf[at]!))) {
        reasons.push({ kind: 'attribution', value: claim.text.slice(token.start, token.end) })
      }
    })
  }
  return reasons.slice(0, 1)
}
