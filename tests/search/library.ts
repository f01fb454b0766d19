import { splitPassages } from '../../src/knowledge/passages.ts'
import { GLOSSARY } from '../../src/language/data/glossary.ts'
import { compileGlossary, type Glossary } from '../../src/language/glossary.ts'
import { HashedEmbeddings } from '../../src/search/hashed-embeddings.ts'
import { buildPool } from '../../src/search/pool.ts'
import type { Library } from '../../src/search/retriever.ts'
import { unitsOf } from '../../src/search/units.ts'
import { VectorIndex } from '../../src/search/vector-index.ts'
import type { SourceDocument, Translation } from '../../src/types.ts'

const embeddings = new HashedEmbeddings()
export const glossary: Glossary = compileGlossary([GLOSSARY])

/** Documents made ready to be searched, without an edition around them. */
export function libraryOf(
  documents: readonly SourceDocument[],
  translations: readonly Translation[] = [],
): Library {
  const passages = documents.flatMap(splitPassages)
  const units = unitsOf({ documents, passages, translations })
  const pools = [...units].map(([language, list]) => buildPool(language, list, glossary))
  const vectors = passages.map(({ document, start, end }) => {
    const { title, text } = documents.find(({ id }) => id === document)!
    return embeddings.embed(`${title}\n${text.slice(start, end)}`)
  })
  return {
    documents,
    passages,
    translations,
    pools,
    vectors: VectorIndex.build(vectors, embeddings.dimensions),
    denseWeight: 0,
    embeddings,
    glossary,
  }
}
