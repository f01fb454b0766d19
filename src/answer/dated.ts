import { fold } from '../language/clean.ts'
import { type DateMention, findDates } from '../language/dates.ts'
import { findNumbers } from '../language/numbers.ts'
import type { Query } from '../search/query.ts'
import type { Language } from '../types.ts'

/** Words that place one thing in time by another: "following the elections", во время кампании, сайлаудан кейін. */
const BY_ANOTHER =
  /(?<!\p{L})(?:when|after|before|during|following|since(?= (?:then|last|early|late|mid|childhood|independence|\d|\p{Lu}\p{L}+ \d))|until|ago|once|когда|после|перед|во время|в ходе|назад|с тех пор|кезінде|кейін|бұрын|дейін|соң|барысында)(?!\p{L})/iu

/** Questions for a day, over folded text: a year or "after the vote" does not answer them. */
const DAY: Record<Language, RegExp> = {
  en: /\b(?:what|which)(?: \w+)? (?:day|date)\b/,
  ru: /(?<!\p{L})(?:как(?:ого|ое|им) числ|в какой день|какая дата|как(?:ой|ого) дн)/u,
  kk: /(?<!\p{L})(?:кай|кандай|нешинши) кун/u,
}

/** Questions for a month, over folded text. */
const MONTH: Record<Language, RegExp> = {
  en: /\b(?:what|which) month\b/,
  ru: /(?<!\p{L})как(?:ом|ого|ой) месяц\p{L}*/u,
  kk: /(?<!\p{L})(?:кай|кандай) ай(?:да|ы|ында|дан)?(?!\p{L})/u,
}

/** Whether a text says when: by a date, or by something else that happened then. */
export function givesTime({ plain, language }: Query, text: string): boolean {
  const dates = findDates(text)
  const folded = fold(plain)
  if (DAY[language].test(folded)) return dates.some(isDay)
  if (MONTH[language].test(folded)) return dates.some(({ month }) => month !== undefined)
  return dates.length > 0 || findNumbers(text).some(({ kind }) => kind === 'year') || BY_ANOTHER.test(text)
}

function isDay({ day, weekday, relative }: DateMention): boolean {
  return day !== undefined || weekday !== undefined || /(?:day|morrow)$/.test(relative ?? '')
}
