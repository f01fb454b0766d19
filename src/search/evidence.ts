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
  'other: has a name',
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
  const total = sum(terms.map(({ idf }) => idf)) || 1
  // A term's weight within the passage: ln(1 + sentences / sentences that hold it) beside its idf.
  const local = terms.map(({ idf }, t) => {
    const holding = matches[t]!.filter((match) => match > 0.5).length
    return idf * Math.log(1 + sentences.length / Math.max(holding, 0.5))
  })
  const localTotal = sum(local) || 1

  return sentences.map((sentence, s) => {
    const at = (place: number, t: number): number => matches[t]![place] ?? 0
    const coverage = sum(terms.map(({ idf }, t) => idf * at(s, t))) / total
    const titled = sum(terms.map(({ idf }, t) => idf * Math.max(at(s, t), inTitle[t]!))) / total
    const localCoverage = sum(local.map((weight, t) => weight * at(s, t))) / localTotal
    const localTitled =
      sum(local.map((weight, t) => weight * Math.max(at(s, t), 0.9 * inTitle[t]!))) / localTotal
    const around =
      sum(terms.map(({ idf }, t) => idf * Math.max(at(s, t), 0.6 * at(s - 1, t), 0.4 * at(s + 1, t)))) / total
    const best = Math.max(0, ...terms.map(({ idf }, t) => (idf * at(s, t)) / total))
    const asked = (wanted: AnswerType, holds: boolean): number => (type === wanted && holds ? 1 : 0)
    return {
      coverage: titled,
      features: [
        coverage,
        localCoverage,
        localTitled,
        around,
        best,
        pairs(terms, sentence),
        passageScore,
        top ? 1 : 0,
        s === 0 ? 1 : 0,
        Math.log(1 + sentence.length) / 5,
        asked('when', sentence.hasDate),
        asked('when', !sentence.hasDate),
        asked('how_many', sentence.hasNumber),
        asked('how_many', !sentence.hasNumber),
        asked('who', sentence.hasName),
        asked('where', sentence.places.size > 0 || sentence.hasName),
        asked('other', sentence.hasName),
      ],
    }
  })
}

/** The share of neighbouring question terms that stand within three content words of each other. */
function pairs(terms: readonly Term[], { sequence }: Reading): number {
  if (terms.length < 2) return 0
  const places = terms.map(({ stem }) => sequence.flatMap((other, place) => (other === stem ? [place] : [])))
  let near = 0
  for (let t = 0; t + 1 < terms.length; t++) {
    if (places[t]!.some((a) => places[t + 1]!.some((b) => a !== b && Math.abs(a - b) <= 3))) near++
  }
  return near / (terms.length - 1)
}

function sum(numbers: readonly number[]): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
