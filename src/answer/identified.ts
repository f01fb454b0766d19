import { fold } from '../language/clean.ts'
import { findNames } from '../language/names.ts'
import { tokenize } from '../language/tokens.ts'
import type { Term } from '../search/matching.ts'
import type { Query } from '../search/query.ts'
import type { Language } from '../types.ts'
import { mentions } from './mentions.ts'

/** "Who is ...": a question for the bearer of a role, not for the doer of a deed; over folded text. */
const BEARER: Record<Language, RegExp> = {
  en: /^\W*(?:and |so )?who(?:'s| is| was| are| were) (?:the |a |an )?(?!.*\b(?:who|that)\b)/,
  // Without a copula, unless a verb follows: кто президент, not кто написал.
  ru: /^[^\p{L}]*кто (?:(?:такой|такая|такие|сейчас|был|была|были|является|это) )*(?!\p{L}+(?:[еиюяуа]т|[аяиеы]л[аио]?|[её]тся|лся|лась|лись|ться|ться)(?!\p{L}))(?=\p{L})/u,
  kk: /(?<!\p{L})ким(?:дер)?(?: болды| болган| болып табылады)?[^\p{L}]*$/u,
}

/** Words with content up to which a question is about a role alone; a longer one describes a deed as well. */
const SHORT = 3

/** A name belongs to a role that stands at most this many words from it. */
const NEAR = 4

/**
 * Whether quotes name who bears the role that a question asks for: for "who is the president", a name beside
 * "president" that the question does not have itself. Questions that name somebody, or ask who did something, pass.
 */
export function namesBearer({ text, language }: Query, terms: readonly Term[], quoted: string): boolean {
  if (!BEARER[language].test(fold(text)) || terms.length > SHORT) return true
  const roles = terms.filter(({ proper }) => !proper)
  if (roles.length === 0) return true
  const tokens = tokenize(quoted)
  const places = mentions(roles, tokens, language)
  if (places.length === 0) return true
  const asked = new Set(mentions(terms, tokens, language))
  return findNames(quoted).some(({ start, end }) => {
    const named = tokens.flatMap((token, place) => (token.start >= start && token.end <= end ? [place] : []))
    return (
      named.some((place) => !asked.has(place)) &&
      named.some((place) => places.some((role) => Math.abs(role - place) <= NEAR))
    )
  })
}
