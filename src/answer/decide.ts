import type { Glossary } from '../language/glossary.ts'
import { FEW_DOCUMENTS } from '../search/few.ts'
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
/** What the best sentence may lack of what is asked for, and another nearly as good may have. */
const LACKS_KIND: ReadonlySet<Misfit> = new Set([
  'no date',
  'no number',
  'no person',
  'no place',
  'no reason',
])
/** Log-odds behind the best sentence, and the share of what it covers, down to which another is nearly as good. */
const BEHIND = 2.5
const ENOUGH = 0.6
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
  const few = documents.size <= FEW_DOCUMENTS
  const quotes = selectQuotes(lead)
  const [closest] = quotes
  if (!closest) return { kind: 'none' }
  if (lead.confidence < answers) return { kind: 'near', closest, why: 'unsure' }
  const sure = !few && lead.confidence > answers + SURE
  const flaw = (found: Found, given: readonly Quote[]): Misfit | undefined =>
    misfit(query, found, quotedIn(found, given, documents), glossary, { sure, few })
  const why = flaw(lead, quotes)
  if (!why) return { kind: 'answer', quotes }
  if (few && LACKS_KIND.has(why)) {
    for (const found of alternatives(lead)) {
      const others = selectQuotes(found)
      if (!flaw(found, others)) return { kind: 'answer', quotes: others }
    }
  }
  return { kind: 'near', closest, why }
}

/** The finding with another sentence first, for those nearly as good as the best. */
function alternatives(found: Found): Found[] {
  const [best, ...rest] = found.evidence
  return rest
    .slice(0, 2)
    .filter(({ score, coverage }) => score > best!.score - BEHIND && coverage >= ENOUGH * best!.coverage)
    .map((first) => ({ ...found, evidence: [first, ...found.evidence.filter((other) => other !== first)] }))
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
