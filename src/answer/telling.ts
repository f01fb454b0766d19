import { isStopword } from '../language/stopwords.ts'
import { tokenize } from '../language/tokens.ts'
import type { Language } from '../types.ts'
import { questionWords, wordCount } from './asking.ts'
import { readIntent } from './intent/intent.ts'
import { isQuestion, sentencesOf } from './parts.ts'

/** What somebody tells before asking, and what is asked. */
export interface Told {
  told: string
  asked: string
}

/** Fewer words name a topic ("Mr Hill: how many?") and tell nothing. */
const TELLING = 3
/** A question of fewer words with content is about what was told ("Is that true?"). */
const ASKING = 2

/**
 * A question apart from the story before it ("My uncle says they saw one city. Which cities did they see?"):
 * `undefined` when nothing is told, when more is told after it, or when the question is nothing without the story.
 */
export function storyBefore(text: string, language: Language): Told | undefined {
  const sentences = sentencesOf(text)
  const last = sentences.pop()
  if (!last) return undefined
  const [lead, asked] = atColon(last, language)
  const told = [...sentences, ...(lead === undefined ? [] : [lead])].filter(
    (sentence) => readIntent(sentence, language)?.reason !== 'greeting',
  )
  if (told.length === 0 || !(lead !== undefined || isQuestion(asked, language))) return undefined
  if (told.some((sentence) => isQuestion(sentence, language) || wordCount(sentence) < TELLING))
    return undefined
  const content = tokenize(asked).filter(({ word }) => !isStopword(word, language))
  return content.length < ASKING ? undefined : { told: told.join(' '), asked }
}

/** "We all argue about it, so tell us: who won?": what stands before the colon, and the question behind it. */
function atColon(sentence: string, language: Language): [string | undefined, string] {
  const colon = sentence.lastIndexOf(':')
  const before = sentence.slice(0, Math.max(colon, 0)).trim()
  const after = sentence.slice(colon + 1).trim()
  const asks = questionWords(after, language).length > 0
  const tells = wordCount(before) > TELLING && questionWords(before, language).length === 0
  return colon > 0 && asks && tells ? [before, after] : [undefined, sentence]
}
