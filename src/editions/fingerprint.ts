import { createHash } from 'node:crypto'
import { splitPassages } from '../knowledge/passages.ts'
import { GLOSSARY } from '../language/data/glossary.ts'
import { compileGlossary } from '../language/glossary.ts'
import { buildPool } from '../search/pool.ts'
import { unitsOf } from '../search/units.ts'
import { WEIGHTS } from '../search/weights.ts'
import type { Language, SourceDocument } from '../types.ts'
import { CALIBRATION } from './calibrate.ts'

export function sha256(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** Enough for words and phrases; compiling all would be half of a start. */
const PROBED_ENTRIES = 60

/** Texts that exercise the analysis: abbreviations, numbers, endings, other alphabets. Their content is of no use. */
const PROBES: Record<Language, string> = {
  en: 'The U.S. observers, led by J. Smith, visited 1,200 polling places on 19 March.\n\nHe said 30% of voters’ ballots were re-counted.',
  ru: 'Наблюдатели из США посетили 12 тыс. избирательных участков, т.е. около 30 %. Ёлка стояла в г. Алматы.\n\nОни заявили об этом.',
  kk: 'Сайлаушылардың қатысуы 54,2 % болды, т.б. деректер кейін жарияланды. Қазақстандағы үміткерлердің халқы.\n\nОл осылай деді.',
}

/**
 * The hash of what the analyser makes of a fixed text: any change of splitting, stemming, grams or glossary changes
 * it by itself, and editions of another analyser are built anew from the documents that they hold. The weights count
 * too: an edition's thresholds are measured by them.
 */
export function analyserFingerprint(): string {
  // Look-up shows on a few entries; the text of all is hashed below.
  const glossary = compileGlossary([GLOSSARY.split('\n').slice(0, PROBED_ENTRIES).join('\n')])
  const documents = Object.entries(PROBES).map(
    ([language, text]): SourceDocument => ({
      id: language,
      title: language,
      language: language as Language,
      text,
      hash: '',
    }),
  )
  const passages = documents.flatMap(splitPassages)
  const units = unitsOf({ documents, passages, translations: [] })
  const pools = [...units].map(([language, list]) => buildPool(language, list, glossary))
  return sha256(
    JSON.stringify([passages, pools.map((pool) => Object.values(pool).map(plain))]),
    GLOSSARY,
    JSON.stringify(WEIGHTS),
    CALIBRATION,
  ).slice(0, 16)
}

/** Typed arrays print as objects of hundreds of keys: as lists they are an order smaller. */
function plain(field: unknown): unknown {
  return JSON.stringify(field, (_, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value,
  )
}
