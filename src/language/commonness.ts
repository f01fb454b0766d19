import type { Language } from '../types.ts'
import { COMMON_WORDS } from './data/common-words.ts'
import { stem } from './stem.ts'

const tables = new Map<Language, Map<string, number>>()

/** How much a word tells by itself, whatever it stands in: 0.3 for the commonest words of its language, 1 for rare ones. */
export function weightOfWord(word: string, language: Language): number {
  let table = tables.get(language)
  if (!table) {
    table = new Map()
    for (const [weight, stems] of COMMON_WORDS[language]) {
      for (const known of stems.split(' ')) table.set(known, weight)
    }
    tables.set(language, table)
  }
  return table.get(stem(word, language)) ?? 1
}
