import { LANGUAGES, type Language } from '../types.ts'
import { foldWord } from './clean.ts'
import { remember } from './memo.ts'

/**
 * Whether a word, as `tokenize` gives it, begins as one of a list does: a stemmer does not join all forms of a verb,
 * and what follows the beginning is of no matter here. A listed beginning may be a pattern; `$` ends a whole word.
 */
export function beginsAs(lists: Record<Language, string>): (word: string, language: Language) => boolean {
  const known = Object.fromEntries(
    LANGUAGES.map((language) => {
      const pattern = new RegExp(`^(?:${lists[language].trim().split(/\s+/).map(foldWord).join('|')})`, 'u')
      return [language, remember((word) => pattern.test(foldWord(word)))]
    }),
  ) as Record<Language, (word: string) => boolean>
  return (word, language) => known[language](word)
}
