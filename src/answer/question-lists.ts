import type { Language } from '../types.ts'
import { opensQuestion, questionWords, wordCount } from './asking.ts'

/*
 * Lists of questions in one sentence: announced ("Two questions about Mr Hill: ..."), or with commas and a last "and".
 * Elliptical ones ("... third, and which first?") take what they lack from the one before.
 */

const COUNT: Record<Language, string> = {
  en: '(?:a few|a couple of|several|some|two|three|four|five|\\d)',
  ru: '(?:пара|пару|несколько|два|три|четыре|пять|\\d)',
  kk: '(?:бірнеше|екі|үш|төрт|бес|\\d)',
}

/** Announcements of a list, up to its colon; the group is its topic. */
const ANNOUNCED: Record<Language, RegExp> = {
  en: new RegExp(
    `^[^:?]{0,40}?\\b${COUNT.en}(?: \\p{L}+){0,2} (?:questions|ones|things|points)(?: (?:about|on|regarding|concerning) ([^:?]{1,60}))?:\\s*`,
    'iu',
  ),
  ru: new RegExp(
    `^[^:?]{0,40}?(?<!\\p{L})${COUNT.ru}(?: \\p{L}+){0,2} (?:вопроса|вопросов|вопросика)(?: (?:о|об|про|по|насчёт|насчет) ([^:?]{1,60}))?:\\s*`,
    'iu',
  ),
  kk: new RegExp(
    `^(?:([^:?]{1,60}) (?:туралы|жайлы|жөнінде) )?[^:?]{0,30}?(?<!\\p{L})${COUNT.kk}(?: \\p{L}+){0,2} (?:сұрақ|сұрағым|сұрағымыз)(?: бар)?:\\s*`,
    'iu',
  ),
}

/** What parts the questions of a list. */
const SEPARATOR: Record<Language, RegExp> = {
  en: /[,;?]\s+(?:(?:and|but|also)\s+)?|\s+and\s+/giu,
  ru: /[,;?]\s+(?:(?:и|а|а также)\s+)?|\s+и\s+/giu,
  kk: /[,;?]\s+(?:(?:және|ал|әрі)\s+)?|\s+және\s+/giu,
}

/** Openings that, after a mere comma, begin a question and no clause of the one before. */
const DIRECT: Record<Language, RegExp> = {
  en: /^(?:(?:in|on|at|for|from|by|to|with|of) )?(?:how (?:many|much|long|old)|what (?!the |a |an |it |he |she |they )|which \p{L}+ |who (?:is|are|was|were|did|won|took)|(?:when|where|why|how|what) (?:is|are|was|were|did|does|do|has|have|had|will)(?!\p{L}))/iu,
  ru: /^(?:(?:в|на|с|о|от|из|за) )?(?:сколько|каков|какова|каковы|како[йевм]|какая|какую|какие|каких|кто)(?!\p{L})/iu,
  kk: /^\p{L}/u,
}
const YES_OR_NO = /^(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|may)(?!\p{L})/iu
const REPORTING =
  /(?<!\p{L})(?:say|tell|know|mention|explain|report|state|write|said|show|find out|ли|том|те|тех|тому|знает|известно|скажите|расскажите)(?!\p{L})/iu

/** The questions of a list, each made whole; `undefined` when the text is none. */
export function readList(text: string, language: Language): string[] | undefined {
  const announced = ANNOUNCED[language].exec(text)
  if (announced) {
    const clauses = clausesOf(text.slice(announced[0].length), language)
    return clauses.length > 1 ? madeWhole(clauses, announced[1]?.trim(), language) : undefined
  }
  if (language === 'kk') return kazakhPair(text)
  const sentence = text.trim()
  if (/[.?!:;]\s/u.test(sentence) || !/,.{5,200}?,?\s(?:and|и|а также)\s/iu.test(sentence)) return undefined
  const clauses = clausesOf(sentence, language)
  const [first = ''] = clauses
  if (clauses.length < 3 || REPORTING.test(first)) return undefined
  const opens = opensQuestion(first, language) || (language === 'en' && YES_OR_NO.test(first))
  const whole = clauses.slice(1).every((clause) => DIRECT[language].test(clause) && wordCount(clause) > 2)
  return opens && whole && wordCount(first) >= 2 ? madeWhole(clauses, undefined, language) : undefined
}

/** A text cut where a separator is followed by the opening of a question. */
function clausesOf(text: string, language: Language): string[] {
  const clauses: string[] = []
  let start = 0
  for (const match of text.matchAll(SEPARATOR[language])) {
    const next = match.index + match[0].length
    const clause = text.slice(next, next + 120)
    const opens = opensQuestion(clause, language) || (language === 'en' && YES_OR_NO.test(clause))
    if (!opens || (language !== 'kk' && !DIRECT[language].test(clause) && !YES_OR_NO.test(clause))) continue
    if (language === 'kk' && questionWords(text.slice(start, match.index), language).length === 0) continue
    clauses.push(text.slice(start, match.index))
    start = next
  }
  return [...clauses, text.slice(start)]
    .map((clause) => clause.replace(/[\s?.,;!]+$/u, '').trim())
    .filter(Boolean)
}

/** Each clause as a question of its own, with the topic of the list and the things counted before. */
function madeWhole(clauses: readonly string[], topic: string | undefined, language: Language): string[] {
  let counted: string | undefined
  return clauses.map((clause) => {
    const whole = counted
      ? clause.replace(OF_THEM[language], `$1${language === 'en' ? 'the ' : ''}${counted.trim()}`)
      : clause
    counted = COUNTED[language].exec(clause)?.[1] ?? counted
    const asked = whole.charAt(0).toUpperCase() + whole.slice(1)
    const named = /(?<=.)\p{Lu}\p{Ll}+/u.test(whole) && !REFERRING[language].test(whole)
    return topic && !named
      ? `${topic}: ${whole}?`
      : topic && whole !== clause
        ? `${topic}: ${whole}?`
        : `${asked}?`
  })
}

const COUNTED: Record<Language, RegExp> = {
  en: /how many ((?:\p{L}+ ){1,3}?)(?=(?:did|do|does|were|are|was|is|has|have|had|will|can)(?!\p{L}))/iu,
  ru: /сколько (?!из )(\p{L}+)/iu,
  kk: /(?!)/u,
}
const OF_THEM: Record<Language, RegExp> = {
  en: /(?<!\p{L})(of )(?:those|these|them)(?!\p{L})/iu,
  ru: /(?<!\p{L})(из )(?:них|этих)(?!\p{L})/iu,
  kk: /(?!)/u,
}
const REFERRING: Record<Language, RegExp> = {
  en: /(?<!\p{L})(?:he|she|it|they|him|her|them|his|its|their)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:он|она|оно|они|его|ему|её|ее|ей|их|им|ним|ней|них|нём|нем)(?!\p{L})/iu,
  kk: /(?<!\p{L})(?:ол|олар|оны|оның|оған|онда|одан|олардың|оларды)(?!\p{L})/iu,
}

/** "The mission when came, when left": two questions of one subject, the first often ending in a converb. */
function kazakhPair(text: string): string[] | undefined {
  const sentence = text.trim().replace(/[\s?.!]+$/u, '')
  if (/[.?!:;]\s/u.test(sentence)) return undefined
  const comma = sentence.search(/,\s+(?:ал\s+)?\p{L}+/u)
  if (comma < 0 || sentence.indexOf(',', comma + 1) >= 0) return undefined
  const left = sentence.slice(0, comma)
  const right = sentence.slice(comma).replace(/^,\s+(?:ал\s+)?/u, '')
  const [first, ...more] = questionWords(left, 'kk')
  const [second, ...others] = questionWords(right, 'kk')
  if (first === undefined || second !== 0 || more.length > 0 || others.length > 0) return undefined
  const subject = left.slice(0, first).trim()
  const verb = /\p{L}+$/u.exec(right)?.[0] ?? ''
  if (
    wordCount(left.slice(first)) < 2 ||
    wordCount(right) < 2 ||
    wordCount(subject) > 4 ||
    !PAST.test(verb)
  ) {
    return undefined
  }
  const finite = inPast(left)
  return finite === undefined ? undefined : [`${finite}?`, `${`${subject} ${right}`.trim()}?`]
}

const PAST = /(?:ды|ді|ты|ті)$/iu

/** A clause whose last word, a converb in -ып/-іп/-п, is put into the past; past already, it stays. */
function inPast(clause: string): string | undefined {
  if (PAST.test(clause)) return clause
  const stem = /^(.*?)(?<=\p{L}\p{L})(?:[ыі]п|(?<=[аеәоөұүуиіы])п)$/iu.exec(clause)?.[1]
  if (stem === undefined) return undefined
  const front = /[әеіөүи](?=[^аәеоөұүыіуи]*$)/iu.test(stem)
  const hard = /[пфкқтсшщчцхһ]$/iu.test(stem)
  return stem + (hard ? 'т' : 'д') + (front ? 'і' : 'ы')
}

/** An elliptical question with the noun and the verb of the one before it; `undefined` where it lacks neither. */
export function likeBefore(before: string, question: string, language: Language): string | undefined {
  const asked = question.replace(/[\s?.!]+$/u, '')
  const last = before.replace(/[\s?.!]+$/u, '')
  if (language === 'ru') {
    const [, asking, noun, verb] =
      /^(как\p{L}+) (\p{L}+) (\p{L}+(?:ла|ло|ли|л|ет|ит|ют|ят|лась|лись)) \p{L}+$/iu.exec(last) ?? []
    const rest = /^(как\p{L}+) ((?:на )?\p{L}+)$/iu.exec(asked)
    if (!rest || asking?.toLowerCase() !== rest[1]?.toLowerCase()) return undefined
    return capital(`${rest[1]} ${noun} ${verb} ${rest[2]}?`)
  }
  if (language === 'kk') {
    const [, asking, noun, verb] =
      /^(қай|қандай) (\p{L}+) \p{L}+ (?:болып )?(\p{L}+(?:ды|ді|ты|ті))$/iu.exec(last) ?? []
    const rest = /^(?:қай|қайсы|қайсысы|қандай) (\p{L}+)$/iu.exec(asked)
    return asking && rest ? capital(`${asking} ${noun} ${rest[1]} ${verb}?`) : undefined
  }
  const [, asking, noun, verb] = /^(which|what) (\p{L}+) (\p{L}+) \p{L}+/iu.exec(last) ?? []
  const rest = /^which (?:one )?(.+)$/iu.exec(asked)?.[1]
  if (!asking || !rest || wordCount(rest) > 2) return undefined
  const [opening] = rest.split(' ')
  return `Which ${noun} ${wordCount(rest) === 1 ? `${verb} ` : opening === noun ? '' : ''}${rest}?`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
