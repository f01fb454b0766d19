import { toCyrillic } from '../language/cyrillic.ts'
import { identifyLanguage } from '../language/identify.ts'
import { isLight } from '../language/light.ts'
import { stem } from '../language/stem.ts'
import { tokenize } from '../language/tokens.ts'
import { hasContent } from '../search/terms.ts'
import type { Language } from '../types.ts'

/** A longer message is a story, not a question that others ask too. */
const WORDS_MAX = 12
const LETTERS_MAX = 40

/** Addresses, mailboxes and accounts tell who somebody is, not what is asked. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S*@\S+/giu

/**
 * What a question is about, without its wording: its content words in small letters and the key that other forms
 * and another order of them have too. Of numbers only years are left: a longer one may be a telephone's or a
 * person's. `undefined` when no word of content is left, or too many are.
 */
export function gapWords(
  question: string,
  language?: Language,
): { key: string; words: string[] } | undefined {
  const { language: written, script } = identifyLanguage(question, language)
  const isLatin = written !== 'en' && script === 'latin'
  const words = tokenize(question.replace(ADDRESS, ' '))
    .map(({ word }) => (isLatin ? toCyrillic(word, written) : word))
    .filter((word) => (/\d/.test(word) ? /^(?:19|20)\d\d$/.test(word) : word.length <= LETTERS_MAX))
    .filter((word) => hasContent(word, written))
  const heavy = words.filter((word) => !isLight(word, written))
  const byStem = new Map<string, string>()
  for (const word of heavy.length > 0 ? heavy : words) {
    const key = stem(word, written)
    if (!byStem.has(key)) byStem.set(key, word)
  }
  if (byStem.size === 0 || byStem.size > WORDS_MAX) return undefined
  return { key: [...byStem.keys()].sort().join(' '), words: [...byStem.values()] }
}
