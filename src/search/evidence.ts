import type { AnswerType } from '../language/answer-type.ts'
import type { Comparable, Term } from './matching.ts'
import type { Reading } from './reading.ts'

/** A passage with its sentences, read for comparing. */
export interface UnitReading {
  title: Comparable
  sentences: Reading[]
}

/** The names of what `evidenceFeatures` measures, in the order of the weights. */
export const EVIDENCE_FEATURES = [
  'coverage',
  'local coverage',
  'local coverage with title',
  'coverage with neighbours',
  'best term',
  'adjacent pairs',
  'passage score',
  'top passage',
  'first sentence',
  'length',
  'when: has a date',
  'when: has none',
  'how many: has a number',
  'how many: has none',
  'who: has a name',
  'where: has a place or name',
] as const

/** What the gate on answering needs of a sentence beside its rank. */
export interface SentenceMatch {
  features: number[]
  /** The share of the question's weight that the sentence holds, title included: 0 to 1. */
  coverage: number
}

/**
 * Measures how well each sentence of a passage answers a question, after ../docs/languages.md: the share of the
 * question's words by rarity (idf), by rarity within this passage (a word in each sentence of it tells nothing),
 * with the title's words as present; the kind of thing asked for; and the passage's own score.
 * `passageScore`: relative to the best passage, 0 to 1; `top`: whether it is the best.
 */
export function matchSentences(
  type: AnswerType,
  terms: readonly Term[],
  unit: UnitReading,
  passageScore: number,
  top: boolean,
): SentenceMatch[] {
  const { sentences, title } = unit
  const matches = terms.map((term) => sentences.map((sentence) => term.match(sentence)))
  const inTitle = terms.map((term) => term.match(title))
  // A term's weight within the passage: ln(1 + sentences / sentences that hold it) beside its idf.
  const local = terms.map(({ idf }, t) => {
    const holding = matches[t]!.filter((match) => match > 0.5).length
    return idf * Math.log(1 + sentences.length / Math.max(holding, 0.5))
  })
  const total = terms.reduce((sum, { idf }) => sum + idf, 0) || 1
  const localTotal = local.reduce((sum, weight) => sum + weight, 0) || 1

  return sentences.map((sentence, s) => {
    let coverage = 0
    let titled = 0
    let localCoverage = 0
    let localTitled = 0
    let around = 0
    let best = 0
    for (let t = 0; t < terms.length; t++) {
      const { idf } = terms[t]!
      const match = matches[t]![s]!
      const named = inTitle[t]!
      coverage += idf * match
      titled += idf * Math.max(match, named)
      localCoverage += local[t]! * match
      localTitled += local[t]! * Math.max(match, 0.9 * named)
      around += idf * Math.max(match, 0.6 * (matches[t]![s - 1] ?? 0), 0.4 * (matches[t]![s + 1] ?? 0))
      best = Math.max(best, idf * match)
    }
    const asked = (wanted: AnswerType, holds: () => boolean): number => (type === wanted && holds() ? 1 : 0)
    return {
      coverage: titled / total,
      features: [
        coverage / total,
        localCoverage / localTotal,
        localTitled / localTotal,
        around / total,
        best / total,
        pairs(terms, sentence),
        passageScore,
        top ? 1 : 0,
        s === 0 ? 1 : 0,
        Math.log(1 + sentence.length) / 5,
        asked('when', () => sentence.hasDate),
        asked('when', () => !sentence.hasDate),
        asked('how_many', () => sentence.hasNumber),
        asked('how_many', () => !sentence.hasNumber),
        asked('who', () => sentence.hasName),
        asked('where', () => sentence.places.size > 0 || sentence.hasName),
      ],
    }
  })
}

/** The share of neighbouring question terms that stand within three content words of each other. */
function pairs(terms: readonly Term[], { stems }: Reading): number {
  if (terms.length < 2) return 0
  let near = 0
  for (let t = 0; t + 1 < terms.length; t++) {
    const these = stems.get(terms[t]!.stem ?? '')
    const those = these && stems.get(terms[t + 1]!.stem ?? '')
    if (those && these.some((a) => those.some((b) => a !== b && Math.abs(a - b) <= 3))) near++
  }
  return near / (terms.length - 1)
}
