import type { Glossary } from '../language/glossary.ts'
import { FEW_DOCUMENTS } from '../search/few.ts'
import type { Query } from '../search/query.ts'
import type { Findings, Found } from '../search/retriever.ts'
import type { SourceDocument } from '../types.ts'
import { weigh } from './closely/weigh.ts'
import { type Misfit, misfit, plainMisfit, quotedIn } from './fit.ts'
import { corrected } from './premise.ts'
import { AS_LIKELY, closestQuote, type Quote, selectLikely, selectQuotes } from './quotes.ts'

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
/** What a sentence contradicts, rather than lacks. */
const CONTRADICTED: ReadonlySet<Misfit> = new Set(['number', 'name', 'opposite'])
/** In a large knowledge, another number or name is never the answer; any other misfit costs so many log-odds. */
const STRICT: ReadonlySet<Misfit> = new Set(['number', 'name'])
const DOUBT = 2
/** A question in another language than its evidence must be this much surer: concepts are coarser than words. */
const ACROSS = 0.5
/** The log-odds by a close reader from which a sentence answers: training/closely/train.ts prints what others give. */
const CLOSELY = -0.2

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
  if (documents.size <= FEW_DOCUMENTS) return decideClosely(query, lead, documents, glossary)
  const quotes = selectQuotes(lead)
  const closest = closestQuote(lead)
  if (!closest) return { kind: 'none' }
  if (lead.confidence < answers) return { kind: 'near', closest, why: 'unsure' }
  const sure = lead.confidence > answers + SURE
  const why = misfit(query, lead, quotedIn(lead, quotes, documents), glossary, sure)
  const outweighed = why && !STRICT.has(why) && lead.confidence >= answers + DOUBT
  return why && !outweighed ? { kind: 'near', closest, why } : { kind: 'answer', quotes }
}

/** What becomes of a question to a few documents: being sure of the topic says little there, so each sentence is read. */
function decideClosely(
  query: Query,
  lead: Found,
  documents: ReadonlyMap<string, SourceDocument>,
  glossary: Glossary,
): Decision {
  const found = weigh(query, lead, documents, glossary)
  const closest = closestQuote(lead)
  if (!closest) return { kind: 'none' }
  let why: Misfit | 'unsure' | undefined
  for (const first of likely(found)) {
    const quotes = selectLikely(first)
    const flaw = unlikely(query, first, quotes.slice(0, 1), documents, glossary)
    if (!flaw) return { kind: 'answer', quotes }
    why ??= flaw
    // What the likeliest sentence contradicts, no other one answers.
    if (why === 'unsure' || CONTRADICTED.has(why)) break
  }
  return { kind: 'near', closest, why: why ?? 'unsure' }
}

/** A weighed finding, and the same with each sentence first that is nearly as likely as the likeliest. */
function likely(found: Found): Found[] {
  const [best, ...rest] = found.evidence
  const others = rest.filter(({ score }) => best!.score - score < AS_LIKELY).slice(0, 2)
  return [
    found,
    ...others.map((first) => ({
      ...found,
      evidence: [first, ...found.evidence.filter((other) => other !== first)],
    })),
  ]
}

/** Why quotes do not answer, by a finding that was weighed; nothing when they do. */
function unlikely(
  query: Query,
  found: Found,
  quotes: readonly Quote[],
  documents: ReadonlyMap<string, SourceDocument>,
  glossary: Glossary,
): Misfit | 'unsure' | undefined {
  const quoted = quotedIn(found, quotes, documents)
  const scores = found.evidence.flatMap(({ text, score }) => (quoted.sentences.has(text) ? [score] : []))
  return plainMisfit(query, found, quoted, glossary) ?? (Math.max(...scores) < CLOSELY ? 'unsure' : undefined)
}

/** Whether other quotes than the house's own answer a question that was decided to be answered. */
export function wouldAnswer(
  { query, lead }: Findings,
  quotes: readonly Quote[],
  sure: boolean,
  documents: ReadonlyMap<string, SourceDocument>,
  glossary: Glossary,
): boolean {
  if (!lead) return false
  if (documents.size <= FEW_DOCUMENTS) {
    return !unlikely(query, weigh(query, lead, documents, glossary), quotes, documents, glossary)
  }
  return !misfit(query, lead, quotedIn(lead, quotes, documents), glossary, sure)
}
