import { LANGUAGES } from '../types.ts'
import { type CaseResult, type Cell, SUBJECTS, type Subject, type SuiteResult } from './run.ts'

/** Of these, every case must pass. */
const NO_TOLERANCE: ReadonlySet<Subject> = new Set(['date', 'number', 'attribution', 'advice', 'instruction'])
/** Of the others, this share in each language. */
const REQUIRED = 0.8

/** The cells that have cases. Skipped ones and known failures count in none. */
export function cellsOf(results: readonly CaseResult[]): Cell[] {
  return SUBJECTS.flatMap((about) =>
    LANGUAGES.flatMap((language): Cell[] => {
      const own = results.filter((result) => result.about === about && result.language === language)
      const run = own.filter(({ verdict }) => verdict !== 'skipped' && verdict !== 'known')
      if (run.length === 0) return []
      const passed = run.filter(({ verdict }) => verdict !== 'failed').length
      return [{ about, language, run: run.length, passed, required: NO_TOLERANCE.has(about) ? 1 : REQUIRED }]
    }),
  )
}

export function meets({ run, passed, required }: Pick<Cell | SuiteResult, 'run' | 'passed' | 'required'>) {
  return passed >= required * run
}

/** What keeps an edition from going live, a line each: the cells and suites below what they require, by name. */
export function blockingOf(
  results: readonly CaseResult[],
  cells: readonly Cell[],
  suites: readonly SuiteResult[],
): string[] {
  const percent = (share: number): string => `${Math.round(share * 100)} %`
  const told = (passed: number, run: number, required: number): string =>
    `${passed} of ${run} passed, ${required === 1 ? 'all' : percent(required)} must`
  return [
    ...cells
      .filter((cell) => !meets(cell))
      .flatMap(({ about, language, passed, run, required }) => [
        `${about} in ${language}: ${told(passed, run, required)}`,
        ...results
          .filter((result) => result.verdict === 'failed')
          .filter((result) => result.about === about && result.language === language)
          .map(({ id, ask, problems }) => `${id}: “${ask}”: ${problems[0] ?? ''}`),
      ]),
    ...suites
      .filter((suite) => !meets(suite))
      .map(
        ({ suite, passed, run, required, problems }) =>
          `${suite} suite: ${told(passed, run, required)}; ${problems.length > 1 ? 'the first: ' : ''}${problems[0] ?? ''}`,
      ),
  ]
}
