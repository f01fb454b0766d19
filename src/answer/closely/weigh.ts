import type { Glossary } from '../../language/glossary.ts'
import type { Query } from '../../search/query.ts'
import type { Evidence, Found } from '../../search/retriever.ts'
import type { SourceDocument } from '../../types.ts'
import { numberMissing, quotedIn } from '../fit.ts'
import type { Quote } from '../quotes.ts'
import { closeFeatures } from './features.ts'
import { closeQuestion } from './question.ts'
import { sentenceOf } from './sentence.ts'
import { CLOSE_WEIGHTS } from './weights.ts'

/** Sentences that are read closely: the right one is among so many best ones by rank wherever ranking has a chance. */
const READ = 8

/** A sentence read closely, by what is measured of it. */
export interface CloselyRead {
  evidence: Evidence
  features: number[]
}

/** Reads the best sentences of a finding closely, in the order of their rank. */
export function readClosely(
  query: Query,
  found: Found,
  documents: ReadonlyMap<string, SourceDocument>,
  glossary: Glossary,
): CloselyRead[] {
  const question = closeQuestion(query, found, documents, glossary)
  const places = new Map(question.sentences.map((sentence, place) => [sentence, place]))
  const best = found.evidence[0]?.score ?? 0
  return found.evidence.slice(0, READ).map((evidence) => ({
    evidence,
    features: closeFeatures(question, places.get(evidence)!, sentenceOf(evidence, found.language, glossary), {
      behind: evidence.score - best,
      confidence: found.confidence,
      anotherNumber:
        question.numbers.length > 0 &&
        numberMissing(query, found, quotedIn(found, [alone(evidence)], documents), true),
    }),
  }))
}

function alone({ passage, span, text }: Evidence): Quote {
  return { passage, ...span, sentences: [text], text }
}

/**
 * A finding as a close reader has it: its sentences with the log-odds that each of them answers as their scores, best
 * first, and the best one's as its confidence.
 */
export function weigh(
  query: Query,
  found: Found,
  documents: ReadonlyMap<string, SourceDocument>,
  glossary: Glossary,
): Found {
  const [intercept, ...weights] = CLOSE_WEIGHTS
  const evidence = readClosely(query, found, documents, glossary)
    .map(({ evidence, features }) => ({
      ...evidence,
      score: features.reduce((sum, feature, i) => sum + feature * weights[i]!, intercept),
    }))
    .sort((a, b) => b.score - a.score)
  return { ...found, evidence, confidence: evidence[0]?.score ?? Number.NEGATIVE_INFINITY }
}
