import { expect, it } from 'vitest'
import { compareRuns } from '../../src/answer-tests/compare-runs.ts'
import type { CaseVerdict, TestRun } from '../../src/answer-tests/run.ts'

/** A run of cases with these verdicts, one for each wording. */
const run = (cases: Record<string, CaseVerdict[]>): TestRun => ({
  edition: 'e',
  at: '2024-07-01T08:00:00.000Z',
  results: Object.entries(cases).flatMap(([id, verdicts]) =>
    verdicts.map((verdict) => ({
      id,
      about: 'fact',
      language: 'en',
      ask: 'What?',
      verdict,
      problems: [],
      kind: 'answer',
      reason: 'evidence',
      cited: [],
      text: '',
      ms: 1,
    })),
  ),
  cells: [],
  suites: [],
  passed: true,
  blocking: [],
  ms: 1,
})

it('names the cases that began to fail, began to pass, or are new', () => {
  const before = run({
    broke: ['passed', 'passed'],
    mended: ['failed', 'passed'],
    stayed: ['failed'],
    returned: ['skipped'],
    gone: ['passed'],
    waiting: ['known'],
  })
  const after = run({
    broke: ['passed', 'failed'],
    mended: ['passed', 'passed'],
    stayed: ['failed'],
    returned: ['failed'],
    fresh: ['passed'],
    'fresh and failing': ['failed'],
    'fresh and skipped': ['skipped'],
    waiting: ['mended'],
  })
  expect(compareRuns(before, after)).toEqual({
    newlyFailing: ['broke', 'returned'],
    newlyPassing: ['mended', 'waiting'],
    fresh: ['fresh', 'fresh and failing'],
  })
})

it('takes every case for new when there was no run before', () => {
  expect(compareRuns(undefined, run({ one: ['passed'], two: ['failed'] }))).toEqual({
    newlyFailing: [],
    newlyPassing: [],
    fresh: ['one', 'two'],
  })
})
