import type { Found } from '../../search/retriever.ts'
import type { Language, Passage, SourceDocument } from '../../types.ts'
import type { Quote } from '../quotes.ts'
import type { Rendering } from '../translated.ts'
import type { Sheet, WritingTask } from './writer.ts'

/** Passages of one task, and characters of them all: what a small model reads well and quickly. */
const MOST = 6
const LONGEST = 6000

/** The task of answering a question from what was found: the passages of the house's own quotes, then the next best. */
export function taskOf(
  asked: { question: string; language: Language },
  { evidence }: Found,
  quotes: readonly Quote[],
  documents: ReadonlyMap<string, SourceDocument>,
  rendering: Rendering,
): WritingTask {
  const passages = new Map<string, Passage>()
  for (const { passage } of [...quotes, ...evidence]) passages.set(passage.id, passage)
  const sheets: Sheet[] = []
  let length = 0
  for (const passage of passages.values()) {
    length += passage.end - passage.start
    if (sheets.length === MOST || (sheets.length > 0 && length > LONGEST)) break
    const document = documents.get(passage.document)!
    sheets.push({
      id: `P${sheets.length + 1}`,
      passage,
      document,
      text: document.text.slice(passage.start, passage.end),
      renderings: passage.sentences.flatMap((span) => {
        const text = rendering(passage, span, asked.language)
        return text === undefined ? [] : { ...span, text }
      }),
      quotes: quotes.filter((quote) => quote.passage.id === passage.id),
    })
  }
  return { question: asked.question, language: asked.language, passages: sheets }
}
