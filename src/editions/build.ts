import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { splitPassages } from '../knowledge/passages.ts'
import { GLOSSARY } from '../language/data/glossary.ts'
import { compileGlossary } from '../language/glossary.ts'
import { buildPool } from '../search/pool.ts'
import { PassageRetriever } from '../search/retriever.ts'
import { unitsOf } from '../search/units.ts'
import { VectorIndex } from '../search/vector-index.ts'
import type { Knowledge, Passage, SourceDocument } from '../types.ts'
import { calibrate } from './calibrate.ts'
import { calibrateDense } from './calibrate-dense.ts'
import type { Edition } from './edition.ts'
import { analyserFingerprint, sha256 } from './fingerprint.ts'

/** An embedder with a name for the vectors it makes: vectors of two fingerprints are never compared. */
export interface Embedder extends EmbeddingsInterface {
  fingerprint: string
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
  const embedded = await embed(documents, passages, embedder)
  const dimensions = embedded[0]?.length ?? 1
  const vectors = VectorIndex.build(embedded, dimensions)
  const library = { documents, passages, translations, pools, vectors, embeddings: embedder, glossary: terms }
  const denseWeight = await calibrateDense(library, embedder.fingerprint)
  const retriever = new PassageRetriever({ ...library, denseWeight })
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
      thresholds: await calibrate(retriever),
      denseWeight,
      files: {},
    },
    knowledge: { documents, translations, glossary, fingerprint },
    passages,
    pools,
    vectors,
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
