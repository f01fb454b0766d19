import type { Language } from '../../types.ts'
import { HEDGES, isEmphatic } from '../gate/data/polarity.ts'
import { isReporting } from '../gate/data/reporting.ts'
import { matchToken } from '../gate/match.ts'
import { read, type Token } from '../gate/reading.ts'
import { indexSource, type Source } from '../gate/source.ts'

/** Words that only pass on what somebody said: they may take each other's place. */
const NEUTRAL: Record<Language, RegExp> = {
  en: /^(?:said|says|saying|stated|reported|noted|added|according)$/,
  ru: /^(?:сказал\p{L}*|сообщил\p{L}*|заявил\p{L}*|отметил\p{L}*|добавил\p{L}*|согласно|словам)$/u,
  kk: /^(?:деді|деген|айтты|айтуынша|хабарлады|мәлімдеді|айтқан)$/u,
}

/** Kazakh ends its sentences in the verb: only "by the words of" has its speaker right before it. */
const BY_WORDS = /(?:ынша|інше)$/u

/** Words between a speaker and the verb, in the sentence and in its source. */
const BESIDE = 3
const BESIDE_IN_SOURCE = 6

/**
 * The words of a written sentence that its quotes have in no form: content, doubt ("could" for "did") and emphasis; and
 * the speakers that the quotes do not let speak. The gate bears with a strange word in a long sentence, since people who
 * write do so for a reason; a model is asked to keep to the words before it, and what it adds is its own.
 *
 * @param sources the quotes, all in the sentence's language
 */
export function strangeWords(text: string, sources: readonly string[], language: Language): string[] {
  const source = indexSource(sources, language)
  const { tokens } = read(text, language)
  return tokens
    .filter((token, k) => {
      if (NEUTRAL[language].test(token.word)) return false
      const matters = !token.stop || HEDGES[language].test(token.word) || isEmphatic(token.word, language)
      if (!matters) return false
      const { level, at = [] } = matchToken(token, source)
      return level === 0 || (isSpeaker(tokens, k, language) && !at.some((place) => speaks(source, place)))
    })
    .map(({ start, end }) => text.slice(start, end))
}

/** Whether a word stands where a sentence names who says the rest. */
function isSpeaker(tokens: readonly Token[], k: number, language: Language): boolean {
  if (tokens[k]!.value !== undefined) return false
  return tokens.slice(k + 1, k + 1 + BESIDE).some(({ word, opens }) => {
    if (opens || !isReporting(word, language)) return false
    return language !== 'kk' || BY_WORDS.test(word)
  })
}

function speaks({ tokens, language }: Source, place: number): boolean {
  return tokens
    .slice(Math.max(0, place - BESIDE_IN_SOURCE), place + BESIDE_IN_SOURCE + 1)
    .some(({ word }) => isReporting(word, language))
}
