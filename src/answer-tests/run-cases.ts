import { setImmediate } from 'node:timers/promises'
import { identifyLanguage } from '../language/identify.ts'
import type { AnswerCase, AnswerTests } from './case.ts'
import { blockingOf, cellsOf } from './cells.ts'
import { converse, type House, missingOf } from './house.ts'
import { judge } from './judge.ts'
import type { Ran } from './ran.ts'
import type { CaseResult, TestRun } from './run.ts'
import { languageSuite } from './suites/language.ts'
import { mutationSuite } from './suites/mutation.ts'
import { paraphraseSuite } from './suites/paraphrase.ts'
import { repeatSuite } from './suites/repeat.ts'
import { symmetrySuite } from './suites/symmetry.ts'

export interface RunOptions {
  /** Dates the run. */
  now: () => Date
  /** Ends the run between two questions: `runCases` then rejects with the signal's reason. */
  signal?: AbortSignal
  /** After each wording, with how many are done and how many there are. */
  onCase?: (result: CaseResult, done: number, total: number) => void
}

/**
 * Runs every case on one edition, then the consistency suites. Files that could not be read as meant block: what they
 * would have tested is untested. Rejects when an answer does.
 */
export async function runCases(
  tests: AnswerTests,
  house: House,
  { now, signal, onCase }: RunOptions,
): Promise<TestRun> {
  const began = now()
  const stoppable: House = {
    ...house,
    answer: async (question) => {
      // Answers without a model never wait for anything: a signal, or another thread's message, would not come through.
      await setImmediate()
      signal?.throwIfAborted()
      return house.answer(question)
    },
  }
  const total = tests.cases.reduce((sum, { asks }) => sum + asks.length, 0)
  const results: CaseResult[] = []
  const ran: Ran[] = []
  for (const one of tests.cases) {
    const missing = missingOf(house, one.documents)
    const own =
      missing.length > 0
        ? one.asks.map((turns) => skipped(one, turns, missing))
        : await put(one, stoppable, ran)
    for (const result of own) {
      results.push(result)
      onCase?.(result, results.length, total)
    }
  }
  const cells = cellsOf(results)
  const suites = [
    paraphraseSuite(ran),
    await symmetrySuite(tests.symmetry, stoppable),
    await repeatSuite(ran, stoppable),
    languageSuite(ran),
    mutationSuite(ran, house),
  ]
  const blocking = [
    ...tests.problems.map(({ file, line, message }) => `${line ? `${file}:${line}` : file}: ${message}`),
    ...blockingOf(results, cells, suites),
  ]
  return {
    edition: house.edition,
    at: began.toISOString(),
    results,
    cells,
    suites,
    passed: blocking.length === 0,
    blocking,
    ms: now().getTime() - began.getTime(),
  }
}

async function put(one: AnswerCase, house: House, ran: Ran[]): Promise<CaseResult[]> {
  const { knownFailure } = one
  const results: CaseResult[] = []
  for (const turns of one.asks) {
    const answer = await converse(house, turns, one.language)
    const problems = judge(one.expect, answer, house)
    const failed = knownFailure ? 'known' : 'failed'
    const result: CaseResult = {
      ...headOf(one, turns),
      language: answer.language,
      verdict: problems.length > 0 ? failed : 'passed',
      problems: knownFailure && problems.length > 0 ? [`known: ${knownFailure}`, ...problems] : problems,
      kind: answer.kind,
      reason: answer.reason,
      cited: answer.citations.map(({ document, passage, quote }) => ({ document, passage, quote })),
      text: answer.text,
      ms: answer.ms,
    }
    results.push(result)
    ran.push({ case: one, turns, answer, result })
  }
  const mended = knownFailure !== undefined && results.every(({ verdict }) => verdict === 'passed')
  if (mended) for (const result of results) result.verdict = 'mended'
  return results
}

function skipped(one: AnswerCase, turns: AnswerCase['asks'][number], missing: string[]): CaseResult {
  return {
    ...headOf(one, turns),
    language: one.language ?? identifyLanguage(turns.at(-1)!).language,
    verdict: 'skipped',
    problems: [`the edition does not hold ${missing.join(', ')}`],
    kind: 'not_found',
    reason: 'absent',
    cited: [],
    text: '',
    ms: 0,
  }
}

function headOf(
  { id, about }: AnswerCase,
  turns: readonly string[],
): Pick<CaseResult, 'id' | 'about' | 'ask'> {
  return { id, about, ask: turns.join(' → ') }
}
