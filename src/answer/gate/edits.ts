import { looselyGives } from './agreement.ts'
import { isLight } from './data/light.ts'
import { synonymsOf } from './data/synonyms.ts'
import type { Reading, Token } from './reading.ts'
import type { Source } from './source.ts'

/** How a claim differs from the sentence that it nearly repeats. */
export interface Edits {
  /** The share of the claim's words, in order, that the sentence has, too. */
  share: number
  /** Words of the claim that stand where the sentence has others. */
  replaced: Token[]
  /** Words of content that stand where the sentence has none. */
  added: Token[]
}

/** Tokens of a sentence that are compared: a bound on the time. */
const SENTENCE_LENGTH = 150
/** A longer stretch left out of the sentence is a clause dropped, not words replaced. */
const REPLACED_LENGTH = 8
/** At a claim's edge, a sentence may begin or end this many tokens earlier or later. */
const EDGE = 6

/**
 * Aligns a claim with the sentences of the source that share most words with it, and reads off what was put in the
 * place of what. `sentences`: indexes of the source's sentences, the likeliest first.
 */
export function editsOf(claim: Reading, source: Source, sentences: readonly number[]): Edits {
  let best: Edits = { share: 0, replaced: [], added: [] }
  for (const sentence of sentences) {
    const [from, to] = source.sentences[sentence]!
    const edits = align(claim, source.tokens.slice(from, Math.min(to, from + SENTENCE_LENGTH)))
    if (edits.share > best.share) best = edits
  }
  return best
}

function align(claim: Reading, sentence: readonly Token[]): Edits {
  const { tokens, language } = claim
  const pairs = longestCommon(tokens, sentence)
  const share = tokens.length ? pairs.length / tokens.length : 0
  const anchors: (readonly [number, number])[] = [[-1, -1], ...pairs, [tokens.length, sentence.length]]
  const replaced: Token[] = []
  const added: Token[] = []
  for (let a = 0; a + 1 < anchors.length; a++) {
    const [i, j] = anchors[a]!
    const [nextI, nextJ] = anchors[a + 1]!
    if (nextI - i < 2) continue
    const put = tokens.slice(i + 1, nextI).filter(carries)
    const gone = sentence.slice(j + 1, nextJ).filter(carries)
    const strangers = put.filter((token) => !gone.some((other) => alike(token, other, language)))
    if (strangers.length === 0) continue
    const rightEdge = a + 2 === anchors.length
    const leftEdge = a === 0 && nextJ <= EDGE
    const held = isHeld(anchors, a, leftEdge, rightEdge)
    if (!held) continue
    if (gone.length > 0 && (gone.length <= REPLACED_LENGTH || rightEdge)) replaced.push(...strangers)
    else if (gone.length === 0) added.push(...strangers)
  }
  return { share, replaced, added }
}

/** Whether the gap behind anchor `a` is held on both sides by words that run on in both texts. */
function isHeld(
  anchors: readonly (readonly [number, number])[],
  a: number,
  leftEdge: boolean,
  rightEdge: boolean,
): boolean {
  const left = runLength(anchors, a, -1)
  const right = runLength(anchors, a + 1, 1)
  if (left >= 2 && right >= 2) return true
  return (left >= 3 && (right >= 1 || rightEdge)) || (right >= 3 && (left >= 1 || leftEdge))
}

/** Anchors in a row, at most 4, from one of them outwards; the two sentinels at the ends count nothing. */
function runLength(anchors: readonly (readonly [number, number])[], from: number, step: 1 | -1): number {
  let length = 0
  for (let at = from; at > 0 && at < anchors.length - 1 && length < 4; at += step) {
    if (at !== from) {
      const [i, j] = anchors[at]!
      const [lastI, lastJ] = anchors[at - step]!
      if (Math.abs(i - lastI) > 1 || Math.abs(j - lastJ) > 1) break
    }
    length++
  }
  return length
}

/** A word that cannot be exchanged freely: content, numbers, names. */
function carries(token: Token): boolean {
  return !token.stop
}

function alike(a: Token, b: Token, language: Reading['language']): boolean {
  if (a.key === b.key) return true
  if (looselyGives(b, a)) return true
  if (a.value !== undefined || b.value !== undefined || a.month || b.month) return false
  if (!a.capital && isLight(a.word, language)) return true
  if (a.word.length >= 5 && a.word.slice(0, 5) === b.word.slice(0, 5)) return true
  return synonymsOf(a.key, language)?.has(b.key) ?? false
}

/** The pairs of a longest common subsequence by key. */
function longestCommon(a: readonly Token[], b: readonly Token[]): [number, number][] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i]!.key === b[j]!.key
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.key === b[j]!.key) pairs.push([i++, j++])
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}
