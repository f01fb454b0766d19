import type { VerdictReason } from '../../../types.ts'
import type { Comparison } from '../comparison.ts'
import { comparable, holds } from '../verbatim.ts'

/** Names of the claim, whole runs of capitalised words, with a word that the source does not give in any spelling. */
export function missingNames({ claim, tokens, indexes, names, levels }: Comparison): VerdictReason[] {
  const reasons: VerdictReason[] = []
  for (let k = 0; k < tokens.length; ) {
    if (!names[k]) {
      k++
      continue
    }
    let end = k
    while (names[end + 1] && indexes[end + 1] === indexes[end]! + 1) end++
    let missing = false
    for (let i = k; i <= end; i++) missing ||= levels[i] === 0
    if (missing) reasons.push({ kind: 'name', value: claim.text.slice(tokens[k]!.start, tokens[end]!.end) })
    k = end + 1
  }
  return reasons
}

/** Quotations of three words or more that the source does not hold word for word. */
export function alteredQuotes({ claim, source }: Comparison): VerdictReason[] {
  const reasons: VerdictReason[] = []
  for (const match of claim.text.matchAll(/"([^"]+)"|“([^”]+)”|«([^»]+)»|„([^“”]+)[“”]/g)) {
    const quote = match.slice(1).find((group) => group !== undefined) ?? ''
    if (quote.trim().split(/\s+/).length < 3) continue
    // Three dots leave words out: each piece must be there.
    const pieces = quote.split(/\.{3}|…|\[[^\]]*\]/).map(comparable)
    const whole = pieces.every((piece) => !piece || source.words.some((words) => holds(words, piece)))
    if (!whole) reasons.push({ kind: 'quote', value: quote })
  }
  return reasons
}
