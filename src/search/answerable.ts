import type { AnswerType } from '../language/answer-type.ts'
import type { SentenceMatch, UnitReading } from './evidence.ts'
import type { Term } from './matching.ts'

/** The names of what `answerableFeatures` measures, in the order of the weights. */
export const ANSWERABLE_FEATURES = [
  'coverage of the sentence',
  'local coverage with title',
  'coverage with neighbours',
  'coverage with title',
  'coverage of the passage',
  'score of the ceiling',
  'unknown words',
  'second passage',
  'tenth passage',
  'terms',
  'names found',
  'numbers found',
  'rarest term found',
  'adjacent pairs',
  'when: no date',
  'how many: no number',
  'best term',
  'passages',
  'ceiling',
  'passage coverage x ceiling',
  'unknown words x terms',
  'passage coverage squared',
  'title coverage squared',
  'ceiling squared',
  'ceiling x second passage',
] as const

/** What is known of a question's best evidence, beside the evidence itself. */
export interface Standing {
  type: AnswerType
  terms: readonly Term[]
  /** The sentence that ranks first, and the passage that it stands in. */
  best: SentenceMatch
  unit: UnitReading
  /** Scores of the ranked passages, best first. */
  scores: readonly number[]
  /** What a passage that holds each of the question's terms could score. */
  ceiling: number
  /** Passages in the pool. */
  passages: number
}

/**
 * Measures whether the best evidence answers the question or only shares words with it. Everything is relative to
 * the question's own weight: an absolute BM25 score tells long questions from short ones, not known from unknown.
 */
export function answerableFeatures({
  type,
  terms,
  best,
  unit,
  scores,
  ceiling,
  passages,
}: Standing): number[] {
  const total = sum(terms.map(({ idf }) => idf)) || 1
  const found = terms.map((term) =>
    Math.max(term.match(unit.title), ...unit.sentences.map((sentence) => term.match(sentence))),
  )
  const share = (wanted: (term: Term) => boolean): number => {
    const weights = terms.map((term) => (wanted(term) ? term.idf : 0))
    const all = sum(weights)
    // Without such words the question says nothing either way: a middling share.
    return all === 0 ? 0.7 : sum(weights.map((weight, t) => weight * found[t]!)) / all
  }
  const rarest = terms.reduce((place, { idf }, t) => (idf > (terms[place]?.idf ?? 0) ? t : place), 0)
  const [coverage = 0, , localTitled = 0, around = 0, bestTerm = 0, adjacent = 0] = best.features
  const ofPassage = sum(terms.map(({ idf }, t) => idf * found[t]!)) / total
  const reached = (scores[0] ?? 0) / (ceiling || 1)
  const unknown = sum(terms.map(({ idf, known }) => (known ? 0 : idf))) / total
  const relative = (place: number): number => (scores[place] ?? 0) / (scores[0] || 1)
  const length = Math.log(1 + terms.length)
  return [
    coverage,
    localTitled,
    around,
    best.coverage,
    ofPassage,
    reached,
    unknown,
    relative(1),
    relative(9),
    length,
    share(({ proper }) => proper),
    share(({ word }) => /\d/.test(word)),
    found[rarest] ?? 0,
    adjacent,
    type === 'when' && best.features[11] === 1 ? 1 : 0,
    type === 'how_many' && best.features[13] === 1 ? 1 : 0,
    bestTerm,
    Math.log(passages),
    ceiling / 10,
    ofPassage * reached,
    unknown * length,
    ofPassage ** 2,
    best.coverage ** 2,
    reached ** 2,
    reached * relative(1),
  ]
}

function sum(numbers: readonly number[]): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
