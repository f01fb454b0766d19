import type { Glossary } from '../../language/glossary.ts'
import type { Findings } from '../../search/retriever.ts'
import type { Language, SourceDocument, Turn } from '../../types.ts'
import { wouldAnswer } from '../decide.ts'
import type { Quote } from '../quotes.ts'
import type { Rendering } from '../translated.ts'
import type { Checked } from './check.ts'
import { quotesBehind } from './compose-written.ts'
import { writeChecked } from './rounds.ts'
import { usableStandalone } from './standalone-check.ts'
import { taskOf } from './task.ts'
import type { Writer } from './writer.ts'

interface Asked {
  question: string
  language: Language
  history: readonly Turn[]
}

/** All the time that a writer has for one answer; sooner when the reader stops waiting. */
export function deadlineFor({ deadline }: Writer, signal: AbortSignal | undefined): AbortSignal {
  const late = AbortSignal.timeout(deadline)
  return signal ? AbortSignal.any([signal, late]) : late
}

/** A follow-up as the writer completes it, when it may be searched for; nothing for a question without history. */
export async function completed(
  writer: Writer,
  asked: Asked,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (asked.history.length === 0 || signal.aborted) return undefined
  const reworded = await writer.standalone(asked, signal)
  return reworded === undefined ? undefined : usableStandalone(reworded, asked)
}

/**
 * The sentences of a written answer that passed, in order, with those refused; none when quotes are the better
 * answer: the writer failed, no sentence passed, or the sentences are true and do not answer the question.
 *
 * @param quotes what the house would quote
 */
export async function written(
  {
    writer,
    glossary,
    documents,
    rendering,
  }: {
    writer: Writer
    glossary: Glossary
    documents: ReadonlyMap<string, SourceDocument>
    rendering: Rendering
  },
  asked: Asked,
  findings: Findings,
  quotes: readonly Quote[],
  signal: AbortSignal,
): Promise<Checked[]> {
  const { lead } = findings
  if (!lead || signal.aborted) return []
  const task = taskOf(asked, lead, quotes, documents, rendering)
  const checked = await writeChecked(writer, task, glossary, signal)
  if (checked.length === 0) return []
  const behind = quotesBehind(checked, lead.evidence)
  // As sure as the house was of its own quotes, where the writer found support in the same place.
  const sure = behind.some((quote) => quotes.some((own) => overlaps(own, quote)))
  return wouldAnswer(findings, behind, sure, documents, glossary) ? checked : []
}

function overlaps(a: Quote, b: Quote): boolean {
  return a.passage.document === b.passage.document && a.start < b.end && b.start < a.end
}
