import { findDates } from '../../language/dates.ts'
import { grams } from '../../language/grams.ts'
import { lexemes } from '../../language/lexemes.ts'
import { findNames, sameName } from '../../language/names.ts'
import { findNumbers, type NumberMention } from '../../language/numbers.ts'
import { splitSentences } from '../../language/sentences.ts'
import { isStopword } from '../../language/stopwords.ts'
import { words } from '../../language/tokens.ts'
import type { Language, Verdict, VerdictReason } from '../../types.ts'
import { comparable, holds } from './verbatim.ts'

export interface GateOptions {
  /** Words at the claim's beginning that the house itself wrote (the publisher, the date): they need no support. */
  frame?: string
  /** The claim's language, where it is known better than by its letters. */
  language?: Language
}

/** Whether the passages support one sentence, how surely, and what they do not give. */
export function checkClaim(claim: string, passages: readonly string[], options: GateOptions = {}): Verdict {
  const told = withoutFrame(claim, options.frame)
  const source = passages.join('\n')
  if (!source.trim() || !told.trim())
    return { supported: false, score: 0, reasons: [{ kind: 'empty', value: '' }] }
  const said = comparable(told)
  if (passages.some((passage) => holds(comparable(passage), said)))
    return { supported: true, score: 1, reasons: [] }
  const reasons = [
    ...missingNumbers(told, source),
    ...missingDates(told, source),
    ...missingNames(told, source),
  ]
  const score = coverage(told, source) * 0.9 ** reasons.length * 0.99
  const supported = reasons.length === 0 && score >= 0.8
  if (!supported && reasons.length === 0) reasons.push({ kind: 'words', value: told.trim() })
  return { supported, score, reasons }
}

/** `checkClaim` of each sentence of a text: supported when each is, its score their mean. */
export function checkText(text: string, passages: readonly string[], options: GateOptions = {}): Verdict {
  const told = withoutFrame(text, options.frame)
  const sentences = splitSentences(told).map(({ start, end }) => told.slice(start, end))
  if (sentences.length <= 1) return checkClaim(told, passages)
  const verdicts = sentences.map((sentence) => checkClaim(sentence, passages))
  return {
    supported: verdicts.every(({ supported }) => supported),
    score: verdicts.reduce((sum, { score }) => sum + score, 0) / verdicts.length,
    reasons: verdicts.flatMap(({ reasons }) => reasons),
  }
}

function withoutFrame(claim: string, frame = ''): string {
  return frame && claim.startsWith(frame) ? claim.slice(frame.length) : claim
}

function missingNumbers(claim: string, source: string): VerdictReason[] {
  const given = findNumbers(source)
  return findNumbers(claim)
    .filter((number) => !given.some((other) => gives(other, number)))
    .map(({ start, end }) => ({ kind: 'number', value: claim.slice(start, end) }))
}

/** No tolerance unless the claim itself says about, over or under. */
function gives(given: NumberMention, asked: NumberMention): boolean {
  if (given.value === asked.value || given.upper === asked.value) return true
  if (asked.bound === 'about') return Math.abs(given.value - asked.value) <= 0.1 * asked.value
  if (asked.bound === 'over') return given.value > asked.value && given.value <= 1.25 * asked.value
  if (asked.bound === 'under') return given.value < asked.value && given.value >= 0.75 * asked.value
  return false
}

function missingDates(claim: string, source: string): VerdictReason[] {
  const given = findDates(source)
  return findDates(claim)
    .filter(
      (date) =>
        !given.some(
          (other) =>
            (date.month === undefined || other.month === date.month) &&
            (date.day === undefined || other.day === date.day) &&
            (date.weekday === undefined || other.weekday === date.weekday) &&
            (date.relative === undefined || other.relative === date.relative) &&
            (date.year === undefined || other.year === date.year || other.year === undefined),
        ),
    )
    .map(({ start, end }) => ({ kind: 'date', value: claim.slice(start, end) }))
}

function missingNames(claim: string, source: string): VerdictReason[] {
  const given = findNames(source)
  const low = new Set(lexemes(source).map((part) => part.low))
  return findNames(claim)
    .filter(
      ({ text, words: own }) =>
        !own.every((word) => low.has(word)) && !given.some((other) => sameName(text, other.text) >= 0.7),
    )
    .map(({ text }) => ({ kind: 'name', value: text }))
}

/** The share of the claim's content words, by the letters they share, that the source holds. */
function coverage(claim: string, source: string): number {
  const held = new Set(words(source).flatMap(grams))
  const content = words(claim).filter(
    (word) => !isStopword(word, 'en') && !isStopword(word, 'ru') && !isStopword(word, 'kk'),
  )
  if (content.length === 0) return 0
  const share = (word: string): number => {
    const own = grams(word)
    return own.filter((gram) => held.has(gram)).length / own.length
  }
  return content.reduce((sum, word) => sum + (share(word) > 0.6 ? share(word) : 0), 0) / content.length
}
