import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../../src/answer/gate/reading.ts'
import { LANGUAGES, type Language } from '../../src/types.ts'
import { type Context, readLines } from './rows.ts'

/**
 * Counts in how many passages each key occurs and writes the table of rarities that the gate weighs words by:
 *
 *   npx tsx training/gate/rarity.ts FOLDER
 *
 * FOLDER/corpora holds JSON lines of {lang, text}. Only keys in at least FEWEST passages are written, so no rare word of
 * any text is.
 */
const FEWEST: Record<Language, number> = { en: 12, ru: 4, kk: 4 }
const OUT = 'src/answer/gate/data/rarity-table.ts'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('rarity needs a FOLDER with corpora/*.jsonl in it.')

const counts: Record<Language, Map<string, number>> = { en: new Map(), ru: new Map(), kk: new Map() }
const passages: Record<Language, number> = { en: 0, ru: 0, kk: 0 }
for (const file of readdirSync(join(folder, 'corpora'))) {
  for (const { lang, text } of readLines<Context>(join(folder, 'corpora', file))) {
    const language = LANGUAGES.find((known) => known === lang) ?? 'en'
    passages[language]++
    const keys = new Set(
      read(text, language)
        .tokens.filter(({ stop, value }) => !stop && value === undefined)
        .map(({ key }) => key),
    )
    for (const key of keys) counts[language].set(key, (counts[language].get(key) ?? 0) + 1)
  }
}

const lines = LANGUAGES.map((language) => {
  const total = passages[language]
  const rarity = (count: number): number => Math.log(1 + (total - count + 0.5) / (count + 0.5))
  const byRarity = new Map<number, string[]>()
  let [rare, rareSum] = [0, 0]
  for (const [key, count] of counts[language]) {
    if (count < FEWEST[language] || /[^\p{L}@\d]/u.test(key)) {
      rare++
      rareSum += rarity(count)
      continue
    }
    const step = Math.round(rarity(count) * 4) / 4
    byRarity.set(step, [...(byRarity.get(step) ?? []), key])
  }
  const known = [...byRarity]
    .sort((a, b) => a[0] - b[0])
    .map(([step, keys]) => `[${step}, '${keys.sort().join(' ')}'],`)
  return `  ${language}: {\n    unknown: ${(rareSum / rare).toFixed(2)},\n    known: [\n      ${known.join('\n      ')}\n    ],\n  },`
})
writeFileSync(
  OUT,
  `import type { Language } from '../../../types.ts'

/**
 * Rarities of word keys in passages, written by training/gate/rarity.ts from public question-answering corpora (XQuAD,
 * SQuAD 2.0 and KazQAD, CC BY-SA 4.0; TyDi QA and MTRAG, Apache-2.0; SciFact, CC BY 4.0): ${LANGUAGES.map((l) => `${passages[l]} ${l}`).join(', ')}
 * passages. \`unknown\`: the mean rarity of the keys that are not listed.
 */
// biome-ignore format: generated
export const RARITY: Record<Language, { unknown: number; known: readonly (readonly [number, string])[] }> = {
${lines.join('\n')}
}
`,
)
