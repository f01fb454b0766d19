import type { VerdictReason } from '../../../types.ts'
import type { Comparison } from '../comparison.ts'
import { deniesBefore, isParticle } from '../data/negation.ts'
import type { Evidence } from '../evidence.ts'
import type { Reading } from '../reading.ts'

/** A best sentence that holds less of the claim than this says something else anyway. */
const ALIGNED = 0.5

/** Tokens between a particle and the word that it denies, at most. */
const REACH = 3

/** Words that the claim denies and its evidence does not, or the other way round. */
export function turnedDenials(comparison: Comparison, evidence: Evidence): VerdictReason[] {
  const { claim, source, tokens, indexes, found } = comparison
  if (evidence.one < ALIGNED) return []
  const strong = new Set([...evidence.chosen, evidence.best])
  const inClaim = deniedIn(claim, 0, claim.tokens.length)
  const inSource = new Set<number>()
  let given = false
  for (const sentence of strong) {
    const [from, to] = source.sentences[sentence]!
    for (let at = from; at < to; at++) given ||= source.tokens[at]!.denies
    for (const at of deniedIn(source, from, to)) inSource.add(at)
  }
  const denying = claim.tokens.find((token) => token.denies)
  if (denying && !given) return [{ kind: 'negation', value: claim.text.slice(denying.start, denying.end) }]
  const reasons: VerdictReason[] = []
  tokens.forEach((token, k) => {
    if (token.number) return
    const places = (found[k] ?? []).filter((at) => strong.has(source.sentenceOf[at]!))
    const own = inClaim.has(indexes[k]!)
    if (places.length && places.every((at) => inSource.has(at) !== own)) {
      reasons.push({ kind: 'negation', value: claim.text.slice(token.start, token.end) })
    }
  })
  return reasons.slice(0, 1)
}

/** The indexes of the words that are denied in a range of tokens, by a particle or by their own ending. */
function deniedIn(reading: Reading, from: number, to: number): Set<number> {
  const { tokens, language } = reading
  const denied = new Set<number>()
  for (let at = from; at < to; at++) {
    const { word, denies } = tokens[at]!
    if (!denies) continue
    if (!isParticle(word)) {
      if (language === 'kk') denied.add(at)
      continue
    }
    const ahead = deniesBefore(word) ? -1 : 1
    const target = contentFrom(reading, at, ahead, from, to) ?? contentFrom(reading, at, -ahead, from, to)
    if (target !== undefined) denied.add(target)
  }
  return denied
}

/** The nearest word of content on one side, in the same clause. */
function contentFrom(
  { tokens, text }: Reading,
  at: number,
  step: number,
  from: number,
  to: number,
): number | undefined {
  for (let i = at + step; i >= from && i < to && Math.abs(i - at) <= REACH; i += step) {
    const [left, right] = step > 0 ? [tokens[i - 1]!, tokens[i]!] : [tokens[i]!, tokens[i + 1]!]
    if (/[,;:()]/.test(text.slice(left.end, right.start))) return undefined
    if (!tokens[i]!.stop && !(tokens[i]!.denies && isParticle(tokens[i]!.word))) return i
  }
  return undefined
}
