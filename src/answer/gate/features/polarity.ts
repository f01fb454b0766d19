import type { Comparison } from '../comparison.ts'
import { directionOf, HEDGES, isEmphatic, STRONG, sidesOf } from '../data/polarity.ts'
import type { Evidence } from '../evidence.ts'
import type { Token } from '../reading.ts'
import type { Source } from '../source.ts'

/** A sentence within this share of the best counts as strong evidence. */
const STRONG_SHARE = 0.75

/** Whether claim and source deny the same things, point the same way and are as sure. */
export function polarityFeatures(comparison: Comparison, evidence: Evidence) {
  const { claim, source } = comparison
  const strong = strongSentences(evidence)
  const denies = claim.tokens.some((token) => token.denies)
  const sourceDenies = evidence.best >= 0 && deniesIn(source, evidence.best)
  const disagree = strong.filter((sentence) => deniesIn(source, sentence) !== denies)
  const direction = directions(comparison, strong)
  return {
    denialOnlyInClaim: denies && !sourceDenies ? 1 : 0,
    denialOnlyInSource: !denies && sourceDenies ? 1 : 0,
    denialScope:
      evidence.best >= 0 && (denies || sourceDenies) ? scopeMismatch(comparison, evidence.best) : 0,
    denialStrong: strong.length ? disagree.length / strong.length : 0,
    ...opposites(comparison, evidence.best),
    ...direction,
    clashOne: direction.clash * evidence.one,
    ...sureness(comparison, evidence.best),
  }
}

function deniesIn({ tokens, sentences }: Source, sentence: number): boolean {
  const [from, to] = sentences[sentence]!
  for (let at = from; at < to; at++) if (tokens[at]!.denies) return true
  return false
}

function strongSentences(evidence: Evidence): number[] {
  const top = Math.max(0, ...evidence.scores)
  const found = evidence.sentences.filter((_, i) => evidence.scores[i]! >= STRONG_SHARE * top)
  for (const sentence of evidence.chosen) if (!found.includes(sentence)) found.push(sentence)
  return found
}

/** Of the claim's words in the best sentence, the share that is denied on one side only. */
function scopeMismatch({ claim, source, indexes, found }: Comparison, best: number): number {
  const [from, to] = source.sentences[best]!
  let [seen, mismatched] = [0, 0]
  for (let k = 0; k < indexes.length; k++) {
    const inClaim = denied(claim.tokens, indexes[k]!, 0, claim.tokens.length, claim.language === 'kk')
    let [inBest, inSource] = [false, false]
    for (const at of found[k] ?? []) {
      if (at < from || at >= to) continue
      inBest = true
      inSource ||= denied(source.tokens, at, from, to, source.language === 'kk')
    }
    if (!inBest) continue
    seen++
    if (inClaim !== inSource) mismatched++
  }
  return seen ? mismatched / seen : 0
}

/** Whether one of the three words before denies this one; Kazakh denies behind, too. */
function denied(tokens: readonly Token[], at: number, from: number, to: number, behind: boolean): boolean {
  for (let i = Math.max(from, at - 3); i < at; i++) if (tokens[i]!.denies) return true
  return behind && at + 1 < to && tokens[at + 1]!.denies
}

function opposites({ tokens, source }: Comparison, best: number): { opposed: number; sameSide: number } {
  const given = source.sides[best]
  let [opposed, sameSide] = [0, 0]
  if (!given?.size) return { opposed, sameSide }
  const seen = new Set<number>()
  for (const token of tokens) {
    for (const side of sidesOf(token.word)) {
      if (seen.has(side)) continue
      seen.add(side)
      if (given.has(side)) sameSide = 1
      else if (given.has(side ^ 1)) opposed++
    }
  }
  return { opposed, sameSide }
}

/** Words of rising and falling: whether those of the claim and those near its neighbours in the source agree. */
function directions({ claim, source, tokens, indexes, found }: Comparison, strong: readonly number[]) {
  const isStrong = new Set(strong)
  let [agree, clash, net] = [0, 0, 0]
  for (let k = 0; k < tokens.length; k++) {
    const own = directionOf(tokens[k]!.word, claim.language)
    if (!own) continue
    net += own
    const turned = denied(claim.tokens, indexes[k]!, 0, claim.tokens.length, false) ? -own : own
    let [forIt, against] = [0, 0]
    for (let j = Math.max(0, k - 3); j <= Math.min(tokens.length - 1, k + 3); j++) {
      if (j === k || directionOf(tokens[j]!.word, claim.language)) continue
      for (const at of found[j] ?? []) {
        const sentence = source.sentenceOf[at]!
        if (!isStrong.has(sentence)) continue
        const [from, to] = source.sentences[sentence]!
        for (let z = Math.max(from, at - 5); z <= Math.min(to - 1, at + 5); z++) {
          const other = source.directions[z]!
          if (!other) continue
          const given = denied(source.tokens, z, from, to, false) ? -other : other
          if (given === turned) forIt += 1 / (1 + Math.abs(z - at))
          else against += 1 / (1 + Math.abs(z - at))
        }
      }
    }
    if (forIt > against) agree++
    if (against > forIt) clash++
  }
  let sourceNet = 0
  for (const sentence of net ? strong : []) {
    const [from, to] = source.sentences[sentence]!
    for (let at = from; at < to; at++) sourceNet += source.directions[at]!
  }
  const mean = strong.length ? Math.max(-2, Math.min(2, sourceNet / strong.length)) : 0
  return { agree, clash, against: Math.max(0, -Math.sign(net) * mean) }
}

/** Hedges that one side has and the other lacks, and strong words (all, only, first) that the source lacks. */
function sureness({ claim, source, found }: Comparison, best: number) {
  const { hedges, sentenceOf, positions } = source
  const [from, to] = source.sentences[best] ?? [0, 0]
  const hedged = claim.tokens.some((token) => HEDGES[claim.language].test(token.word))
  const sourceHedged = hedges.subarray(from, to).includes(1)
  let [inBest, behindHedge] = [0, 0]
  for (const places of hedged || !sourceHedged ? [] : found) {
    const place = places?.find((position) => sentenceOf[position] === best)
    if (place === undefined) continue
    inBest++
    if (hedges.subarray(Math.max(from, place - 4), place).includes(1)) behindHedge++
  }
  let [strongMiss, emphasis, emphasisMiss] = [0, 0, 0]
  for (const token of claim.tokens) {
    const missing = !positions.has(token.key)
    if (missing && STRONG[claim.language].test(token.word)) strongMiss++
    if (!isEmphatic(token.word, claim.language)) continue
    emphasis++
    if (missing) emphasisMiss++
  }
  return {
    hedgeDropped: !hedged && sourceHedged ? 1 : 0,
    hedgeAdded: hedged && !sourceHedged ? 1 : 0,
    hedgeScope: inBest ? behindHedge / inBest : 0,
    strongMiss,
    emphasis,
    emphasisMiss,
  }
}
