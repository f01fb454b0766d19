import type { Language, Outcome } from '../types.ts'

/** What a case is about. Nobody forgives a wrong date, number or attribution, nor advice on whom to vote for. */
export const SUBJECTS = [
  'date',
  'number',
  'attribution',
  'person',
  'place',
  'fact',
  'translation',
  'followup',
  'parts',
  'premise',
  'absent',
  'off_topic',
  'advice',
  'instruction',
  'chat',
] as const
export type Subject = (typeof SUBJECTS)[number]

/** `known`: failed, and is known to; `mended`: known to fail, and passed. */
export type CaseVerdict = 'passed' | 'failed' | 'skipped' | 'known' | 'mended'

/** One wording of one case. */
export interface CaseResult {
  /** `<file stem>/<name>` of the case. */
  id: string
  about: Subject
  language: Language
  /** The wording that was put. */
  ask: string
  verdict: CaseVerdict
  /** A line each: what was expected, what came, the nearest passage; or why it was skipped. */
  problems: string[]
  kind: Outcome['kind']
  reason: Outcome['reason']
  /** The quotes, in the order of their numbers. */
  cited: { document: string; passage: string; quote: string }[]
  text: string
  ms: number
}

/** The worst of these decides, never their mean. */
export interface Cell {
  about: Subject
  language: Language
  run: number
  passed: number
  /** The share that must pass: 1 where there is no tolerance. */
  required: number
}

/** A consistency suite's word. */
export interface SuiteResult {
  suite: 'paraphrase' | 'symmetry' | 'repeat' | 'language' | 'mutation'
  run: number
  passed: number
  required: number
  /** A line each. */
  problems: string[]
}

/** All answer tests on one edition: plain data, which crosses threads and goes to disk. */
export interface TestRun {
  edition: string
  /** ISO 8601 instant. */
  at: string
  results: CaseResult[]
  cells: Cell[]
  suites: SuiteResult[]
  /** Whether the edition may go live. */
  passed: boolean
  /** What keeps it from going live, a line each: cases, cells and suites by name. */
  blocking: string[]
  ms: number
}
