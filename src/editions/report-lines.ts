import { count, countVerdicts, duration, percent } from '../answer-tests/report/figures.ts'
import type { TestRun } from '../answer-tests/run.ts'
import type { ReloadReport } from './desk.ts'
import { nextStep } from './next-step.ts'

/** As many as still can be read in a terminal; a removed document takes all of its quotes away. */
const QUOTES_SHOWN = 20
const QUOTE_LENGTH = 120

/** What a reload found and did, for a terminal, which has to make the lines printable: they hold words of documents. */
export function reloadLines(report: ReloadReport): string[] {
  const { tests, newlyFailing, newlyPassing } = report
  return [
    headline(report),
    ...documentLines(report),
    ...report.warnings.map(
      ({ file, line, message }) => `warning: ${line === undefined ? file : `${file}:${line}`}: ${message}`,
    ),
    ...report.knownWords.map(
      ({ document, share, unknown }) =>
        `Cross-language search knows ${percent(share)} of the words of ${document}` +
        (unknown.length > 0 ? `; not yet: ${unknown.join(', ')}` : ''),
    ),
    testsLine(tests),
    ...newlyFailing.map((id) => `newly failing: ${id}${problemOf(id, tests)}`),
    ...newlyPassing.map((id) => `newly passing: ${id}`),
    ...tests.blocking.map((line) => `${report.forced ? 'overridden' : 'blocks'}: ${line}`),
    ...vanishingLines(report),
    `Next: ${nextStep(report)}`,
  ]
}

function headline({
  edition,
  previous,
  outcome,
  forced,
  documents,
  passages,
  reused,
  tests,
  ms,
}: ReloadReport): string {
  const figures = `documents ${documents}, passages ${passages} (reused ${reused}), ${duration(ms)}.`
  if (outcome === 'published') {
    const instead = previous === undefined || previous === edition ? '' : ` It replaces ${previous}.`
    return `Edition ${edition} is live${forced ? ' although tests fail' : ''}: ${figures}${instead}`
  }
  if (outcome === 'dry_run') {
    const would = tests.passed ? 'A reload would publish it.' : 'A reload would not publish it.'
    return `Edition ${edition} was built and not published: ${figures} ${would}`
  }
  const still = previous === undefined ? 'Nothing is served yet.' : `${previous} goes on serving.`
  return `Edition ${edition} was NOT published: ${figures} ${still}`
}

function documentLines({ added, changed, removed }: ReloadReport): string[] {
  const changes = Object.entries({ added, changed, removed }).filter(([, documents]) => documents.length > 0)
  if (changes.length === 0) return ['No document was added, changed or removed.']
  return changes.map(([what, documents]) => `${what}: ${documents.join(', ')}`)
}

function testsLine({ results, suites, ms }: TestRun): string {
  if (results.length === 0) return 'Answer tests: none.'
  const { passed, failed, known, mended, skipped } = countVerdicts(results)
  const parts = [
    `passed ${passed + mended}`,
    `failed ${failed}`,
    ...(known > 0 ? [`known failures ${known}`] : []),
    ...(mended > 0 ? [`pass although known to fail ${mended}`] : []),
    ...(skipped > 0 ? [`skipped ${skipped}`] : []),
    ...suites.filter(({ run }) => run > 0).map(({ suite, run, passed }) => `${suite} ${passed}/${run}`),
  ]
  return `Answer tests: ${parts.join(', ')}, ${duration(ms)}.`
}

/** Of the case's wordings, the first that fails says why. */
function problemOf(id: string, { results }: TestRun): string {
  const [problem] = results.find((result) => result.id === id && result.verdict === 'failed')?.problems ?? []
  return problem === undefined ? '' : `: ${problem}`
}

function vanishingLines({ vanishing }: ReloadReport): string[] {
  const most = [...vanishing].sort((a, b) => b.answers - a.answers)
  const more = most.length - QUOTES_SHOWN
  return [
    ...most
      .slice(0, QUOTES_SHOWN)
      .map(
        ({ document, quote, answers }) =>
          `vanishes: ${document}: “${shortened(quote)}” (${count(answers, 'answer')})`,
      ),
    ...(more > 0 ? [`vanishes: and ${count(more, 'more quote')}`] : []),
  ]
}

function shortened(quote: string): string {
  const characters = [...quote]
  return characters.length <= QUOTE_LENGTH
    ? quote
    : `${characters
        .slice(0, QUOTE_LENGTH - 1)
        .join('')
        .trimEnd()}…`
}
