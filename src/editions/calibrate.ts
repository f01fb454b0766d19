import { readQuery } from '../search/query.ts'
import type { PassageRetriever } from '../search/retriever.ts'
import { LANGUAGES, type Language } from '../types.ts'
import { EVERYDAY_QUESTIONS } from './data/everyday-questions.ts'

/** By the question's language, the confidence from which evidence counts as an answer. */
export type Thresholds = Record<Language, number>

/**
 * Where the weights of search/weights.ts put the line; training/answering/train.ts prints what they reach across
 * articles. A Kazakh question shares fewer words with its answer, so that its line lies lower.
 */
const TRAINED: Thresholds = { en: -0.65, ru: -0.9, kk: -1.3 }
/** How much lower the line lies for a few documents, which are asked about in all words: see search/few.ts. */
const LENIENT = 0.6
/** How far an edition may move it: further, and it would refuse what it knows. */
const FURTHEST = 1
/** The share of everyday questions that may look answerable: a word or two is always shared. */
const TOLERATED = 0.15

/** All that a threshold depends on beside the edition: part of the analyser's fingerprint. */
export const CALIBRATION = JSON.stringify([TRAINED, LENIENT, FURTHEST, TOLERATED, EVERYDAY_QUESTIONS])

/** Raises the trained thresholds where this edition would otherwise claim to know what nobody wrote down. */
export async function calibrate(retriever: PassageRetriever): Promise<Thresholds> {
  const thresholds = { ...TRAINED }
  for (const language of LANGUAGES) {
    const confidences: number[] = []
    for (const question of EVERYDAY_QUESTIONS[language]) {
      const { lead } = await retriever.search(readQuery(question, language))
      confidences.push(lead?.confidence ?? Number.NEGATIVE_INFINITY)
    }
    confidences.sort((a, b) => b - a)
    const tolerated = confidences[Math.floor(TOLERATED * confidences.length)]!
    const trained = TRAINED[language] - (retriever.few ? LENIENT : 0)
    thresholds[language] = Math.min(trained + FURTHEST, Math.max(trained, tolerated))
  }
  return thresholds
}
