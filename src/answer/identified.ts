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
  read: () => WordByWord,
): boolean {
  const { language } = query
  const folded = fold(query.plain)
  const head = HEAD[language].test(folded)
  const bearer = BEARER[language].test(folded) && terms.length <= SHORT
  if (!head && !bearer) return true
  const words = read()
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

/** What is asked for by its name, over folded text: a kind of things that have names of their own. */
interface Named {
  asked: Record<Language, RegExp>
  /**
   * Whether the name must stand beside a word for the kind, "the party Respublica": companies and channels go by their
   * names alone, and most capitals of an article on parties are no party.
   */
  beside?: RegExp
}

const NAMED: Named[] = [
  {
    asked: {
      en: /\b(?:which|what) (?:\w+ ){0,2}part(?:y|ies)\b(?! of)/,
      ru: /(?<!\p{L})как(?:ая|ой|ую|ом|ому|им|их|ие|ими)(?: именно)? (?:\p{L}+ )?парти\p{L}*/u,
      kk: /(?<!\p{L})(?:кай|кандай) (?:\p{L}+ )?парти\p{L}*/u,
    },
    beside: /^(?:part(?:y|ies)|парти)/,
  },
  {
    asked: {
      en: /\b(?:which|what) (?:\w+ )?(?:channels?|web ?sites?|sites?|newspapers?|magazines?)\b/,
      ru: /(?<!\p{L})как(?:ая|ой|ую|ом|ому|им|их|ие|ого)(?: именно)? (?:\p{L}+ )?(?:телеканал|канал|сайт|газет|журнал)\p{L}*/u,
      kk: /(?<!\p{L})(?:кай|кандай) (?:\p{L}+ )?(?:телеарна|арна|сайт|газет|журнал)\p{L}*/u,
    },
    beside: /^(?:tv|channel|web|site|newspaper|magazine|телеканал|канал|сайт|газет|журнал|телеарна|арна)/,
  },
  {
    asked: {
      en: /\b(?:which|what) (?:\w+ )?(?:organi[sz]ation|company|agency|ministry|university)\b/,
      ru: /(?<!\p{L})как(?:ая|ой|ую|ом|ому|им|их|ие|ого)(?: именно)? (?:\p{L}+ )?(?:организаци|компани|агентств|министерств|университет)\p{L}*/u,
      kk: /(?<!\p{L})(?:кай|кандай) (?:\p{L}+ )?(?:уйым|компани|агенттик|министрлик|университет)\p{L}*/u,
    },
  },
]

/** A name beside a kind stands at most this many words from it: Kazakh puts «саяси» (political) between the two. */
const BESIDE: Record<Language, number> = { en: 1, ru: 1, kk: 2 }

/** Whether quotes name the party, the organisation or the like that a question asks for: a name it does not have itself. */
export function namesThing(
  query: Query,
  terms: readonly Term[],
  read: () => WordByWord,
  text: string,
): boolean {
  const folded = fold(query.plain)
  const kind = NAMED.find(({ asked }) => asked[query.language].test(folded))
  if (!kind) return true
  const words = read()
  const said = new Set(mentions(terms, words))
  const kinds = words.tokens.flatMap(({ word }, place) => (kind.beside?.test(fold(word)) ? [place] : []))
  return findNames(text).some(({ start, end }) =>
    words.tokens.some(
      (token, place) =>
        token.start >= start &&
        token.end <= end &&
        !said.has(place) &&
        (!kind.beside || kinds.some((at) => at !== place && Math.abs(at - place) <= BESIDE[words.language])),
    ),
  )
}

/** Questions for persons by their names, of one and of several, over folded text. */
const BY_NAME: Record<Language, { one: RegExp; several: RegExp }> = {
  en: {
    one: /\b(?:last|full|first) name\b|\bsurname\b/,
    several:
      /\bby name\b|\bnames of (?:the|these|those|all)\b|\bwhat (?:are|were) (?:the|their) names\b|\bname them\b/,
  },
  ru: {
    one: /(?<!\p{L})(?:фамилия|фамилию|как (?:его|ее) зовут|как звали)(?!\p{L})/u,
    several: /(?<!\p{L})(?:пофамильно|поименно|фамилии|как их зовут|имена|по именам)(?!\p{L})/u,
  },
  kk: {
    one: /(?<!\p{L})(?:тегин? ким|аты ким|есими ким)(?!\p{L})/u,
    several: /(?<!\p{L})(?:аты[- ]?жон|есимдер|аттары)/u,
  },
}

/** Whether quotes name a person where names are asked for: one that the question does not have; of several, in full. */
export function namesPersons(
  query: Query,
  terms: readonly Term[],
  read: () => WordByWord,
  text: string,
): boolean {
  const { one, several } = BY_NAME[query.language]
  const folded = fold(query.plain)
  const length = several.test(folded) ? 2 : one.test(folded) ? 1 : 0
  if (length === 0) return true
  const words = read()
  const said = new Set(mentions(terms, words))
  return findNames(text).some(
    ({ start, end, words: parts }) =>
      parts.length >= length &&
      words.tokens.some((token, place) => token.start >= start && token.end <= end && !said.has(place)),
  )
}
