import type { Span } from '../../types.ts'
import { leansBack } from '../quotes.ts'
import { findQuote } from './find-quote.ts'
import type { Sheet } from './writer.ts'

/** Whole sentences of a passage that hold the words a writer named. */
export interface Cited extends Span {
  sheet: Sheet
  /** `document.text` from `start` to `end`. */
  quote: string
  /** The editors' rendering of all of it, in the reader's language. */
  translation?: string
}

/** Sentences that one quote may run over: more is a page, not support. */
const LONGEST = 4

/**
 * The sentences that hold the quoted words, which may also be the editors' rendering of them; undefined when no
 * sentence of the passage does. Words are widened to their sentences, or "did not" could be cut away before "vote",
 * and a sentence that leans on the one before brings it.
 */
export function locate(sheet: Sheet, quote: string): Cited | undefined {
  const span = inOriginal(sheet, quote) ?? inRendering(sheet, quote)
  if (!span) return undefined
  const { sentences } = sheet.passage
  let first = sentences.findIndex(({ end }) => end > span.start)
  let last = first
  while (last + 1 < sentences.length && sentences[last + 1]!.start < span.end) last++
  if (first < 0 || last - first >= LONGEST) return undefined
  const slice = ({ start, end }: Span): string => sheet.document.text.slice(start, end)
  if (first > 0 && leansBack(slice(sentences[first]!))) first--
  const { start } = sentences[first]!
  const { end } = sentences[last]!
  const rendered = sentences
    .slice(first, last + 1)
    .map((sentence) => sheet.renderings.find((rendering) => rendering.start === sentence.start)?.text)
  return {
    sheet,
    start,
    end,
    quote: slice({ start, end }),
    ...(rendered.every((text) => text !== undefined) && { translation: rendered.join(' ') }),
  }
}

function inOriginal({ text, passage }: Sheet, quote: string): Span | undefined {
  const found = findQuote(text, quote)
  return found && { start: passage.start + found.start, end: passage.start + found.end }
}

function inRendering({ renderings }: Sheet, quote: string): Span | undefined {
  return renderings.find(({ text }) => findQuote(text, quote))
}
