import { join } from 'node:path'
import { watch } from 'chokidar'
import type { AnswerTests } from '../answer-tests/case.ts'
import type { House } from '../answer-tests/house.ts'
import { readCases } from '../answer-tests/read-cases.ts'
import { writeReport } from '../answer-tests/report/write-report.ts'
import { runCases } from '../answer-tests/run-cases.ts'
import { openFolder } from '../app.ts'
import { OperatorError } from '../errors.ts'
import { fingerprintFolder } from '../knowledge/folder.ts'
import { notice, type Surroundings, surroundings, untilAsked } from '../process.ts'
import { oneLine } from '../terminal/printable.ts'
import { resultLines, summaryLines, TABLE_HEAD } from './answers-table.ts'

export interface AnswersOptions {
  /** Only cases that have this in their name, subject, label or question. */
  filter?: string
  /** Run again whenever the knowledge or the cases change. */
  watch?: boolean
  /** Another knowledge folder than the configured one; the shelf is left alone in any case. */
  knowledge?: string
  /** Another folder of cases than the configured one. */
  cases?: string
  /** Where the reports go, by default `answers` in the data folder. */
  out?: string
}

/** Editors save several files at once: a run begins when this long nothing has changed. */
const SETTLED_MS = 300

/**
 * Builds an edition from the knowledge folder in memory, puts the answer tests to it and says what came of them.
 *
 * @returns the exit code: 1 when a case fails, or anything would keep the edition from going live
 */
export async function answers(options: AnswersOptions): Promise<number> {
  const around = surroundings({ serving: false })
  return untilAsked((asked) =>
    options.watch ? rerun(options, around, asked) : runOnce(options, around, asked),
  )
}

async function runOnce(options: AnswersOptions, around: Surroundings, asked: AbortSignal): Promise<number> {
  const { knowledgeDir, casesDir } = foldersOf(options, around)
  const tests = await testsOf(casesDir, options.filter)
  const opened = await openHouse(knowledgeDir, around)
  try {
    return await report(tests, opened.house, options, around, asked)
  } catch (thrown) {
    if (asked.aborted) return 1
    throw thrown
  } finally {
    await opened.close()
  }
}

/** Until it is asked to end: what a run throws is told, and the next change may mend it. */
async function rerun(options: AnswersOptions, around: Surroundings, asked: AbortSignal): Promise<number> {
  const { knowledgeDir, casesDir } = foldersOf(options, around)
  let opened: (Opened & { fingerprint: string }) | undefined
  const once = async (): Promise<void> => {
    try {
      const tests = await testsOf(casesDir, options.filter)
      const fingerprint = await fingerprintFolder(knowledgeDir)
      if (opened?.fingerprint !== fingerprint) {
        await opened?.close()
        opened = undefined
        opened = { ...(await openHouse(knowledgeDir, around)), fingerprint }
      }
      await report(tests, opened.house, options, around, asked)
    } catch (thrown) {
      if (asked.aborted) return
      if (!(thrown instanceof OperatorError)) throw thrown
      notice(thrown.message)
    }
  }
  let wake = (): void => {}
  let changed = false
  let settled: NodeJS.Timeout | undefined
  const watcher = watch([knowledgeDir, casesDir], { ignoreInitial: true, depth: 0 })
  watcher.on('all', () => {
    clearTimeout(settled)
    settled = setTimeout(() => {
      changed = true
      wake()
    }, SETTLED_MS)
  })
  asked.addEventListener('abort', () => wake())
  try {
    while (!asked.aborted) {
      changed = false
      await once()
      if (asked.aborted) break
      notice(`Watching ${knowledgeDir} and ${casesDir}; Ctrl-C ends.`)
      if (!changed) await new Promise<void>((resolve) => (wake = resolve))
    }
  } finally {
    clearTimeout(settled)
    await watcher.close()
    await opened?.close()
  }
  return 0
}

async function report(
  tests: AnswerTests,
  house: House,
  { filter, out }: AnswersOptions,
  { config }: Surroundings,
  signal: AbortSignal,
): Promise<number> {
  const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`)
  print([TABLE_HEAD])
  const run = await runCases(tests, house, {
    now: () => new Date(),
    signal,
    onCase: (result) => print(resultLines(result)),
  })
  const written = await writeReport(out ?? join(config.dataDir, 'answers'), run, {
    remember: filter === undefined,
  })
  print([...summaryLines(tests, run), `Report: ${oneLine(written.html)}`])
  const failed = run.results.some(({ verdict }) => verdict === 'failed')
  return run.passed && !failed ? 0 : 1
}

function foldersOf({ knowledge, cases }: AnswersOptions, { config }: Surroundings) {
  return { knowledgeDir: knowledge ?? config.knowledgeDir, casesDir: cases ?? config.answerTestsDir }
}

/** @throws OperatorError when there is nothing to run */
async function testsOf(casesDir: string, filter: string | undefined): Promise<AnswerTests> {
  const tests = await readCases(casesDir)
  const kept = filter === undefined ? tests : filtered(tests, filter)
  if (kept.cases.length + kept.symmetry.length + kept.problems.length > 0) return kept
  throw new OperatorError(
    filter === undefined
      ? `There are no answer tests in ${casesDir}: write a .yaml file of cases there (docs/answer-tests.md shows how), or name another folder with --cases.`
      : `No case in ${casesDir} has "${filter}" in its name, subject, label or question.`,
  )
}

function filtered({ cases, symmetry, problems }: AnswerTests, filter: string): AnswerTests {
  const wanted = filter.toLowerCase()
  const has = (...texts: (string | undefined)[]): boolean =>
    texts.some((text) => text?.toLowerCase().includes(wanted))
  return {
    cases: cases.filter(({ id, about, sameAs, asks }) => has(id, about, sameAs, ...asks.flat())),
    symmetry: symmetry.filter(({ id, templates }) => has(id, 'symmetry', ...templates)),
    problems,
  }
}

interface Opened {
  house: House
  close(): Promise<void>
}

async function openHouse(knowledgeDir: string, { config, log }: Surroundings): Promise<Opened> {
  const app = await openFolder(knowledgeDir, config, log, notice)
  return { house: app.house(), close: app.close }
}
