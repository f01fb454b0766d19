import { looselyGives, sameUnit } from './agreement.ts'
import { synonymsOf } from './data/synonyms.ts'
import { skeletonOf } from './keys.ts'
import type { Token } from './reading.ts'
import type { Source } from './source.ts'

/** How well a source holds a word, 0 to 1, and where. */
export interface Match {
  level: number
  at?: readonly number[]
}

const NONE: Match = { level: 0 }

/** Looks a claim's word up in a source of the same language. */
export function matchToken(token: Token, source: Source): Match {
  if (token.value !== undefined) return matchNumber(token, source)
  const same = source.positions.get(token.key)
  if (same) return { level: 1, at: same }
  if (token.month) return NONE
  return matchRelative(token, source) ?? matchName(token, source) ?? matchSynonym(token, source) ?? NONE
}

/** The same value in the same unit; another value only as far as the claim itself loosens it. */
function matchNumber(token: Token, source: Source): Match {
  const asked = token.number!
  const value = token.value!
  const same = source.values.get(value)
  if (same) {
    const unit = asked.unit
    if (!unit) return { level: 1, at: same }
    const fitting = same.filter((at) => sameUnit(unit, source.tokens[at]!.number!.unit))
    return fitting.length ? { level: 1, at: fitting } : NONE
  }
  if (!asked.bound) return NONE
  const near: number[] = []
  for (const at of source.values.values()) {
    near.push(...at.filter((position) => looselyGives(source.tokens[position]!, token)))
  }
  return near.length ? { level: 0.8, at: near.sort((a, b) => a - b) } : NONE
}

/** A word with the same beginning and little behind it: derivations that the stemmer keeps apart. */
function matchRelative(token: Token, source: Source): Match | undefined {
  const { word } = token
  if (word.length < 5) return undefined
  const candidates = source.beginnings.get(word.slice(0, 5))
  if (!candidates) return undefined
  const at = candidates.filter((position) => {
    const other = source.tokens[position]!.word
    const needed = Math.max(5, Math.min(other.length, word.length) - 3)
    let shared = 5
    while (shared < needed && other[shared] === word[shared]) shared++
    return shared >= needed && other.length >= needed && word.length >= needed
  })
  return at.length ? { level: 0.85, at } : undefined
}

/** A name in another spelling or alphabet, or by its initials. */
function matchName(token: Token, source: Source): Match | undefined {
  if (!token.capital) return undefined
  const skeleton = skeletonOf(token.word)
  if (skeleton.length >= 3) {
    const at = source.skeletons.get(skeleton)
    if (at) return { level: 0.8, at }
  }
  const at = token.acronym ? source.initials.get(token.word.toUpperCase()) : undefined
  return at === undefined ? undefined : { level: 0.8, at: [at] }
}

function matchSynonym(token: Token, source: Source): Match | undefined {
  const synonyms = synonymsOf(token.key, source.language)
  if (!synonyms) return undefined
  const at: number[] = []
  for (const key of synonyms) at.push(...(source.positions.get(key) ?? []))
  return at.length ? { level: 0.6, at: at.sort((a, b) => a - b) } : undefined
}
