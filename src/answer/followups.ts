import { type AnswerType, answerType } from '../language/answer-type.ts'
import { type Glossary, QUESTION_SECTION } from '../language/glossary.ts'
import { identifyLanguage } from '../language/identify.ts'
import { findNames } from '../language/names.ts'
import { findNumbers } from '../language/numbers.ts'
import { stem } from '../language/stem.ts'
import { isQuestionWord, isStopword } from '../language/stopwords.ts'
import { type Token, tokenize } from '../language/tokens.ts'
import type { Language, Turn } from '../types.ts'
import { borrowSubject } from './subject.ts'
import { storyBefore, type Told } from './telling.ts'

/** A question as it stands without its conversation. */
export interface Standalone {
  /** The question's own words, then those it takes over from the turn before. */
  text: string
  /** What is asked for, where the words taken over do not decide it. */
  type?: AnswerType
  /** The offset at which the words taken over begin. */
  borrowed?: number
  /** Where the words taken over are of another language: the one in which both are read. */
  language?: Language
}

/** First words of a question that goes on from the one before. */
const CONTINUES: Record<Language, RegExp> = {
  en: /^(?:and|but|so|or|what about|how about|then)\b/i,
  ru: /^(?:а|и|но|ну|или|а что|как насчет|как насчёт|тогда)(?!\p{L})/iu,
  kk: /^(?:ал|және|сонда|онда|бірақ)(?!\p{L})|(?<!\p{L})(?:ше|ше\?)\s*\??$/iu,
}

/** What opens a question that goes on, before the question itself. */
const CONJUNCTION: Record<Language, RegExp> = {
  en: /^(?:and|but|so|or|then)(?!\p{L}),?\s*/iu,
  ru: /^(?:а|и|но|ну|или|тогда)(?!\p{L}),?\s*/iu,
  kk: /^(?:ал|және|сонда|бірақ)(?!\p{L}),?\s*/iu,
}

/** Words for something named before. */
const REFERS: Record<Language, RegExp> = {
  en: /\b(?:he|she|they|it|him|her|them|his|hers|their|its|there|this|that|those|these|same)\b/i,
  ru: /(?<!\p{L})(?:он|она|они|оно|его|ее|её|их|им|ими|ему|ей|нем|нём|ней|них|там|туда|это|этого|этом|этот|эта|эти|тот|та|те|то)(?!\p{L})/iu,
  kk: /(?<!\p{L})(?:ол|олар|оны|оның|оған|онда|олардың|оларды|бұл|бұны|мұны|сол|сонда|сонымен|осы)(?!\p{L})/iu,
}

/** A question of at most this many words with content leans on the one before, when it also says so. */
const SHORT = 3

/** A question that borrows from a turn in another language is read in the one that knows the other's words best. */
const WIDEST: readonly Language[] = ['kk', 'ru', 'en']

/**
 * Completes an elliptical question ("and in Akmola?", "а когда?", "ал әйелдер ше?") from the last turn: another ordinal
 * or subject is put into its place; else the question keeps its own words and asking word, and takes over the rest of
 * the earlier one, except what it replaces (another place for a place). Of a story before the question it takes over the
 * names only, and those only where it refers to somebody. A question that stands by itself comes back as it is.
 */
export function standalone(
  question: string,
  history: readonly Turn[],
  language: Language,
  glossary: Glossary,
): Standalone {
  const story = storyBefore(question, language)
  if (story) return afterStory(story, language)
  const before = history.at(-1)?.question
  if (before === undefined) return { text: question }
  return leansOn(question, language) ? completed(question, before, language, glossary) : { text: question }
}

function afterStory({ told, asked }: Told, language: Language): Standalone {
  if (!REFERS[language].test(asked)) return { text: asked }
  // One capitalised word that opens a sentence may be any word.
  const names = findNames(told).filter(({ initial }) => !initial)
  return { text: [asked, ...names.map(({ text }) => text)].join(' '), borrowed: asked.length }
}

/** A question that leans on the one before it, with what it takes over. */
function completed(question: string, before: string, language: Language, glossary: Glossary): Standalone {
  const spoken = identifyLanguage(before, language).language
  if (spoken === language) {
    const whole = withOrdinal(question, before, language) ?? withSubject(question, before, language)
    if (whole !== undefined) return { text: whole }
  }
  const own = tokenize(question)
  const places = placesOf(own, language, glossary)
  const earlier = tokenize(before)
  const earlierPlaces = placesOf(earlier, spoken, glossary)
  const kept = earlier.filter(
    ({ word }, place) =>
      !isStopword(word, spoken) &&
      !isQuestionWord(word, spoken) &&
      !(places.size > 0 && earlierPlaces.has(place)) &&
      !own.some((token) => token.word === word),
  )
  const asked = answerType(question, language)
  return {
    text: [question, ...kept.map(({ start, end }) => before.slice(start, end))].join(' '),
    type: own.some(({ word }) => isQuestionWord(word, language)) ? asked : answerType(before, spoken),
    borrowed: question.length,
    ...(spoken !== language && {
      language: WIDEST.find((known) => known === spoken || known === language)!,
    }),
  }
}

function leansOn(question: string, language: Language): boolean {
  const content = contentOf(question, language)
  if (content.length === 0) return true
  if (content.length > SHORT || isKazakhClause(question, content, language)) return false
  return content.length === 1 || CONTINUES[language].test(question.trim()) || REFERS[language].test(question)
}

/** A Kazakh question with a subject before its question word and a verb behind it lacks nothing. */
function isKazakhClause(question: string, content: readonly Token[], language: Language): boolean {
  if (language !== 'kk' || content.length < SHORT || REFERS.kk.test(question)) return false
  const asking = tokenize(question).find(({ word }) => isQuestionWord(word, 'kk'))
  const opens = asking !== undefined && content[0]!.start < asking.start
  return opens && /(?:ды|ді|ты|ті)$/u.test(content.at(-1)!.word)
}

function contentOf(question: string, language: Language): Token[] {
  return tokenize(question).filter(({ word }) => !isStopword(word, language))
}

/** English "second" is also a moment, so that it counts as an ordinal only where nothing else is asked. */
const SECOND = /^second$/

/** "And second?": the earlier question with this ordinal for its own; `undefined` when more is said. */
function withOrdinal(question: string, before: string, language: Language): string | undefined {
  const [earlier, ...more] = findNumbers(before).filter(({ kind }) => kind === 'ordinal')
  if (!earlier || more.length > 0) return undefined
  const ordinals = findNumbers(question).filter(({ kind }) => kind === 'ordinal')
  const known = new Set(tokenize(before).map(({ word }) => stem(word, language)))
  const added = contentOf(question, language).filter(({ word }) => !known.has(stem(word, language)))
  const [only] = added
  if (!only || added.length > 1) return undefined
  const isOrdinal = ordinals.some(({ start, end }) => start <= only.start && only.end <= end)
  if (!isOrdinal && !(language === 'en' && SECOND.test(only.word))) return undefined
  const put = isOrdinal ? question.slice(only.start, only.end) : '2nd'
  return before.slice(0, earlier.start) + put + before.slice(earlier.end)
}

/** "And when did they leave?": with the earlier subject, where a rule of word order finds it. */
function withSubject(question: string, before: string, language: Language): string | undefined {
  const bare = question.trim().replace(CONJUNCTION[language], '')
  return answerType(bare, language) === 'other' ? undefined : borrowSubject(before, bare, language)
}

/** The tokens that name a place. */
function placesOf(tokens: Token[], language: Language, glossary: Glossary): Set<number> {
  const places = new Set<number>()
  for (const { section, first, last } of glossary.concepts(tokens, language)) {
    if (section === QUESTION_SECTION || !section.startsWith('places')) continue
    for (let place = first; place <= last; place++) places.add(place)
  }
  return places
}
