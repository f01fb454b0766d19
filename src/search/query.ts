import { type AnswerType, answerType } from '../language/answer-type.ts'
import { toCyrillic } from '../language/cyrillic.ts'
import type { Script } from '../language/glossary.ts'
import { type Token, tokenize } from '../language/tokens.ts'
import type { Language } from '../types.ts'
import { contentOf } from './terms.ts'

/** A question as search sees it. */
export interface Query {
  text: string
  /** As patterns read it: Russian and Kazakh in Cyrillic, however typed. */
  plain: string
  language: Language
  /** 'latin' for Russian or Kazakh typed in Latin letters, and only for those. */
  script: Script
  tokens: Token[]
  /** The tokens that are looked for: those with content, or all of them when none has. */
  content: Token[]
  type: AnswerType
  /** The offset from which the words are taken over from an earlier question: they weigh less than its own. */
  borrowed: number
}

/**
 * Reads a question; `script` 'latin' brings Russian or Kazakh typed in Latin back to Cyrillic first. `type`: what is
 * asked for, where it is known better than by the text itself; `borrowed`: see `Query`.
 */
export function readQuery(
  text: string,
  language: Language,
  script: Script = 'cyrillic',
  { type, borrowed = text.length }: { type?: AnswerType | undefined; borrowed?: number | undefined } = {},
): Query {
  const latin = script === 'latin' && language !== 'en'
  const tokens = tokenize(text)
  const readable = latin
    ? tokens.map((token) => ({ ...token, word: toCyrillic(token.word, language) }))
    : tokens
  const meant = contentOf(readable, language)
  const kept = meant.length > 0 ? meant : readable
  const starts = new Set(kept.map(({ start }) => start))
  const plain = latin ? toCyrillic(text, language) : text
  return {
    text,
    plain,
    language,
    script: latin ? 'latin' : 'cyrillic',
    tokens,
    content: tokens.filter(({ start }) => starts.has(start)),
    type: type ?? answerType(plain, language),
    borrowed,
  }
}
