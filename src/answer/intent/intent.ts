import { toCyrillic } from '../../language/cyrillic.ts'
import type { Language } from '../../types.ts'
import { isForeign } from './foreign.ts'
import { readSentences, type Sentence } from './message.ts'
import { type Intent, PHRASED, type Phrased } from './pack.ts'
import { ENGLISH } from './patterns/en/pack.ts'
import { KAZAKH } from './patterns/kk/pack.ts'
import { RUSSIAN } from './patterns/ru/pack.ts'
import { IntentReader } from './reader.ts'
import { looksPlanted } from './structure.ts'

/** The longest question that is read, in UTF-16 units: half a page, far more than a voter's story needs. */
export const MAX_QUESTION = 2000

const english = new IntentReader(ENGLISH)
const russian = new IntentReader(RUSSIAN)
const kazakh = new IntentReader(KAZAKH)

/** A message as one of the readers sees it. */
interface Reading {
  reader: IntentReader
  sentences: Sentence[]
}

/**
 * What a message wants, when it is not a sincere question for the knowledge: a courtesy, something that the bot does
 * not do, another topic. `undefined`: a question to be answered. A command in any of the languages is seen, whatever
 * `language` is; that one decides how Latin letters are read. `no_words`: none in a language that the bot knows.
 */
export function readIntent(question: string, language: Language): Intent | undefined {
  if (question.length > MAX_QUESTION) return { kind: 'chat', reason: 'too_long' }
  if (!/[\p{L}\p{N}]/u.test(question)) return { kind: 'chat', reason: 'no_words' }
  if (looksPlanted(question)) return { kind: 'declined', reason: 'instruction' }
  const readings = readingsOf(question, language)
  for (const { reader, sentences } of readings) {
    const courtesy = reader.courtesy(sentences)
    if (courtesy) return { kind: 'chat', reason: courtesy }
  }
  const onTopic = isOnTopic(readings)
  const found = new Set(readings.flatMap(({ reader, sentences }) => [...reader.phrased(sentences, onTopic)]))
  const first = PHRASED.find((intent) => found.has(intent))
  // "Write a function", "tell me a joke": no attempt on the bot, but another topic.
  if (first === 'instruction' && found.size === 1 && isClearlyOff(readings)) return undefined
  if (first) return outcomeOf(first)
  if (readings.some(({ reader, sentences }) => reader.isGrateful(sentences))) {
    return { kind: 'chat', reason: 'thanks' }
  }
  return isReadable(question, readings) ? undefined : { kind: 'chat', reason: 'no_words' }
}

/**
 * Whether a message is about something that no election article tells: weather, cooking, code, homework. It names the
 * reason when the knowledge has no answer; it never stands in for looking there, for the editors decide what it holds.
 */
export function seemsOffTopic(question: string, language: Language): boolean {
  const readings = readingsOf(question.slice(0, MAX_QUESTION), language)
  if (isClearlyOff(readings)) return true
  return !isOnTopic(readings) && readings.some(({ reader, sentences }) => reader.namesOtherTopic(sentences))
}

/**
 * Whether a message can be about nothing but another topic (today's weather, a recipe, a joke, a rate of exchange), so
 * that looking in the knowledge would only find a chance likeness. Far stricter than `seemsOffTopic`.
 */
export function clearlyOffTopic(question: string, language: Language): boolean {
  return isClearlyOff(readingsOf(question.slice(0, MAX_QUESTION), language))
}

/** Whether a message asks how to vote (where, when, with which papers), which an official site answers best. */
export function asksProcedure(question: string, language: Language): boolean {
  const asked = question.slice(0, MAX_QUESTION)
  return readingsOf(asked, language).some(({ reader, sentences }) => reader.asksProcedure(sentences))
}

/** Whether a message asks how the asker is to vote, which only a text written for voters answers. */
export function asksForOneself(question: string, language: Language): boolean {
  const asked = question.slice(0, MAX_QUESTION)
  return readingsOf(asked, language).some(({ reader, sentences }) => reader.asksForOneself(sentences))
}

/** Whether a text tells voters what they may, must or need do. */
export function tellsVoters(text: string, language: Language): boolean {
  return readingsOf(text, language).some(({ reader, sentences }) => reader.tellsVoters(sentences))
}

/**
 * Latin words are English, or Russian or Kazakh typed in Latin when `language` says so; Cyrillic ones are read as both
 * languages, for a short question does not always show which it is.
 */
function readingsOf(text: string, language: Language): Reading[] {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const sentences = readSentences(text)
  const readings: Reading[] = []
  if (latin > 0) readings.push({ reader: english, sentences })
  if (cyrillic > 0) readings.push({ reader: russian, sentences }, { reader: kazakh, sentences })
  if (language !== 'en' && latin > cyrillic) {
    const reader = language === 'ru' ? russian : kazakh
    readings.push({ reader, sentences: readSentences(toCyrillic(text, language)) })
  }
  return readings
}

/** Whether a message is a bare number or has words of a language that the bot knows. */
function isReadable(text: string, readings: readonly Reading[]): boolean {
  const [first] = readings
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const known = text.match(/[\p{Script=Latin}\p{Script=Cyrillic}]/gu)?.length ?? 0
  if (!first || known < letters / 2) return letters === 0
  return !isForeign(first.sentences.flatMap(({ words }) => words))
}

function isClearlyOff(readings: readonly Reading[]): boolean {
  if (readings.some(({ reader, sentences }) => reader.isOnTopic(sentences, false))) return false
  return readings.some(({ reader, sentences }) => reader.namesClearTopic(sentences))
}

function isOnTopic(readings: readonly Reading[]): boolean {
  return readings.some(({ reader, sentences }) => reader.isOnTopic(sentences))
}

function outcomeOf(intent: Phrased): Intent {
  if (intent === 'about_bot') return { kind: 'chat', reason: intent }
  return { kind: 'declined', reason: intent }
}
