import type { VerdictReason } from '../../../types.ts'
import type { Comparison } from '../comparison.ts'
import { sidesOf } from '../data/polarity.ts'
import type { Evidence } from '../evidence.ts'
import type { Token } from '../reading.ts'

/** A best sentence that holds less of the claim than this says something else anyway. */
const ALIGNED = 0.5

/** Words that the claim denies and the source does not, or the other way round. */
export function turnedDenials(comparison: Comparison, evidence: Evidence): VerdictReason[] {
  const { claim, source, tokens, indexes, found } = comparison
  if (evidence.one < ALIGNED) return []
  const sentences = new Set([...evidence.chosen, evidence.best])
  const reasons: VerdictReason[] = []
  const value = (token: Token): string => claim.text.slice(token.start, token.end)
  // A denial in the claim that the evidence has nothing like.
  const denying = claim.tokens.filter((token) => token.denies)
  const given = [...sentences].some((sentence) => {
    const [from, to] = source.sentences[sentence]!
    for (let at = from; at < to; at++) if (source.tokens[at]!.denies) return true
    return false
  })
  if (denying.length && !given)
    return denying.slice(0, 1).map((token) => ({ kind: 'negation', value: value(token) }))
  tokens.forEach((token, k) => {
    const places = (found[k] ?? []).filter((at) => sentences.has(source.sentenceOf[at]!))
    if (places.length === 0 || token.number || token.denies) return
    const inClaim = nearestDenied(claim.tokens, indexes[k]!)
    const inSource = places.map((at) => nearestDenied(source.tokens, at))
    if (inSource.every((denied) => denied !== inClaim))
      reasons.push({ kind: 'negation', value: value(token) })
  })
  return reasons.slice(0, 2)
}

/** Whether a denial stands right before a word, stop words aside, or (Kazakh емес, жоқ) right behind it. */
function nearestDenied(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (tokens[i]!.denies) return !/^(?:емес|жоқ)$/.test(tokens[i]!.word)
    if (!tokens[i]!.stop) break
  }
  return /^(?:емес|жоқ)$/.test(tokens[at + 1]?.word ?? '')
}

/** Words whose opposite the evidence has in their place: rose for fell, before for after, north for south. */
export function turnedDirections(comparison: Comparison, evidence: Evidence): VerdictReason[] {
  const { claim, source } = comparison
  if (evidence.one < ALIGNED || evidence.best < 0) return []
  const strong = new Set([...evidence.chosen, evidence.best])
  const given = (side: number): boolean => [...strong].some((sentence) => source.sides[sentence]!.has(side))
  return claim.tokens
    .filter((token) => {
      const own = sidesOf(token.word)
      return own.length > 0 && own.every((side) => given(side ^ 1) && !given(side))
    })
    .map((token) => ({ kind: 'direction', value: claim.text.slice(token.start, token.end) }))
}
