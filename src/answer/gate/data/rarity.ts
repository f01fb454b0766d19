import type { Language } from '../../../types.ts'
import { RARITY } from './rarity-table.ts'

const tables = new Map<Language, Map<string, number>>()

/** How rare a key is in passages of its language: ln((N - n + 0.5) / (n + 0.5) + 1), as BM25 has it; months are common. */
export function rarityOf(key: string, language: Language): number {
  let table = tables.get(language)
  if (!table) {
    table = new Map()
    for (const [rarity, keys] of RARITY[language].known) {
      for (const known of keys.split(' ')) table.set(known, rarity)
    }
    tables.set(language, table)
  }
  return table.get(key) ?? RARITY[language].unknown
}
