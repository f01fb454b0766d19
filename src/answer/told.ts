import type { Term } from '../search/matching.ts'
import type { Evidence } from '../search/retriever.ts'

/** As sure as a match must be to count as the same word. */
const SAME = 0.5

/** Whether one of the sentences holds a term of the question, itself or in its title. */
export function isTold(term: Term, sentences: readonly Pick<Evidence, 'reading' | 'title'>[]): boolean {
  return sentences.some(({ reading, title }) => Math.max(term.match(reading), term.match(title)) >= SAME)
}
