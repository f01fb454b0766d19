import type { DateMention } from '../../language/dates.ts'

/** A percentage is no count and a dollar no tenge; a number without a unit may be of any other. */
export function sameUnit(asked: string, given: string | undefined): boolean {
  return given === asked || (given === undefined && asked !== 'percent')
}

/** Whether a given number lies where "about", "over" or "under" the asked one allows. */
export function within(given: number, asked: number, bound: 'about' | 'over' | 'under'): boolean {
  if (bound === 'about') return Math.abs(given - asked) <= 0.1 * asked
  return bound === 'over' ? given > asked && given <= 1.25 * asked : given < asked && given >= 0.75 * asked
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
