import { isLight } from './data/light.ts'
import { rarityOf } from './data/rarity.ts'
import { matchToken } from './match.ts'
import type { Reading, Token } from './reading.ts'
import type { Source } from './source.ts'

/** A claim's words of content laid against a source: what every feature is computed from. */
export interface Comparison {
  claim: Reading
  source: Source
  /** The claim's tokens without stop words; the arrays below are parallel to it. */
  tokens: readonly Token[]
  /** Their indexes among all tokens of the claim. */
  indexes: readonly number[]
  /** How much each weighs: its rarity in the language, numbers at least 4, light words a third. */
  weights: Float64Array
  /** The sum of `weights`, at least a little. */
  total: number
  /** How well the source holds each: 1 the same, 0.85 a relative, 0.8 a name spelt otherwise, 0.6 a synonym, 0 no. */
  levels: Float64Array
  /** Where in the source, in order; undefined where nowhere. */
  found: readonly (readonly number[] | undefined)[]
  /** Whether each is a name, a number or a month. */
  entities: Uint8Array
  names: Uint8Array
}

/** Lays a claim against a source of the same language. */
export function compare(claim: Reading, source: Source): Comparison {
  const tokens: Token[] = []
  const indexes: number[] = []
  claim.tokens.forEach((token, index) => {
    if (token.stop) return
    tokens.push(token)
    indexes.push(index)
  })
  const { length } = tokens
  const weights = new Float64Array(length)
  const levels = new Float64Array(length)
  const entities = new Uint8Array(length)
  const names = new Uint8Array(length)
  const found: (readonly number[] | undefined)[] = []
  let total = 0
  tokens.forEach((token, k) => {
    const counted = token.value !== undefined
    let weight = rarityOf(token.key, claim.language)
    if (counted) weight = Math.max(4, weight)
    else if (!token.capital && isLight(token.word, claim.language)) weight *= 0.35
    const match = matchToken(token, source)
    weights[k] = weight
    levels[k] = match.level
    found.push(match.at)
    names[k] = isName(token, source) ? 1 : 0
    entities[k] = names[k] || counted || token.month ? 1 : 0
    total += weight
  })
  return { claim, source, tokens, indexes, weights, total: total || 1, levels, found, entities, names }
}

/** Capitalised, and not only because a sentence opens with it. */
function isName(token: Token, source: Source): boolean {
  if (!token.capital || token.value !== undefined || token.month) return false
  return !token.opens || (token.word.length > 2 && !source.small.has(token.word))
}
