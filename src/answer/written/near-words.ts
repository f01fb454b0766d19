import type { Language } from '../../types.ts'
import { HEDGES, isEmphatic } from '../gate/data/polarity.ts'
import { matchToken } from '../gate/match.ts'
import { read } from '../gate/reading.ts'
import { indexSource } from '../gate/source.ts'

/** Words that only pass on what somebody said: they may take each other's place. */
const NEUTRAL: Record<Language, RegExp> = {
  en: /^(?:said|says|saying|stated|reported|noted|added|according)$/,
  ru: /^(?:сказал\p{L}*|сообщил\p{L}*|заявил\p{L}*|отметил\p{L}*|добавил\p{L}*|согласно|словам)$/u,
  kk: /^(?:деді|деген|айтты|айтуынша|хабарлады|мәлімдеді|айтқан)$/u,
}

/**
 * The words of a written sentence that its quotes have in no form: content, doubt ("could" for "did") and emphasis.
 * The gate bears with a strange word in a long sentence, since people who write do so for a reason; a model is asked to
 * keep to the words before it, and what it adds is its own.
 *
 * @param sources the quotes, all in the sentence's language
 */
export function strangeWords(text: string, sources: readonly string[], language: Language): string[] {
  const source = indexSource(sources, language)
  return read(text, language)
    .tokens.filter((token) => {
      if (NEUTRAL[language].test(token.word)) return false
      const matters = !token.stop || HEDGES[language].test(token.word) || isEmphatic(token.word, language)
      return matters && matchToken(token, source).level === 0
    })
    .map(({ start, end }) => text.slice(start, end))
}
