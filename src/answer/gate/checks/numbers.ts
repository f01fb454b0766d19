import { type DateMention, findDates } from '../../../language/dates.ts'
import type { VerdictReason } from '../../../types.ts'
import { agreeingDate } from '../agreement.ts'
import type { Comparison } from '../comparison.ts'

/** Numbers of the claim that the source does not give, in that unit. Numbers that belong to a date are the dates' part. */
export function missingNumbers(
  { claim, tokens, levels }: Comparison,
  dates: readonly DateMention[],
): VerdictReason[] {
  const reasons: VerdictReason[] = []
  tokens.forEach((token, k) => {
    if (!token.number || levels[k] !== 0) return
    if (dates.some(({ start, end }) => token.start < end && token.end > start)) return
    reasons.push({ kind: 'number', value: claim.text.slice(token.start, token.end) })
  })
  return reasons
}

/** Dates of the claim that no date of the source agrees with, in all that both give. */
export function missingDates(comparison: Comparison, dates: readonly DateMention[]): VerdictReason[] {
  const { claim, source } = comparison
  return dates
    .filter((date) => !source.dates.some((given) => agreeingDate(date, given, source.values)))
    .map(({ start, end }) => ({ kind: 'date', value: claim.text.slice(start, end) }))
}

export function datesOf(comparison: Comparison): DateMention[] {
  return findDates(comparison.claim.text)
}
