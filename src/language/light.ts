import { LANGUAGES, type Language } from '../types.ts'
import { LIGHT_WORDS } from './data/light-words.ts'
import { stem } from './stem.ts'

const light = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    new Set(LIGHT_WORDS[language].split(/\s+/).map((word) => stem(word.replaceAll('ё', 'е'), language))),
  ]),
) as Record<Language, Set<string>>

/** Whether a word, as `tokenize` gives it, carries so little that a question could do without it. */
export function isLight(word: string, language: Language): boolean {
  return light[language].has(stem(word, language))
}
