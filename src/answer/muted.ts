import type { AnswerType } from '../language/answer-type.ts'
import { type ConceptMention, type Glossary, QUESTION_SECTION } from '../language/glossary.ts'
import { identifyLanguage } from '../language/identify.ts'
import { isLight } from '../language/light.ts'
import { romanKey } from '../language/romanise.ts'
import { stem } from '../language/stem.ts'
import { isQuestionWord } from '../language/stopwords.ts'
import type { Token } from '../language/tokens.ts'
import { type Query, readQuery } from '../search/query.ts'
import { hasContent } from '../search/terms.ts'
import { skeletonOf } from './gate/keys.ts'

/** A notion of a topic: a word, or a phrase that the glossary knows as one. A question meets it in any of these ways. */
interface Notion {
  /** By the notion in the glossary, whichever language names it. */
  concepts: readonly number[]
  /** By all of its words. */
  stems: readonly string[]
  /** By the sound of all of its words, written in another alphabet; only names have any. */
  sounds: readonly string[]
}

interface Topic {
  topic: string
  notions: readonly Notion[]
  /** What the topic asks for, where it is a question itself: "how to vote" is not "how many voted". */
  type?: AnswerType
}

/** What a question holds, as topics are compared with it. */
interface Held {
  concepts: ReadonlySet<number>
  stems: ReadonlySet<string>
  /** Stems, to be compared by sound. */
  sounds: readonly string[]
}

/** Shorter sounds are shared by words that have nothing to do with each other. */
const SOUND_MIN = 3

/**
 * The topic that a question is on, if it is on one of these: every word of content in the topic must be met, by its
 * stem, by its notion in the glossary or, for names, by its sound. A topic without such words mutes nothing.
 */
export function compileMutes(
  topics: readonly string[],
  glossary: Glossary,
): (query: Query) => string | undefined {
  const compiled = topics.map((topic) => topicOf(topic, glossary))
  const usable = compiled.filter(({ notions }) => notions.length > 0)
  if (usable.length === 0) return () => undefined
  return (query) => {
    const held = holdings(query, glossary)
    return usable.find((topic) => isOn(topic, query.type, held))?.topic
  }
}

function isOn({ notions, type }: Topic, asked: AnswerType, held: Held): boolean {
  if (type !== undefined && type !== asked) return false
  return notions.every(
    ({ concepts, stems, sounds }) =>
      concepts.some((concept) => held.concepts.has(concept)) ||
      stems.every((key) => held.stems.has(key)) ||
      (sounds.length > 0 && sounds.every((name) => held.sounds.some((word) => soundsLike(name, word)))),
  )
}

/** Whether two words of different alphabets may be one name: Wesley and Уэсли. */
function soundsLike(name: string, word: string): boolean {
  if (isCyrillic(name) === isCyrillic(word)) return false
  const [a, b] = [romanKey(name), romanKey(word)]
  if (a === b) return a.length >= SOUND_MIN
  const consonants = skeletonOf(name)
  return consonants.length >= SOUND_MIN && consonants === skeletonOf(word) && a[0] === b[0]
}

function isCyrillic(word: string): boolean {
  return /[\u0400-\u04ff]/.test(word)
}

function topicOf(topic: string, glossary: Glossary): Topic {
  const { language, script } = identifyLanguage(topic)
  const query = readQuery(topic, language, script)
  const asks = query.tokens.some(({ word }) => isQuestionWord(word, language))
  return { topic, notions: notionsOf(query, glossary), ...(asks && { type: query.type }) }
}

function notionsOf(query: Query, glossary: Glossary): Notion[] {
  const { tokens, language } = query
  const content = query.content.filter(({ word }) => hasContent(word, language))
  const heavy = content.filter(({ word }) => !isLight(word, language))
  const meant = heavy.length > 0 ? heavy : content
  const known = [
    ...mentionsIn(withDictionaryForms(query), glossary).filter(isPhrase),
    ...mentionsIn(query, glossary),
  ]
  const notions: Notion[] = []
  for (let at = 0; at < tokens.length; ) {
    const last = known.find(({ first }) => first === at)?.last ?? at
    const here = known.filter((mention) => mention.first === at && mention.last === last)
    const words = meant.filter((token) => tokens.indexOf(token) >= at && tokens.indexOf(token) <= last)
    if (words.length > 0) notions.push(notionOf(words, here, query))
    at = last + 1
  }
  return notions
}

function notionOf(words: readonly Token[], mentions: readonly ConceptMention[], query: Query): Notion {
  const stems = words.map(({ word }) => stem(word, query.language))
  const areNames = words.every(({ start }) => /\p{Lu}/u.test(query.text.charAt(start)))
  return {
    concepts: mentions.map(({ concept }) => concept),
    stems,
    sounds: areNames ? stems : [],
  }
}

function holdings(query: Query, glossary: Glossary): Held {
  const stems = query.tokens.map(({ word }) => stem(word, query.language))
  return {
    concepts: new Set(mentionsIn(query, glossary).map(({ concept }) => concept)),
    stems: new Set(stems),
    sounds: stems,
  }
}

function mentionsIn({ tokens, language, script }: Query, glossary: Glossary): ConceptMention[] {
  return glossary
    .concepts(tokens, language, script, { typos: true })
    .filter(({ section }) => section !== QUESTION_SECTION)
}

function isPhrase({ first, last }: ConceptMention): boolean {
  return last > first
}

/**
 * Russian words with the vowel that their dictionary form has before the last consonant: the glossary knows the
 * phrase "избирательный участок", a topic is more often "избирательные участки".
 */
function withDictionaryForms(query: Query): Query {
  if (query.language !== 'ru') return query
  const restored = (word: string): string =>
    stem(word, 'ru').replace(/([бвгджзйклмнпрстфхцчшщ])([кцн])$/, '$1о$2')
  return { ...query, tokens: query.tokens.map((token) => ({ ...token, word: restored(token.word) })) }
}
