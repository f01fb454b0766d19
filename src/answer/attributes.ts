import { isActor } from '../language/actors.ts'
import { fold } from '../language/clean.ts'
import type { Term } from '../search/matching.ts'
import type { Query } from '../search/query.ts'
import type { Language } from '../types.ts'
import { mentions, type WordByWord } from './mentions.ts'

/** Questions for somebody's office or trade; over folded text. */
const OFFICE: Record<Language, RegExp> = {
  en: /\b(?:what|which) (?:position|post|office|job|title|profession|occupation|rank)\b|\bfor a living\b|\bjob title\b|\bwhat is \p{L}+(?: \p{L}+)?(?:['’]s|s) (?:position|post|job|profession|occupation|title)\b/u,
  ru: /(?<!\p{L})(?:как(?:ую|ая|ой|ова) (?:\p{L}+ )?(?:должност|пост|профессия|профессии|профессию|звани)\p{L}*|кем (?:\p{L}+ )*работа\p{L}*|кто (?:\p{L}+ )*по профессии)/u,
  kk: /(?<!\p{L})(?:кандай|кай) (?:кызмет|лауазым|мамандык)\p{L}*|кызмети кандай|мамандыгы кандай|лауазымы кандай/u,
}

/** Questions for where something has its seat; over folded text. */
const SEAT: Record<Language, RegExp> = {
  en: /\b(?:where|(?:what|which) (?:city|town|country))\b.*\b(?:located|based|headquartered|situated)\b/,
  ru: /(?<!\p{L})(?:где|в как(?:ом|ой) (?:город|стран|район|област)\p{L}*) (?:наход|располож|располаг|базиру)\p{L}*/u,
  kk: /(?<!\p{L})(?:кайда|кай (?:кала|ел|жер|аудан)\p{L}*) (?:орналас|турады)\p{L}*/u,
}

/** What is said of a name stands at most this many words from it. */
const NEAR = 4

/**
 * Whether quotes tell, beside the name that a question asks about, the office of the one or the place of the other, where
 * it asks for that: "Hill of the Centre visited 18 places" says neither. Other questions pass, and those without a name.
 */
export function tellsOfName(
  { plain, language }: Query,
  terms: readonly Term[],
  read: () => WordByWord,
): boolean {
  const folded = fold(plain)
  const office = OFFICE[language].test(folded)
  const seat = SEAT[language].test(folded)
  const names = terms.filter(({ proper }) => proper)
  if (!(office || (seat && terms.length > 1)) || (office && names.length === 0)) return true
  const words = read()
  const named = new Set(mentions(names.length > 0 ? names : terms, words))
  return words.tokens.some(
    ({ word }, place) =>
      !named.has(place) &&
      (office ? isActor(word, words.language) : words.places[place]!) &&
      [...named].some((other) => Math.abs(other - place) <= NEAR),
  )
}
