import { words } from '../language/tokens.ts'
import { readQuery } from '../search/query.ts'
import { type Library, PassageRetriever } from '../search/retriever.ts'
import { hasContent } from '../search/terms.ts'

/** Weights that are tried, beside a best lexical score of 1. */
const TRIED = [0, 0.25, 0.5, 1, 2]
/** Passages that are asked for: each costs the embedder one call. */
const ASKED = 40

/**
 * How much an embedder's vectors should count in ranking this edition: the weight with which most passages come
 * first for every third word of one of their own sentences, the largest of equals, for readers use other words than
 * these. The built-in vectors hold nothing that the words do not: they stay at 0.
 */
export async function calibrateDense(
  library: Omit<Library, 'denseWeight'>,
  fingerprint: string,
): Promise<number> {
  if (fingerprint.startsWith('builtin')) return 0
  const step = Math.max(1, Math.floor(library.passages.length / ASKED))
  const asked = library.passages.filter((_, place) => place % step === 0).slice(0, ASKED)
  const remembered = remembering(library.embeddings)
  let best = { weight: 0, right: -1 }
  for (const weight of TRIED) {
    const retriever = new PassageRetriever({ ...library, embeddings: remembered, denseWeight: weight })
    let right = 0
    for (const passage of asked) {
      const { text } = library.documents.find(({ id }) => id === passage.document)!
      const { start, end } = passage.sentences.at(-1)!
      const content = words(text.slice(start, end)).filter((word) => hasContent(word, passage.language))
      const question = content.filter((_, place) => place % 3 === 0).join(' ')
      const { passages } = await retriever.search(readQuery(question, passage.language), 1)
      if (passages[0]?.passage === passage.id) right++
    }
    if (right >= best.right) best = { weight, right }
  }
  return best.weight
}

/** The same embedder, asked for each text once. */
function remembering(embeddings: Library['embeddings']): Library['embeddings'] {
  const known = new Map<string, Promise<number[]>>()
  return {
    embedDocuments: (texts) => embeddings.embedDocuments(texts),
    embedQuery: (text) => {
      const found = known.get(text) ?? embeddings.embedQuery(text)
      known.set(text, found)
      return found
    },
  }
}
