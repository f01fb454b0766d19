import { type AnswerType, answerType } from '../language/answer-type.ts'
import { type Glossary, QUESTION_SECTION } from '../language/glossary.ts'
import { isStopword } from '../language/stopwords.ts'
import { type Token, tokenize } from '../language/tokens.ts'
import type { Language, Turn } from '../types.ts'

/** A question as it stands without its conversation. */
export interface Standalone {
  /** The question's own words, then those it takes over from the turn before. */
  text: string
  /** What is asked for, where the words taken over do not decide it. */
  type?: AnswerType
  /** The offset at which the words taken over begin. */
  borrowed?: number
}

/** First words of a question that goes on from the one before. */
const CONTINUES: Record<Language, RegExp> = {
  en: /^(?:and|but|so|or|what about|how about|then)\b/i,
  ru: /^(?:а|и|но|ну|или|а что|как насчет|как насчёт|тогда)(?!\p{L})/iu,
  kk: /^(?:ал|және|сонда|онда|бірақ)(?!\p{L})|(?<!\p{L})(?:ше|ше\?)\s*\??$/iu,
}

/** Words for something named before. */
const REFERS: Record<Language, RegExp> = {
  en: /\b(?:he|she|they|it|him|her|them|his|hers|their|its|there|this|that|those|these|same)\b/i,
  ru: /(?<!\p{L})(?:он|она|они|оно|его|ее|её|их|им|ими|ему|ей|нем|нём|ней|них|там|туда|это|этого|этом|этот|эта|эти|тот|та|те|то)(?!\p{L})/iu,
  kk: /(?<!\p{L})(?:ол|олар|оны|оның|оған|онда|олардың|оларды|бұл|бұны|мұны|сол|сонда|сонымен|осы)(?!\p{L})/iu,
}

/** A question of at most this many words with content leans on the one before, when it also says so. */
const SHORT = 3

/**
 * Completes an elliptical question ("and in Akmola?", "а когда?", "ал әйелдер ше?") from the last turn: it keeps its
 * own words and asking word, and takes over the rest of the earlier question, except what it replaces (another place
 * for a place). A question that stands by itself comes back as it is.
 */
export function standalone(
  question: string,
  history: readonly Turn[],
  language: Language,
  glossary: Glossary,
): Standalone {
  const before = history.at(-1)?.question
  if (before === undefined || !leansOn(question, language)) return { text: question }
  const own = tokenize(question)
  const places = placesOf(own, language, glossary)
  const earlier = tokenize(before)
  const earlierPlaces = placesOf(earlier, language, glossary)
  const kept = earlier.filter(
    ({ word }, place) =>
      !isStopword(word, language) &&
      !(places.size > 0 && earlierPlaces.has(place)) &&
      !own.some((token) => token.word === word),
  )
  const asked = answerType(question, language)
  return {
    text: [question, ...kept.map(({ start, end }) => before.slice(start, end))].join(' '),
    type: asked === 'other' ? answerType(before, language) : asked,
    borrowed: question.length,
  }
}

function leansOn(question: string, language: Language): boolean {
  const content = tokenize(question).filter(({ word }) => !isStopword(word, language))
  if (content.length === 0) return true
  if (content.length > SHORT) return false
  return content.length === 1 || CONTINUES[language].test(question.trim()) || REFERS[language].test(question)
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
