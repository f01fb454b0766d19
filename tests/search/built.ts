import { buildEdition } from '../../src/editions/build.ts'
import type { Edition } from '../../src/editions/edition.ts'
import { GLOSSARY } from '../../src/language/data/glossary.ts'
import { compileGlossary } from '../../src/language/glossary.ts'
import { HashedEmbeddings } from '../../src/search/hashed-embeddings.ts'
import { type Library, PassageRetriever } from '../../src/search/retriever.ts'
import { knowledgeOf } from './valley.ts'

/** An edition in memory, with all that the house makes of it. */
export interface Built {
  edition: Edition
  library: Library
  retriever: PassageRetriever
}

/** Builds an edition of these files, by default the valley's. */
export async function built(files?: Record<string, string>): Promise<Built> {
  const embeddings = new HashedEmbeddings()
  const edition = await buildEdition(await knowledgeOf(files), embeddings, new Date('2024-07-01T08:00:00Z'))
  const { knowledge, passages, pools, vectors } = edition
  const glossary = compileGlossary([GLOSSARY, knowledge.glossary])
  const library = { ...knowledge, passages, pools, vectors, embeddings, glossary }
  return { edition, library, retriever: new PassageRetriever(library) }
}
