import type { AnswerTests } from '../answer-tests/case.ts'
import { count } from '../answer-tests/report/figures.ts'
import type { CaseResult, CaseVerdict, TestRun } from '../answer-tests/run.ts'
import { oneLine } from '../terminal/printable.ts'

/** Columns in characters; the whole is what a terminal of usual width shows. */
const WIDTHS = { case: 46, kind: 9, cited: 34, verdict: 7, ms: 7 }

export const TABLE_HEAD = row('case', 'kind', 'cited', 'verdict', 'ms')

/** A wording's row and, where it did not pass, what was asked and a line for each thing that was expected. */
export function resultLines({ id, ask, kind, cited, verdict, ms, problems }: CaseResult): string[] {
  if (verdict === 'skipped')
    return [row(id, '', '', verdict, ''), ...problems.map((text) => `    ${oneLine(text)}`)]
  const [first] = cited
  const quoted = first ? `${cited.length}: ${first.quote}` : '0'
  const line = row(id, kind, quoted, verdict, ms.toFixed(1))
  if (problems.length === 0) return [line]
  // Why it is known to fail is enough here; the report has the rest.
  if (verdict === 'known') return [line, `    asked: ${oneLine(ask)}; ${oneLine(problems[0]!)}`]
  return [line, `    asked: ${oneLine(ask)}`, ...problems.map((text) => `    ${oneLine(text)}`)]
}

/** What the whole run comes to. */
export function summaryLines({ cases }: AnswerTests, { results, suites, blocking, ms }: TestRun): string[] {
  const counts = new Map<CaseVerdict, number>()
  for (const { verdict } of results) counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  const mended = new Set(results.filter(({ verdict }) => verdict === 'mended').map(({ id }) => id))
  return [
    '',
    `${count(results.length, 'wording')} of ${count(cases.length, 'case')} in ${(ms / 1000).toFixed(1)} s: ` +
      [...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', '),
    ...suites.flatMap(({ suite, run, passed, problems }) => [
      `${suite}: ${passed} of ${run} passed`,
      ...problems.map((text) => `    ${oneLine(text)}`),
    ]),
    ...[...mended].map((id) => `mended: ${oneLine(id)}: it passes now; take out its known_failure`),
    ...(blocking.length > 0
      ? ['This keeps an edition from going live:', ...blocking.map((text) => `  - ${oneLine(text)}`)]
      : ['Nothing here keeps an edition from going live.']),
  ]
}

function row(name: string, kind: string, cited: string, verdict: string, ms: string): string {
  return [
    fitted(name, WIDTHS.case),
    fitted(kind, WIDTHS.kind),
    fitted(cited, WIDTHS.cited),
    fitted(verdict, WIDTHS.verdict),
    ms.padStart(WIDTHS.ms),
  ]
    .join('  ')
    .trimEnd()
}

function fitted(text: string, width: number): string {
  const letters = [...oneLine(text)]
  return (letters.length > width ? `${letters.slice(0, width - 1).join('')}…` : letters.join('')).padEnd(
    width,
  )
}
