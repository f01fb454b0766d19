import { withoutInvisible } from '../../knowledge/invisible.ts'
import { splitSentences } from '../../language/sentences.ts'
import type { WrittenSentence } from './writer.ts'

/** Sentences of one answer; a model that writes on has lost the question. */
const MOST = 6
/** Characters of a sentence, and citations of one. */
const LONGEST = 500
const MOST_CITED = 4

/** What a writer gave, as single sentences of plain text in one line each. What is too long is left out. */
export function tidy(sentences: readonly WrittenSentence[]): WrittenSentence[] {
  return sentences
    .flatMap(({ text, citations }) => {
      const plain = plainOf(text)
      return splitSentences(plain).map(({ start, end }) => ({
        text: plain.slice(start, end),
        citations: citations.slice(0, MOST_CITED),
      }))
    })
    .filter(({ text }) => /\p{L}/u.test(text) && text.length <= LONGEST)
    .slice(0, MOST)
}

/** Without marks of numbering, emphasis and citation, which are the house's to set. */
function plainOf(text: string): string {
  return withoutInvisible(text)
    .replace(/[[(](?:P?\d{1,2}(?:\s*[,;]\s*)?)+[\])](?=[\s.,;!?]|$)/g, (mark) =>
      /P|\[/.test(mark) ? '' : mark,
    )
    .replace(/\*\*|__|`/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;!?])/g, '$1')
    .replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/, '')
    .trim()
}
