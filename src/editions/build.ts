import { splitPassages } from '../knowledge/passages.ts'
import { GLOSSARY } from '../language/data/glossary.ts'
import { compileGlossary } from '../language/glossary.ts'
import { buildPool } from '../search/pool.ts'
import { unitsOf } from '../search/units.ts'
import { VectorIndex } from '../search/vector-index.ts'
import type { Knowledge, Passage, SourceDocument } from '../types.ts'
import type { Edition } from './edition.ts'
import { analyserFingerprint, sha256 } from './fingerprint.ts'

/** An embedder with a name for the vectors it makes: vectors of two fingerprints are never compared. */
export interface Embedder {
  fingerprint: string
  embedDocuments(texts: string[]): Promise<number[][]>
}

/** Texts given to the embedder at once. */
const BATCH = 64

/** Builds an edition in memory. `now` dates it. Rejects when the embedder fails. */
export async function buildEdition(
  knowledge: Omit<Knowledge, 'warnings'>,
  embedder: Embedder,
  now: Date,
): Promise<Edition> {
  const { documents, translations, glossary, fingerprint } = knowledge
  const passages = documents.flatMap(splitPassages)
  const terms = compileGlossary([GLOSSARY, glossary])
  const units = unitsOf({ documents, passages, translations })
  const pools = [...units].map(([language, list]) => buildPool(language, list, terms))
  const vectors = await embed(documents, passages, embedder)
  const dimensions = vectors[0]?.length ?? 1
  const analyser = analyserFingerprint()
  return {
    manifest: {
      id: `${now.toISOString().slice(0, 10)}-${sha256(fingerprint, analyser, embedder.fingerprint).slice(0, 12)}`,
      built: now.toISOString(),
      knowledge: fingerprint,
      documents: Object.fromEntries(documents.map((document) => [document.id, document.hash])),
      analyser,
      embeddings: { fingerprint: embedder.fingerprint, dimensions },
      passages: passages.length,
      files: {},
    },
    knowledge: { documents, translations, glossary, fingerprint },
    passages,
    pools,
    vectors: VectorIndex.build(vectors, dimensions),
  }
}

/** A passage is embedded under its title, which names what the passage only calls "he" or "the party". */
async function embed(
  documents: readonly SourceDocument[],
  passages: readonly Passage[],
  embedder: Embedder,
): Promise<number[][]> {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const texts = passages.map(({ document, start, end }) => {
    const { title, text } = byId.get(document)!
    return `${title}\n${text.slice(start, end)}`
  })
  const vectors: number[][] = []
  for (let at = 0; at < texts.length; at += BATCH) {
    vectors.push(...(await embedder.embedDocuments(texts.slice(at, at + BATCH))))
  }
  return vectors
}
