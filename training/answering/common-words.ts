/**
 * Counts in how many articles and questions a stem occurs in small letters, and writes the table of common words that question terms
 * are weighed by, src/language/data/common-words.ts:
 *
 *   npx tsx training/answering/common-words.ts FOLDER
 *
 * FOLDER as in train.ts. Only stems in at least FEWEST articles are written, so no rare word of any text is.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stem } from '../../src/language/stem.ts'
import { tokenize } from '../../src/language/tokens.ts'
import { hasContent } from '../../src/search/terms.ts'
import { LANGUAGES, type Language } from '../../src/types.ts'

const PASSAGES = ['xquad_ctx', 'squad2_ctx', 'kazqad_ctx', 'tydiqa_ctx', 'mtrag_pool_ctx']
const QUESTIONS = ['xquad_qa', 'squad2_qa', 'kazqad_qa', 'tydiqa_qa']
const FEWEST = 5
/** The share of texts from which a word counts as common, and what one in each of them would weigh. */
const COMMON = 1 / 150
const LEAST = 0.3
/** A question is so short that a word in few of them is as common as one in many articles. */
const FEWER = 3
const STEPS = 8

const folder = process.argv[2]
if (!folder) throw new Error('usage: common-words.ts FOLDER')

type Counts = Record<Language, { texts: Set<string>; of: Map<string, Set<string>> }>

function count(place: string, files: string[]): Counts {
  const counts = Object.fromEntries(
    LANGUAGES.map((language) => [language, { texts: new Set<string>(), of: new Map<string, Set<string>>() }]),
  ) as Counts
  for (const file of files) {
    const rows = readFileSync(join(folder!, place, `${file}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
    for (const row of rows) {
      const { id, lang, title, text, question } = JSON.parse(row) as Record<string, string | undefined>
      const language = LANGUAGES.find((known) => known === lang) ?? (file.startsWith('kazqad') ? 'kk' : 'en')
      const { of, texts } = counts[language]
      // The passages of an article repeat its subject: it counts once.
      const whose = title || `${file} ${id}`
      texts.add(whose)
      const whole = text ?? question ?? ''
      for (const { word, start } of tokenize(whole)) {
        if (!hasContent(word, language) || /\d/.test(word) || /^\p{Lu}/u.test(whole.slice(start))) continue
        const key = stem(word, language)
        const found = of.get(key)
        if (found) found.add(whose)
        else of.set(key, new Set([whose]))
      }
    }
  }
  return counts
}

const passages = count('corpora', PASSAGES)
const questions = count('tune', QUESTIONS)

const tables = LANGUAGES.map((language) => {
  const weights = new Map<number, string[]>()
  for (const [key, { size }] of passages[language].of) {
    if (size < FEWEST) continue
    const shares = [passages, questions].map(
      (counts) => (counts[language].of.get(key)?.size ?? 0) / counts[language].texts.size,
    )
    const share = Math.max(shares[0]!, FEWER * shares[1]!)
    if (share < COMMON || (language !== 'en' && /[a-z]/.test(key)) || /[^\p{L}-]/u.test(key)) continue
    const weight = 1 - ((1 - LEAST) * Math.log(share / COMMON)) / Math.log(0.3 / COMMON)
    const step = Math.round(Math.max(LEAST, weight) * 2 * STEPS) / (2 * STEPS)
    if (step < 1) weights.set(step, [...(weights.get(step) ?? []), key])
  }
  const lines = [...weights]
    .sort((a, b) => a[0] - b[0])
    .map(([step, keys]) => `    [${step}, '${keys.sort().join(' ')}'],`)
  return `  ${language}: [\n${lines.join('\n')}\n  ],`
})
writeFileSync(
  new URL('../../src/language/data/common-words.ts', import.meta.url),
  `import type { Language } from '../../types.ts'

/**
 * What the stems of common words weigh beside a rare one, written by training/answering/common-words.ts from public
 * question-answering sets (XQuAD, SQuAD 2.0 and KazQAD, CC BY-SA 4.0; TyDi QA and MTRAG, Apache-2.0).
 */
// biome-ignore format: generated
export const COMMON_WORDS: Record<Language, readonly (readonly [number, string])[]> = {
${tables.join('\n')}
}
`,
)
