import { beginsAs } from '../../language/beginnings.ts'
import { SPEECH } from '../../language/data/speech.ts'
import { tokenize } from '../../language/tokens.ts'
import type { Evidence } from '../../search/retriever.ts'
import type { Language } from '../../types.ts'
import { mentions } from '../mentions.ts'
import { type CloseQuestion, TOLD } from './question.ts'
import type { Sentence } from './sentence.ts'

const isSpeech = beginsAs(SPEECH)

/** The words of a question between what it asks with and its verb of speech, or up to what the speech was about. */
const SPEAKER: Record<Language, RegExp> = {
  en: /\b(?:what|how)(?: else| exactly)? (?:did|does|do|has|have|had|was|is) (?<speaker>.+)/iu,
  ru: /(?<!\p{L})(?:что|как|какие \p{L}+|какую \p{L}+|какой \p{L}+|о чем|о чём|к чему|чего|чем|кого|кому)(?: именно)? (?<speaker>.+)/iu,
  kk: /^(?<speaker>.+?) (?:не|қандай|нені|неге|кімге|қалай)(?!\p{L})/iu,
}

/** What follows who spoke: what was spoken of, in Russian. */
const ABOUT = /(?<!\p{L})(?:о|об|про|насчёт|насчет|касательно|на|за|в|к|от|с|по)(?!\p{L})/iu

/** Words that a speaker may stand before the verb of speech, and behind it. */
const BEFORE = 8
const BEHIND = 4

/** A sentence whose speaker is named in the one before. */
const LEANING =
  /^["«“]|^(?:he|she|they|it|his|her|their|он|она|они|его|ее|её|их|ол|олар|оның|оның)(?!\p{L})|["»”]\s*,?\s*(?:he|she|they)\b/iu

/**
 * Whether a question asks what somebody said, thinks or wants, and a sentence has it of somebody else, or of nobody:
 * the one named must stand beside a verb of speech, or in the sentence before one that leans on it.
 */
export function speaksAnother(
  question: CloseQuestion,
  place: number,
  { text }: Evidence,
  { words }: Sentence,
): boolean {
  const speakers = speakersOf(question)
  if (speakers.length === 0) return false
  const named = mentions(
    speakers.map(({ term }) => term),
    words,
  )
  if (named.length === 0) {
    return !(LEANING.test(text) && speakers.some(({ told }) => (told[place - 1] ?? 0) >= TOLD))
  }
  const spoken = words.tokens.flatMap(({ word }, at) => (isSpeech(word, question.language) ? [at] : []))
  return (
    spoken.length > 0 &&
    !named.some((at) =>
      spoken.some((verb) => (verb > at ? verb - at <= BEFORE : verb < at && at - verb <= BEHIND)),
    )
  )
}

/** The terms for who speaks, of a question for what was said. */
function speakersOf({ query, terms }: CloseQuestion): CloseQuestion['terms'] {
  const { language, plain } = query
  const found = SPEAKER[language].exec(plain)?.groups?.speaker
  if (found === undefined) return []
  const words = tokenize(found)
  const verb = words.findIndex(({ word }) => isSpeech(word, language))
  if (language === 'en' && verb < 0) return []
  if (language !== 'en' && !tokenize(plain).some(({ word }) => isSpeech(word, language))) return []
  const end = language === 'en' ? words[verb]!.start : language === 'ru' ? endOfSpeaker(found) : found.length
  const named = new Set(tokenize(found.slice(0, end)).map(({ word }) => word))
  return terms.filter(({ term, actor }) => actor && named.has(term.word))
}

function endOfSpeaker(text: string): number {
  const about = ABOUT.exec(text)?.index
  return about === undefined || about === 0 ? text.length : about
}
