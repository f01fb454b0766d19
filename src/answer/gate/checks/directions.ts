import type { VerdictReason } from '../../../types.ts'
import type { Comparison } from '../comparison.ts'
import { sidesOf } from '../data/polarity.ts'
import type { Evidence } from '../evidence.ts'
import type { Reading } from '../reading.ts'

const ALIGNED = 0.5

/** Words whose opposite the evidence has in their place: rose for fell, before for after, north for south. */
export function turnedDirections({ claim, source }: Comparison, evidence: Evidence): VerdictReason[] {
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

/** What a word before a number makes of it: where a change began, where it ended, how large it was. */
const ROLES: ReadonlyMap<string, 'from' | 'to' | 'by'> = new Map([
  ['from', 'from'],
  ['since', 'from'],
  ['to', 'to'],
  ['until', 'to'],
  ['by', 'by'],
  ['с', 'from'],
  ['со', 'from'],
  ['от', 'from'],
  ['до', 'to'],
  ['на', 'by'],
])

/** Numbers that the claim gives as where a change ended and the source as where it began, or the like. */
export function turnedNumbers({ claim, source, tokens, indexes, found }: Comparison): VerdictReason[] {
  const reasons: VerdictReason[] = []
  tokens.forEach((token, k) => {
    if (!token.number) return
    const role = roleOf(claim, indexes[k]!)
    const given = (found[k] ?? []).map((at) => roleOf(source, at))
    if (!role || given.length === 0 || given.some((other) => !other || other === role)) return
    reasons.push({ kind: 'binding', value: claim.text.slice(token.start, token.end) })
  })
  return reasons
}

function roleOf({ tokens }: Reading, at: number): 'from' | 'to' | 'by' | undefined {
  return ROLES.get(tokens[at - 1]?.word ?? '')
}
