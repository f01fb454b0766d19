import type { PoolData } from '../search/pool.ts'
import type { EarlierPool } from '../search/pool-rows.ts'
import { unitsOf } from '../search/units.ts'
import type { Knowledge, Language, Passage, SourceDocument } from '../types.ts'
import type { Edition } from './edition.ts'
import { analyserFingerprint } from './fingerprint.ts'

/**
 * What a build takes over from the edition before it, by content: the analysis and the vectors of passages that have
 * not changed. The graph of vectors is always built whole: hnswlib can only mark points as deleted.
 */
export interface Reuse {
  passages(document: SourceDocument): Passage[] | undefined
  vector(embeddedText: string): number[] | undefined
  pool(language: Language): EarlierPool | undefined
}

/** A passage is embedded under its title, which names what the passage only calls "he" or "the party". */
export function embeddedText({ title, text }: SourceDocument, { start, end }: Passage): string {
  return `${title}\n${text.slice(start, end)}`
}

/** What can be taken over from an edition; nothing from one that another analyser made. */
export function reuseOf(
  earlier: Edition | undefined,
  { glossary }: Pick<Knowledge, 'glossary'>,
  embeddings: string,
): Reuse {
  if (!earlier || earlier.manifest.analyser !== analyserFingerprint()) {
    return { passages: () => undefined, vector: () => undefined, pool: () => undefined }
  }
  const { knowledge, vectors, manifest } = earlier
  const documents = new Map(knowledge.documents.map((document) => [document.id, document]))
  const passagesOf = new Map<string, Passage[]>(knowledge.documents.map(({ id }) => [id, []]))
  const numberOf = new Map<string, number>()
  const areVectorsOurs = manifest.embeddings.fingerprint === embeddings
  earlier.passages.forEach((passage, number) => {
    passagesOf.get(passage.document)!.push(passage)
    if (areVectorsOurs) numberOf.set(embeddedText(documents.get(passage.document)!, passage), number)
  })
  // Concepts are numbered by the glossary.
  const pools = new Map<Language, PoolData>(
    knowledge.glossary === glossary ? earlier.pools.map((pool) => [pool.language, pool]) : [],
  )
  const units = pools.size > 0 ? unitsOf({ ...knowledge, passages: earlier.passages }) : new Map()
  return {
    passages({ id, text, language }) {
      const before = documents.get(id)
      return before?.text === text && before.language === language ? passagesOf.get(id) : undefined
    },
    vector(text) {
      const number = numberOf.get(text)
      return number === undefined ? undefined : vectors.vector(number)
    },
    pool(language) {
      const pool = pools.get(language)
      return pool && { pool, units: units.get(language)! }
    },
  }
}
