import { GLOSSARY } from '../language/data/glossary.ts'
import { compileGlossary } from '../language/glossary.ts'
import { tokenize } from '../language/tokens.ts'
import { contentOf } from '../search/terms.ts'
import type { Knowledge } from '../types.ts'
import type { KnownWords } from './desk.ts'

/** Unknown words that are named for a document. */
const NAMED = 20

/** How much of each document cross-language search understands, and what its glossary lacks. */
export function knownWords({ documents, glossary }: Pick<Knowledge, 'documents' | 'glossary'>): KnownWords[] {
  const terms = compileGlossary([GLOSSARY, glossary])
  return documents.map(({ id, text, language }) => {
    const counts = new Map<string, number>()
    for (const { word } of contentOf(tokenize(text), language)) {
      if (!/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    const unknown = [...counts].filter(([word]) => !terms.knows(word, language))
    return {
      document: id,
      share: counts.size === 0 ? 1 : 1 - unknown.length / counts.size,
      unknown: unknown
        .sort((a, b) => b[1] - a[1])
        .slice(0, NAMED)
        .map(([word]) => word),
    }
  })
}
