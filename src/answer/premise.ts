import { evaluations, opposed, sidesOf } from '../language/antonyms.ts'
import type { Query } from '../search/query.ts'
import type { Found } from '../search/retriever.ts'

/**
 * What the sources say where a question takes a judgement for granted that they contradict: for "why was the vote
 * rigged", the sentence that calls it transparent. The finding with that sentence first, or nothing: when no sentence
 * contradicts, or one of them shares the judgement.
 */
export function corrected(query: Query, found: Found): Found | undefined {
  const asked = sidesOf(query.text, query.language, evaluations)
  if (asked.size === 0) return undefined
  const sides = found.evidence.map(({ text }) => sidesOf(text, found.language, evaluations))
  if (sides.some((given) => [...asked].some((side) => given.has(side)))) return undefined
  const place = found.evidence.findIndex(
    ({ coverage }, at) => coverage > 0 && opposed(asked, sides[at]!).length > 0,
  )
  const correcting = found.evidence[place]
  if (!correcting) return undefined
  return { ...found, evidence: [correcting, ...found.evidence.filter((_, at) => at !== place)] }
}
