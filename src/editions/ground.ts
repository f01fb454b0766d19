import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { answer, type Ground } from '../answer/answer.ts'
import { createGate } from '../answer/gate/gate.ts'
import { renderingsOf } from '../answer/translated.ts'
import type { House } from '../answer-tests/house.ts'
import { GLOSSARY } from '../language/data/glossary.ts'
import { compileGlossary } from '../language/glossary.ts'
import { PassageRetriever } from '../search/retriever.ts'
import type { Edition } from './edition.ts'

/** What answers are made from, out of an edition: its indexes opened, its gate and its editors' translations. */
export function groundOf(
  { manifest, knowledge, passages, pools, vectors }: Edition,
  embeddings: EmbeddingsInterface,
  officialUrl: string | undefined,
): Ground {
  const glossary = compileGlossary([GLOSSARY, knowledge.glossary])
  return {
    edition: manifest.id,
    retriever: new PassageRetriever({
      ...knowledge,
      passages,
      pools,
      vectors,
      denseWeight: manifest.denseWeight,
      embeddings,
      glossary,
    }),
    glossary,
    thresholds: manifest.thresholds,
    gate: createGate({ glossary }),
    rendering: renderingsOf(knowledge.translations),
    documents: new Map(knowledge.documents.map((document) => [document.id, document])),
    ...(officialUrl !== undefined && { officialUrl }),
  }
}

/** What answer tests are run on. */
export function houseOf(edition: Edition, ground: Ground): House {
  const { passages } = edition
  return { ...ground, passages, answer: (question) => answer(ground, question) }
}
