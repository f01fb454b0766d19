import { isQuestionWord } from '../language/stopwords.ts'
import type { Language } from '../types.ts'

/*
 * The subject that a question borrows from the one before it: "When did the observers arrive and how many districts
 * did they visit?" Rules of word order only. Where they do not fit, nothing is borrowed.
 */

/** The longest subject that is taken for one, in words. */
const LONGEST = 4

/** Whether a question, without an opening conjunction, has a verb but neither a subject nor a pronoun for one. */
export function lacksSubject(question: string, language: Language): boolean {
  const words = wordsOf(question)
  if (language === 'ru') return lacksRussianSubject(words)
  return language === 'kk' && lacksKazakhSubject(words)
}

/** A question made whole with the subject of the one before it; `undefined` where no rule finds it. */
export function borrowSubject(before: string, question: string, language: Language): string | undefined {
  const subject = SUBJECT[language](wordsOf(before))
  if (!subject) return undefined
  const named = question.replace(PRONOUN[language], (pronoun) =>
    /^(?:he|she)$/i.test(pronoun) && !/^\p{Lu}/u.test(subject) ? pronoun : subject,
  )
  if (named !== question) return LEFT_OVER[language].test(named) ? undefined : named
  if (LEFT_OVER[language].test(question) || !lacksSubject(question, language)) return undefined
  if (language === 'kk') return `${subject} ${question}`
  return question.replace(RUSSIAN_VERB_AT, (verb) => `${verb} ${subject}`)
}

/** Pronouns in the place of a subject, and those that a subject cannot replace. */
const PRONOUN: Record<Language, RegExp> = {
  en: /(?<!\p{L})(?:he|she|they|it)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:он|она|они|оно)(?!\p{L})/iu,
  kk: /^(?:ол|олар)(?!\p{L})/iu,
}
const LEFT_OVER: Record<Language, RegExp> = {
  en: /(?<!\p{L})(?:he|she|it|they|him|them|his|hers?|its|theirs?)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:он|она|оно|они|его|ему|её|ее|ей|их|им|ими|них|ним|ней|нём|нем|это|этот|эта|там|туда|тогда)(?!\p{L})/iu,
  kk: /(?<!\p{L})(?:ол|олар|оны|оның|оған|онда|одан|олардың|оларды|оларға|бұл|мұны|мұның|соны)(?!\p{L})/iu,
}

const SUBJECT: Record<Language, (words: readonly string[]) => string | undefined> = {
  en: englishSubject,
  ru: russianSubject,
  kk: kazakhSubject,
}

const AUXILIARY = /^(?:did|does|do|has|have|had|will|would|can|could|was|were|is|are)$/i
const PREPOSITION = /^(?:in|on|at|to|from|for|by|with|during|after|before|about|into|as|since|because)$/i

/** What follows the auxiliary, up to a name's or a plural's end: "did [the observers] arrive". */
function englishSubject(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => AUXILIARY.test(word))
  if (at < 1) return undefined
  const after = words.slice(at + 1)
  const end = after.findIndex((word) => PREPOSITION.test(word))
  const clause = end < 0 ? after : after.slice(0, end)
  const isName = /^(?:who|what)$/i.test(words[at - 1] ?? '') && /^(?:is|are|was|were)$/i.test(words[at] ?? '')
  if (isName) return phrase(clause)
  let length = 0
  while (/^\p{Lu}/u.test(clause[length] ?? '')) length++
  if (length > 0) return phrase(clause.slice(0, length))
  const plural = clause.findIndex((word) => /[^s]s$/i.test(word) && !/^(?:this|his|its|was|is)$/i.test(word))
  if (plural >= 0) return phrase(clause.slice(0, plural + 1))
  return clause.length === 3 ? phrase(clause.slice(0, 2)) : undefined
}

// Nouns in -атели and -ители (observers, voters) are no past tense.
const RUSSIAN_VERB =
  /^(?![а-яё]*[аи]тели$)[а-яё]{2,}(?:л|ла|ло|ли|лся|лась|лось|лись|ют|ят|ут|ат|ет|ит|ёт|ются|ятся|утся|ится|ется)$/
const RUSSIAN_VERB_AT =
  /(?<!\p{L})(?!\p{L}*[аи]тели(?!\p{L}))\p{L}{2,}(?:ли|лись|ла|лась|л|лся|ют|ят|ут|ат|ет|ит|ются|ятся|утся|ится|ется)(?!\p{L})/u
const RUSSIAN_PREPOSITION =
  /^(?:в|во|на|с|со|к|ко|из|за|о|об|от|по|при|для|у|до|после|во|около|под|над|про|перед|между)$/i
const RUSSIAN_ADVERB =
  /^(?:всего|вообще|тогда|затем|потом|уже|ещё|еще|именно|примерно|же|ли|раз|обычно|сразу)$/i

/** Verbs whose object may be counted: "how many districts did they visit" needs its subject named. */
const RUSSIAN_TRANSITIVE =
  /^(?:посети|посеща|провери|проверя|прове|пров[её]л|получи|набра|собра|заня|подготови|опубликова|отмети|сдела|выдвину|откры|зарегистрирова|осмотре|встрети|обнаружи|наш|увиде|выигра|потеря|потрати|объеха|обойд|обош|опроси|наня|пригласи|отправи|напра|внес|внёс|предложи|назва|изучи|использова|отда|объехал)/

function lacksRussianSubject(words: readonly string[]): boolean {
  const asking = words.findIndex((word) => isQuestionWord(word, 'ru'))
  const question = words[asking]?.toLowerCase()
  if (question === undefined || /^(?:кто|что|какой|какая|какие|какое|чей|чья|чьё|чьи)$/.test(question))
    return false
  const verb = words.find((word) => RUSSIAN_VERB.test(word))
  if (!verb) return false
  if (question === 'сколько' && !RUSSIAN_TRANSITIVE.test(verb)) return false
  let rest = words.slice(
    asking + (/^(?:сколько|каком|какую|какого|каких|скольких|каким)$/.test(question) ? 2 : 1),
  )
  rest = rest.filter((word) => word !== verb && !RUSSIAN_ADVERB.test(word))
  return rest.length === 0 || RUSSIAN_PREPOSITION.test(rest[0] ?? '')
}

/** The words between the question word and the verb, or else those after the verb. */
function russianSubject(words: readonly string[]): string | undefined {
  const asking = words.findIndex((word) => isQuestionWord(word, 'ru'))
  const question = words[asking]?.toLowerCase()
  if (question === undefined || /^(?:что|какой|какая|какие|какое|чей|чья|чьи)$/.test(question))
    return undefined
  if (question === 'кто') return russianIdentity(words.slice(asking + 1))
  const rest = words.slice(
    asking + (/^(?:сколько|каком|какую|какого|каких|скольких|каким)$/.test(question) ? 2 : 1),
  )
  const verb = rest.findIndex((word) => RUSSIAN_VERB.test(word))
  if (verb < 0) return undefined
  if (verb > 0) return phrase(rest.slice(0, verb))
  const after = rest.slice(1)
  const end = after.findIndex((word) => RUSSIAN_PREPOSITION.test(word))
  return phrase(end < 0 ? after : after.slice(0, end))
}

/** "Кто такой Уэсли Хилл": the name. */
function russianIdentity(rest: readonly string[]): string | undefined {
  return /^(?:такой|такая|такие|такое)$/.test(rest[0] ?? '') ? phrase(rest.slice(1)) : undefined
}

const KAZAKH_OBLIQUE = /(?:ға|ге|қа|ке|ны|ні|ды|ді|ты|ті|да|де|та|те|дан|ден|тан|тен|нан|нен|мен|бен|пен)$/
const KAZAKH_ADVERBIAL = /^(?:қашан|қайда|қайдан|қалай|неге|неліктен|не|нені|кімге|кімді|немен|кіммен)$/

function lacksKazakhSubject(words: readonly string[]): boolean {
  if (!isQuestionWord(words[0] ?? '', 'kk')) return false
  if (KAZAKH_ADVERBIAL.test(words[0]?.toLowerCase() ?? '')) return words.length <= 2
  return (
    words.length <= 4 &&
    words.length >= 3 &&
    words
      .slice(1, -1)
      .every((word, index, all) => (index < all.length - 1 ? true : KAZAKH_OBLIQUE.test(word.toLowerCase())))
  )
}

/** What stands before the question word: "[Бақылаушылар] қашан келді". */
function kazakhSubject(words: readonly string[]): string | undefined {
  const asking = words.findIndex((word) => isQuestionWord(word, 'kk'))
  return asking > 0 ? phrase(words.slice(0, asking)) : undefined
}

function phrase(words: readonly string[]): string | undefined {
  return words.length > 0 && words.length <= LONGEST ? words.join(' ') : undefined
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? []
}
