import { meets } from '../cells.ts'
import { type CaseResult, type CaseVerdict, SUBJECTS, type TestRun } from '../run.ts'
import { LANGUAGE_NAMES, percent, shareOf } from './figures.ts'

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** What XML 1.0 cannot hold at all, escaped or not; and C1, which it discourages. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu

const NOT_COUNTED: ReadonlySet<CaseVerdict> = new Set<CaseVerdict>(['skipped', 'known'])

interface TestCase {
  group: string
  name: string
  ms: number
  /** The first line says it in short. */
  failure?: string[]
  skipped?: string
}

/**
 * The run as JUnit XML, as continuous integration reads it. A `testsuite` is a file of cases, a consistency suite,
 * or the thresholds. A known failure is skipped, with its reason.
 */
export function junitXml(run: TestRun): string {
  const all = [...casesOf(run), ...suitesOf(run), ...thresholdsOf(run)]
  const groups = new Map<string, TestCase[]>()
  for (const test of all) groups.set(test.group, [...(groups.get(test.group) ?? []), test])
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xml(run.edition)}" ${totals(all)} timestamp="${xml(run.at)}">`,
    ...[...groups].flatMap(([name, cases]) => [
      `  <testsuite name="${xml(name)}" ${totals(cases)} timestamp="${xml(run.at)}">`,
      ...cases.map(testCase),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n')
}

function casesOf({ results }: TestRun): TestCase[] {
  return results.map((result) => {
    const slash = result.id.indexOf('/')
    const said = `said (${result.kind}, ${result.reason}): ${result.text}`
    return {
      group: slash < 0 ? 'answers' : result.id.slice(0, slash),
      name: `${result.id.slice(slash + 1)} [${result.language}] ${result.ask}`,
      ms: result.ms,
      ...(result.verdict === 'failed' && {
        failure: [...orUnsaid(result.problems), said, ...quotesOf(result)],
      }),
      ...(NOT_COUNTED.has(result.verdict) && { skipped: orUnsaid(result.problems).join('; ') }),
    }
  })
}

const orUnsaid = (problems: readonly string[]): readonly string[] =>
  problems.length > 0 ? problems : ['no reason was given']

const quotesOf = ({ cited }: CaseResult): string[] =>
  cited.map(({ document, quote }, at) => `[${at + 1}] ${document}: ${quote}`)

function suitesOf({ suites }: TestRun): TestCase[] {
  return suites.map((suite) => ({
    group: 'consistency',
    name: suite.suite,
    ms: 0,
    ...(!meets(suite) && {
      failure: [`${suite.passed} of ${suite.run} passed, ${percent(suite.required)} must`, ...suite.problems],
    }),
  }))
}

function thresholdsOf({ cells }: TestRun): TestCase[] {
  return cells
    .filter(({ run }) => run > 0)
    .sort((a, b) => SUBJECTS.indexOf(a.about) - SUBJECTS.indexOf(b.about))
    .map((cell) => ({
      group: 'thresholds',
      name: `${cell.about} in ${LANGUAGE_NAMES[cell.language]}`,
      ms: 0,
      ...(!meets(cell) && {
        failure: [
          `${cell.passed} of ${cell.run} passed (${percent(shareOf(cell))}), ${percent(cell.required)} must`,
        ],
      }),
    }))
}

function testCase({ group, name, ms, failure, skipped }: TestCase): string {
  const start = `    <testcase classname="${xml(group)}" name="${xml(name)}" time="${seconds(ms)}"`
  if (failure) {
    return `${start}><failure message="${xml(failure[0] ?? '')}">${xml(failure.join('\n'))}</failure></testcase>`
  }
  return skipped === undefined ? `${start}/>` : `${start}><skipped message="${xml(skipped)}"/></testcase>`
}

function totals(cases: readonly TestCase[]): string {
  const failures = cases.filter(({ failure }) => failure).length
  const skipped = cases.filter(({ skipped }) => skipped !== undefined).length
  const ms = cases.reduce((sum, { ms }) => sum + ms, 0)
  return `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}" time="${seconds(ms)}"`
}

const seconds = (ms: number): string => (ms / 1000).toFixed(4)

function xml(text: string): string {
  return text.replace(UNFIT, '').replace(/[&<>"']/g, (found) => ENTITIES[found] ?? '')
}
