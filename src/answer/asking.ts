import { fold } from '../language/clean.ts'
import { isQuestionWord } from '../language/stopwords.ts'
import type { Language } from '../types.ts'

/** What may stand before the question word that opens a question: prepositions, "please tell me". */
export const OPENING: Record<Language, RegExp> = {
  en: /^(?:\W*(?:please|so|and|but|also|now|well|hello|hi|can|could|would|you|tell|me|us|say|show|explain|in|on|at|for|from|by|to|with|of|about|since|during|under)\b){0,6}\W*$/i,
  ru: /^(?:[^\p{L}]*(?:пожалуйста|скажи|скажите|подскажи|подскажите|расскажи|расскажите|мне|нам|а|и|но|ну|так|же|в|во|на|с|со|к|ко|за|о|об|от|по|при|из|для|у|до|после|со|около)(?!\p{L})){0,5}[^\p{L}]*$/iu,
  kk: /^[^?]*$/u,
}

const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu

/** Whether a text opens with a question word, or with one after words that may stand before it. */
export function opensQuestion(text: string, language: Language): boolean {
  const first = questionWords(text, language)[0]
  return first !== undefined && OPENING[language].test(text.slice(0, first))
}

/** The offsets of a sentence's question words. */
export function questionWords(sentence: string, language: Language): number[] {
  const found: number[] = []
  const words = [...sentence.matchAll(WORD)]
  for (const [index, match] of words.entries()) {
    const word = match[0].toLowerCase()
    // Kazakh "не" is "what" before the verb that ends a question, and "or" elsewhere.
    if (word === 'не' && (language !== 'kk' || index < words.length - 2)) continue
    if (isQuestionWord(word, language)) found.push(match.index)
  }
  return found
}

/** The words of a text, hyphenated ones as one. */
export function wordCount(text: string): number {
  return text.match(WORD)?.length ?? 0
}

/** How a question that wants a yes or a no opens, or the particle that makes it one; over folded text. */
const YES_NO: Record<Language, RegExp> = {
  en: /^\W*(?:and |so |but |please )?(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could)(?:n['’]?t)? /,
  ru: /(?<!\p{L})ли(?!\p{L})/u,
  kk: /(?<!\p{L})[мбп][ае](?: екен| еди)?[^\p{L}]*$/u,
}

/** Whether a question wants a yes or a no. */
export function confirms(question: string, language: Language): boolean {
  return YES_NO[language].test(fold(question))
}

/** Words that let a question ask which of two things holds. */
const EITHER = /(?<!\p{L})(?:or|или|либо|әлде|немесе|алде)(?!\p{L})/iu

/** Whether a question asks which of two things holds. */
export function offersEither(question: string): boolean {
  return EITHER.test(question)
}
