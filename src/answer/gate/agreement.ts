import type { DateMention } from '../../language/dates.ts'
import type { Token } from './reading.ts'

/** A percentage is no count and a dollar no tenge; a number without a unit may be of any other. */
export function sameUnit(asked: string, given: string | undefined): boolean {
  return given === asked || (given === undefined && asked !== 'percent')
}

/**
 * Whether a number that is not the asked one gives it all the same, because the asked one is loosened: "about" within
 * a tenth, "over" and "under" on their side within a quarter. A given number that is loosened itself ("over 400") gives
 * no other; a year is never loosened.
 */
export function looselyGives(given: Token, asked: Token): boolean {
  const { value } = given
  const bound = asked.number?.bound
  if (value === undefined || asked.value === undefined || !bound) return false
  if (asked.number?.kind === 'year' || given.number?.bound) return false
  if (asked.number?.unit && !sameUnit(asked.number.unit, given.number?.unit)) return false
  const ratio = value / asked.value
  if (bound === 'about') return ratio >= 0.9 && ratio <= 1.1
  return bound === 'over' ? ratio > 1 && ratio <= 1.25 : ratio < 1 && ratio >= 0.75
}

/**
 * Whether two dates agree in all that the asked one says. The given one may leave its year to its context: then the
 * year need only stand somewhere among `values`, the numbers of the source.
 */
export function agreeingDate(
  asked: DateMention,
  given: DateMention,
  values: { has(value: number): boolean },
): boolean {
  if (asked.relative) return given.relative === asked.relative
  if (asked.weekday) return given.weekday === asked.weekday
  if (asked.day !== undefined && given.day !== asked.day) return false
  if (asked.month !== undefined && given.month !== asked.month) return false
  if (asked.year === undefined || given.year === asked.year) return true
  return given.year === undefined && asked.month !== undefined && values.has(asked.year)
}
