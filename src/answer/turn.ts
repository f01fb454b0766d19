import { fold } from '../language/clean.ts'
import { isLight } from '../language/light.ts'
import { isStopword } from '../language/stopwords.ts'
import { circlesOf } from '../language/synonyms.ts'
import { tokenize } from '../language/tokens.ts'
import type { Term } from '../search/matching.ts'
import type { Query } from '../search/query.ts'
import type { Evidence } from '../search/retriever.ts'
import type { Language } from '../types.ts'
import { opensQuestion } from './asking.ts'
import { isTold } from './told.ts'

/** Who did something: what stands between the question word and the verb; over folded text. */
const DOER: Record<Language, RegExp> = {
  en: /\bwho (?:(?:else|exactly|has|had|have|will|would|can|could|may|might|should|also|first|originally|then|actually|is|was|are|were|been|be|being) )*/,
  ru: /(?<!\p{L})кто (?:(?:и|когда|именно|еще|первым|тогда|уже|сейчас|был|была|были|будет) )*/u,
  kk: /(?<!\p{L})ким(?:дер)? (?=\p{L}+[^\p{L}]*$)/u,
}

/**
 * The verb of a question for who did something, where the question says it at once: "who paid for", кто оплатил, кім
 * қаржыландырды. None where it does not, or where the verb says little.
 */
function deed({ plain, tokens, language }: Query, terms: readonly Term[]): Term | undefined {
  const folded = fold(plain)
  const found = DOER[language].exec(folded)
  if (!found) return undefined
  const from = found.index + found[0].length
  const place = tokenize(plain).findIndex(({ start }) => start >= from)
  const token = tokenize(plain)[place]
  const word = tokens[place]?.word
  if (!token || isStopword(token.word, language) || isLight(token.word, language)) return undefined
  // Only where the other words for it are known does it tell that none of them is there.
  if (circlesOf([token], language).length === 0) return undefined
  return terms.find((term) => term.word === word && !term.proper)
}

/** Whether the evidence tells of the deed whose doer is asked for: "who paid" is not answered by who came. */
export function tellsDeed(query: Query, terms: readonly Term[], quoted: readonly Evidence[]): boolean {
  const verb = deed(query, terms)
  return !verb || isTold(verb, quoted)
}

/** How a question that wants a yes or a no opens, or the particle that makes it one; over folded text. */
const YES_NO: Record<Language, RegExp> = {
  en: /^\W*(?:and |so |but |please )?(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could)(?:n['’]?t)? /,
  ru: /(?<!\p{L})ли(?!\p{L})/u,
  kk: /(?<!\p{L})[мбп][ае](?: екен| еди)?[^\p{L}]*$/u,
}

/** Words that let a question ask which of two things holds. */
const EITHER = /(?<!\p{L})(?:or|или|либо|алде|немесе)(?!\p{L})|(?<!\p{L})[мбп][ае],/u

/** Whom something was done to or with, or who did it: as much as a yes or a no, it wants the deed; over folded text. */
const WHOM: Record<Language, RegExp> = {
  en: /\bwhom\b|\bwho (?:did|does|do|has|had|have)\b/,
  ru: /(?<!\p{L})(?:кому|кого|кто|кем)(?!\p{L})/u,
  kk: /(?<!\p{L})ким(?:ге|ди|нен|мен|дерге|дерди)? (?=\p{L}+[^\p{L}]*$)/u,
}

/** Words, over folded text, that name a source or a relation that a text gives in other ways: «судя по», "on behalf of". */
const UNSAID: Record<Language, RegExp> = {
  en: /^(?:represent(?:s|ed|ing)?|behalf|exists?|judging|going)$/,
  ru: /^(?:судя|существует|представля\p{L}+)$/u,
  kk: /^(?:сенсек|суйенсек|карасак|атынан|жумыс)$/u,
}

/**
 * Whether the evidence tells of all that a question wants confirmed: "did they respond to the advice" is not answered
 * by the advice. Only words whose other words are known tell that they are missing; other questions pass.
 */
export function tellsAll(
  query: Query,
  terms: readonly Term[],
  all: readonly Evidence[],
  quotes: readonly Evidence[],
): boolean {
  const { plain, language, content } = query
  const folded = fold(plain)
  const confirms = YES_NO[language].test(folded) && !opensQuestion(plain, language)
  const wantsDeed = WHOM[language].test(folded) || isToldInOtherWords(deed(query, terms), quotes)
  if (!(confirms || wantsDeed) || EITHER.test(folded)) return true
  const told = (term: Term, among: readonly Evidence[]): boolean => {
    const token = content.find(({ word }) => word === term.word)
    if (!token || term.proper || isLight(token.word, language)) return true
    if (UNSAID[language].test(fold(token.word))) return true
    if (circlesOf([token], language, query.script).length === 0) return true
    return isTold(term, among)
  }
  if (confirms) return terms.every((term) => told(term, all))
  return quotes.some((sentence) => terms.every((term) => told(term, [sentence])))
}
/** A deed that is told by another word may be another deed: to fund debates is not to pay for a journey. */
function isToldInOtherWords(verb: Term | undefined, quotes: readonly Evidence[]): boolean {
  const stem = verb?.stem
  return stem !== undefined && !quotes.some(({ reading }) => reading.stems.has(stem))
}

/** Questions for what somebody said or did about something: an answer, a reaction; over folded text. */
const RESPONSE: Record<Language, RegExp> = {
  en: /\b(?:react(?:ed|s|ion)?|respon(?:d|ds|ded|se)|repl(?:y|ies|ied))\b/,
  ru: /(?<!\p{L})(?:отреагиров|среагиров|реакци|откликн|ответил)\p{L}*/u,
  kk: /(?<!\p{L})(?:жауап бер(?:ди|ген)|кандай жауап|реакция|ун кат)\p{L}*/u,
}

/** Questions that want something to have been so at an earlier time, or once more; over folded text. */
const EARLIER: Record<Language, RegExp> = {
  en: /\b(?:earlier|previously|in the past|once more|again|before)[^\p{L}]*$|\bever (?=\w+ .*\bbefore\b)|\bprevious\b/u,
  ru: /(?<!\p{L})(?<!(?:чем|как) )(?:раньше|прежде|ранее|снова|повторно|впервые|предыдущ\p{L}*)(?!\p{L})/u,
  kk: /(?<!\p{L})(?:бурын|бурынгы|алдынгы|бурынгы-сонды|кайта|алгаш)(?!\p{L})/u,
}

/** The same in evidence, in any language. */
const RESPONDED =
  /(?<!\p{L})(?:react|respon[ds]|repl(?:y|ie)|отреагир|реакци|отклик|ответ(?:ил|н)|в ответ|жауап|реакция)\p{L}*/iu
const EARLIER_TOLD =
  /(?<!\p{L})(?:earlier|previous|before|past|again|ago|since|first|last|раньше|прежд|ранее|снова|повтор|впервые|предыдущ|прошл|перв|назад|бұрын|алдыңғы|қайта|алғаш|өткен|бірінші|кейін)\p{L}*/iu

/** Questions that take a refusal for granted or ask for one; over folded text. */
const REFUSAL: Record<Language, RegExp> = {
  en: /\b(?:refus(?:e|ed|es|ing|al)|declined? to|turn(?:ed|s)? (?:\w+ ){0,3}(?:away|down))\b/,
  ru: /(?<!\p{L})отказ(?:а|ы|ов|$)\p{L}*/u,
  kk: /(?<!\p{L})бас тарт/u,
}
const REFUSED =
  /(?<!\p{L})(?:refus|reject|declin|turned (?:away|down)|terminat|stop|ceas|withdr|deni|отказ|отклон|прекра|выш|выхо|бас тарт|тоқтат|шық|қабылдама)\p{L}*/iu

/**
 * Whether quotes tell of a reaction where one is asked for, and of an earlier time where a yes or no about one is,
 * and of a refusal in the best sentence: the advice is no response to the advice, a visit no earlier visit.
 */
export function tellsTurn({ plain, language }: Query, text: string, best: string): boolean {
  const folded = fold(plain)
  if (REFUSAL[language].test(folded) && !REFUSED.test(best)) return false
  if (RESPONSE[language].test(folded) && !RESPONDED.test(text)) return false
  return !(YES_NO[language].test(folded) && EARLIER[language].test(folded)) || EARLIER_TOLD.test(text)
}
