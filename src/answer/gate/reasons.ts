import type { VerdictReason } from '../../types.ts'

/** One reason a piece: a piece of what was told already ("2022" of "January 2022") is left out. */
export function distinct(reasons: readonly VerdictReason[]): VerdictReason[] {
  return reasons.filter(({ value }, i) => !reasons.slice(0, i).some((other) => other.value.includes(value)))
}
