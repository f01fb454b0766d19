import type { Language, Passage, SourceDocument, Span, Turn } from '../../types.ts'
import type { Quote } from '../quotes.ts'

/** A passage as a writer is given it. */
export interface Sheet {
  /** A name for this task only ("P1"): what a writer says of any other is not looked up at all. */
  id: string
  passage: Passage
  document: SourceDocument
  /** `document.text` from `passage.start` to `passage.end`. */
  text: string
  /** The editors' sentences in the reader's language, each with the original's place in the document's text. */
  renderings: (Span & { text: string })[]
  /** What the house itself would quote from it. */
  quotes: Quote[]
}

export interface WritingTask {
  /** As it stands without its conversation. */
  question: string
  /** The reader's. */
  language: Language
  passages: Sheet[]
}

/** What a writer claims, of which nothing is believed: the sentence, and the words that are said to support it. */
export interface WrittenSentence {
  text: string
  /** `passage`: a sheet's id. */
  citations: { passage: string; quote: string }[]
}

/** A sentence that may not be sent, and why: in English, for the writer. */
export interface Refused {
  sentence: WrittenSentence
  why: string
}

/**
 * Somebody who words answers better than quotes do. It never rejects: what fails is undefined, and the answer goes
 * out without it. The same signal ends all calls for one answer.
 */
export interface Writer {
  /** Milliseconds that all calls for one answer may take together. */
  readonly deadline: number
  /** The question as it stands without its conversation. */
  standalone(
    asked: { question: string; language: Language; history: readonly Turn[] },
    signal: AbortSignal,
  ): Promise<string | undefined>
  write(task: WritingTask, signal: AbortSignal): Promise<WrittenSentence[] | undefined>
  /** The refused sentences anew, in the same order; one may be left out. */
  repair(
    task: WritingTask,
    refused: readonly Refused[],
    signal: AbortSignal,
  ): Promise<WrittenSentence[] | undefined>
}
