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
import { embeddedText, type Reuse, reuseOf } from './reuse.ts'

/** An embedder with a name for the vectors it makes: vectors of two fingerprints are never compared. */
export interface Embedder extends EmbeddingsInterface {
  fingerprint: string
}

/** Texts given to the embedder at once. */
const BATCH = 64

/** What a build is doing. */
type BuildStep = 'splitting' | 'embedding' | 'indexing' | 'calibrating'

interface Options {
  /** The edition before: what has not changed since is taken over from it. */
  earlier?: Edition | undefined
  onStep?: (step: BuildStep) => void
}

/** Builds an edition in memory. `now` dates it. Rejects when the embedder fails. */
export async function buildEdition(
  knowledge: Omit<Knowledge, 'warnings'>,
  embedder: Embedder,
  now: Date,
  { earlier, onStep = () => {} }: Options = {},
): Promise<Edition> {
  const { documents, translations, glossary, fingerprint } = knowledge
  const reuse = reuseOf(earlier, knowledge, embedder.fingerprint)
  onStep('splitting')
  const passages = documents.flatMap((document) => reuse.passages(document) ?? splitPassages(document))
  onStep('embedding')
  const embedded = await embed(documents, passages, embedder, reuse)
  onStep('indexing')
  const dimensions = embedded[0]?.length ?? 1
  const vectors = VectorIndex.build(embedded, dimensions)
  const terms = compileGlossary([GLOSSARY, glossary])
  const units = unitsOf({ documents, passages, translations })
  const pools = [...units].map(([language, list]) => buildPool(language, list, terms, reuse.pool(language)))
  onStep('calibrating')
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

async function embed(
  documents: readonly SourceDocument[],
  passages: readonly Passage[],
  embedder: Embedder,
  reuse: Reuse,
): Promise<number[][]> {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const texts = passages.map((passage) => embeddedText(byId.get(passage.document)!, passage))
  const vectors = texts.map(reuse.vector)
  const missing = texts.flatMap((_, place) => (vectors[place] ? [] : [place]))
  for (let at = 0; at < missing.length; at += BATCH) {
    const places = missing.slice(at, at + BATCH)
    const made = await embedder.embedDocuments(places.map((place) => texts[place]!))
    for (const [i, place] of places.entries()) vectors[place] = made[i]!
  }
  return vectors as number[][]
}
