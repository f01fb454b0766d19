import type { Glossary } from '../language/glossary.ts'
import type { Findings, Found } from '../search/retriever.ts'
import type { SourceDocument } from '../types.ts'
import { type Misfit, misfit, type Quoted } from './fit.ts'
import { corrected } from './premise.ts'
import { type Quote, selectQuotes } from './quotes.ts'

/** What becomes of one question. */
export type Decision =
  | { kind: 'answer'; quotes: Quote[] }
  /** The question takes for granted what the sources contradict. */
  | { kind: 'premise'; quotes: Quote[] }
  /** Close, and not an answer. */
  | { kind: 'near'; closest: Quote; why: Misfit | 'unsure' }
  | { kind: 'none' }

/** Log-odds below the threshold down to which the best passage is worth showing as the closest. */
const NEAR = 2
/** Log-odds above the threshold from which nearly all of the question was found. */
const SURE = 1.8
/** A question in another language than its evidence must be this much surer: concepts are coarser than words. */
const ACROSS = 0.5

/** What becomes of a question; `threshold`: the confidence from which the best evidence counts as an answer. */
export function decide(
  { query, lead }: Findings,
  threshold: number,
  documents: ReadonlyMap<string, SourceDocument>,
  glossary: Glossary,
): Decision {
  if (!lead) return { kind: 'none' }
  const answers = lead.across ? threshold + ACROSS : threshold
  const correction = corrected(query, lead)
  if (correction) return { kind: 'premise', quotes: selectQuotes(correction).slice(0, 1) }
  if (lead.confidence < answers - NEAR) return { kind: 'none' }
  const quotes = selectQuotes(lead)
  const [closest] = quotes
  if (!closest) return { kind: 'none' }
  if (lead.confidence < answers) return { kind: 'near', closest, why: 'unsure' }
  const why = misfit(
    query,
    lead,
    quotedIn(lead, quotes, documents),
    glossary,
    lead.confidence > answers + SURE,
  )
  return why ? { kind: 'near', closest, why } : { kind: 'answer', quotes }
}

export function quotedIn(
  { evidence }: Found,
  quotes: readonly Quote[],
  documents: ReadonlyMap<string, SourceDocument>,
): Quoted {
  const passages = [...new Set(quotes.map(({ passage }) => passage))]
  const around = passages.flatMap((passage) => {
    const { title, text } = documents.get(passage.document)!
    const translated = evidence.filter((sentence) => sentence.passage === passage && sentence.translated)
    return [title, text.slice(passage.start, passage.end), ...translated.map((sentence) => sentence.text)]
  })
  return {
    text: quotes.map(({ text }) => text).join('\n'),
    sentences: new Set(quotes.flatMap(({ sentences }) => sentences)),
    around: around.join('\n'),
    years: passages.flatMap(({ document }) => {
      const { published } = documents.get(document)!
      return published ? [Number(published.slice(0, 4))] : []
    }),
  }
}
