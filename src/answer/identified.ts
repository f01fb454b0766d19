import { fold } from '../language/clean.ts'
import { findNames } from '../language/names.ts'
import type { Term } from '../search/matching.ts'
import type { Query } from '../search/query.ts'
import type { Language } from '../types.ts'
import { mentions, type WordByWord } from './mentions.ts'

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

/** Verbs and phrases that ask for a person by what they are at the head of; over folded text. */
const HEAD: Record<Language, RegExp> = {
  en: /\bwho (?:leads?|led|heads?|headed|chairs?|chaired|runs|ran|founded|owns|owned|directs|directed)\b|\bname of the (?:head|leader|chair\w*|director|minister|president|author|founder)\b/,
  ru: /(?<!\p{L})(?:кто (?:возглав|руковод|основа|создал|стоит во главе)\p{L}*|как зовут (?:глав|руководител|лидер|председател|министр|президент|директор|автор)\p{L}*|имя (?:главы|руководителя|лидера|председателя|министра|автора))/u,
  kk: /(?<!\p{L})(?:жетекшиси|басшысы|торагасы|министри) (?:аты )?ким|ким (?:баскарады|баскарган|баскарды|жетекшилик)/u,
}

/**
 * Whether quotes name the person that a question asks for: the bearer of a role ("who is the president": a name beside
 * "president" that the question does not have itself), or whoever is at the head of something. Questions that name
 * somebody, or ask who did something, pass.
 */
export function namesPerson(
  query: Query,
  terms: readonly Term[],
  text: string,
  read: (text: string) => WordByWord,
): boolean {
  const { language } = query
  const folded = fold(query.plain)
  const head = HEAD[language].test(folded)
  const bearer = BEARER[language].test(folded) && terms.length <= SHORT
  if (!head && !bearer) return true
  const words = read(text)
  const roles = terms.filter(({ proper }) => !proper)
  const places = mentions(head ? terms : roles, words)
  if (bearer && (roles.length === 0 || places.length === 0)) return true
  const asked = new Set(mentions(terms, words))
  return findNames(text).some(({ start, end }) => {
    const named = words.tokens.flatMap((token, place) =>
      token.start >= start && token.end <= end ? [place] : [],
    )
    // A person has more than one name; a single one is a place or a party as well as not.
    const person = bearer || named.length >= 2
    return (
      person &&
      named.some((place) => !asked.has(place)) &&
      named.some((place) => places.some((role) => Math.abs(role - place) <= NEAR))
    )
  })
}

/** Which party, what organisation, on which channel: something with a name of its own; over folded text. */
const NAMED: Record<Language, RegExp> = {
  en: /\b(?:which|what) (?:\w+ )?(?:party|organi[sz]ation|company|channel|website|site|newspaper|agency|ministry|university)\b/,
  ru: /(?<!\p{L})как(?:ая|ой|ую|ом|ому|им|их|ие|ого) (?:\p{L}+ )?(?:парти|организаци|компани|телеканал|канал|сайт|газет|агентств|министерств|университет)\p{L}*/u,
  kk: /(?<!\p{L})(?:кай|кандай) (?:\p{L}+ )?(?:парти|уйым|компани|телеарна|арна|сайт|газет|агенттик|министрлик|университет)\p{L}*/u,
}

/** Whether quotes name the party, the organisation or the like that a question asks for: a name it does not have itself. */
export function namesThing(
  query: Query,
  terms: readonly Term[],
  text: string,
  read: (text: string) => WordByWord,
): boolean {
  if (!NAMED[query.language].test(fold(query.plain))) return true
  const words = read(text)
  const asked = new Set(mentions(terms, words))
  return findNames(text).some(({ start, end }) =>
    words.tokens.some((token, place) => token.start >= start && token.end <= end && !asked.has(place)),
  )
}
