import type { Answer } from '../types.ts'
import type { AnswerCase } from './case.ts'
import type { CaseResult } from './run.ts'

/** A wording that was put, and what came. */
export interface Ran {
  case: AnswerCase
  turns: AnswerCase['asks'][number]
  answer: Answer
  result: CaseResult
}
