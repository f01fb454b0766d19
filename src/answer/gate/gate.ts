import type { Glossary } from '../../language/glossary.ts'
import { splitSentences } from '../../language/sentences.ts'
import type { Language, Verdict } from '../../types.ts'
import { judgeAcross } from './across.ts'
import { Cache } from './cache.ts'
import { languageOfClaim, languageOfPassage } from './language-of.ts'
import { read } from './reading.ts'
import { indexSource, type Source } from './source.ts'
import { comparable, denialAround, holds, isQuotation } from './verbatim.ts'
import { judge } from './verdict.ts'

interface ClaimOptions {
  /**
   * Words at the claim's beginning that the house itself wrote (the publisher, the date): they need no support. What
   * follows may then be quotations, with a label in brackets.
   */
  frame?: string
  /** The language that the claim is meant to be in: tells Russian and Kazakh apart where its letters do not. */
  language?: Language
}

export interface GateOptions extends ClaimOptions {
  /** For claims in another language than their passages: without it, none of those passes. */
  glossary?: Glossary
}

/** The gate: decides in code whether passages support a claim. Keeps the passages that it has read. */
export interface Gate {
  checkClaim(claim: string, passages: readonly string[], options?: ClaimOptions): Verdict
  checkText(text: string, passages: readonly string[], options?: ClaimOptions): Verdict
}

/** `glossary`: for claims in another language than their passages; `kept`: how many passages stay read. */
export function createGate({ glossary, kept = 256 }: { glossary?: Glossary; kept?: number } = {}): Gate {
  const sources: Sources = new Cache(kept)
  const given = glossary ? { glossary } : {}
  return {
    checkClaim: (claim, passages, options) =>
      check(claim, passages, { ...options, ...given }, sources, false),
    checkText: (text, passages, options) => checkSentences(text, passages, { ...options, ...given }, sources),
  }
}

/** Whether the passages support one sentence, how surely, and what they do not give. */
export function checkClaim(claim: string, passages: readonly string[], options: GateOptions = {}): Verdict {
  return check(claim, passages, options, new Cache(1), false)
}

/** `checkClaim` of each sentence of a text: supported when each is, its score their mean. */
export function checkText(text: string, passages: readonly string[], options: GateOptions = {}): Verdict {
  return checkSentences(text, passages, options, new Cache(1))
}

type Sources = Cache<Source>

function checkSentences(
  text: string,
  passages: readonly string[],
  options: GateOptions,
  sources: Sources,
): Verdict {
  const told = withoutFrame(text, options.frame)
  const sentences = splitSentences(told).map(({ start, end }) => told.slice(start, end))
  if (sentences.length <= 1) return check(text, passages, options, sources, false)
  if (options.frame && isQuotation(told, passages.map(comparable)))
    return { supported: true, score: 1, reasons: [] }
  const { frame: _, ...rest } = options
  const verdicts = sentences.map((sentence) => check(sentence, passages, rest, sources, true))
  return {
    supported: verdicts.every(({ supported }) => supported),
    score: verdicts.reduce((sum, { score }) => sum + score, 0) / verdicts.length,
    reasons: verdicts.flatMap(({ reasons }) => reasons),
  }
}

function check(
  claim: string,
  passages: readonly string[],
  { frame, language, glossary }: GateOptions,
  sources: Sources,
  part: boolean,
): Verdict {
  const told = withoutFrame(claim, frame)
  const given = passages.filter((passage) => passage.trim())
  const said = comparable(told)
  if (given.length === 0 || said === '')
    return { supported: false, score: 0, reasons: [{ kind: 'empty', value: '' }] }
  const key = given.join('\u0000')
  const source = sources.take(key, () => indexSource(given, languageOfPassage(key)))
  if (frame && isQuotation(told, source.words)) return { supported: true, score: 1, reasons: [] }
  const holding = source.words.find((words) => holds(words, said))
  if (holding !== undefined) {
    const denial = denialAround(holding, said, source.language)
    if (denial === undefined) return { supported: true, score: 1, reasons: [] }
    return { supported: false, score: 0.5, reasons: [{ kind: 'negation', value: denial }] }
  }
  const own = languageOfClaim(told, source.language, language)
  if (own === source.language) return judge(read(told, own), source, part)
  return judgeAcross(read(told, own), source, glossary)
}

function withoutFrame(claim: string, frame = ''): string {
  return frame && claim.startsWith(frame) ? claim.slice(frame.length) : claim
}
