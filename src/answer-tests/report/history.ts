import { appendFile, readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { TestRun } from '../run.ts'
import { countVerdicts, quantile, timesOf } from './figures.ts'

const whole = z.number().int().nonnegative()

const ENTRY = z.object({
  /** ISO 8601 instant. */
  at: z.iso.datetime({ offset: true }),
  edition: z.string(),
  /** Whether the edition might go live. */
  passed: z.boolean(),
  /** Wordings by verdict. */
  counts: z.object({ passed: whole, failed: whole, skipped: whole, known: whole, mended: whole }),
  suites: z.array(z.object({ suite: z.string(), run: whole, passed: whole })),
  /** Of the answers, in milliseconds. */
  median: z.number().nonnegative(),
  p95: z.number().nonnegative(),
  /** Of the whole run, in milliseconds. */
  ms: z.number().nonnegative(),
})

/** What is remembered of a run. */
export type HistoryEntry = z.infer<typeof ENTRY>

export function historyEntry(run: TestRun): HistoryEntry {
  const times = timesOf(run.results)
  return {
    at: run.at,
    edition: run.edition,
    passed: run.passed,
    counts: countVerdicts(run.results),
    suites: run.suites.map(({ suite, run, passed }) => ({ suite, run, passed })),
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    ms: run.ms,
  }
}

/** Adds a line to the file, which is made when there is none. @throws what the file system throws. */
export async function appendHistory(file: string, run: TestRun): Promise<void> {
  const before = await textOf(file)
  // Half a line, left by a crash, must not swallow this one.
  const start = before === '' || before.endsWith('\n') ? '' : '\n'
  await appendFile(file, `${start}${JSON.stringify(historyEntry(run))}\n`)
}

/** The last runs, oldest first. A damaged line is passed over; without a file there are none. */
export async function readHistory(file: string, max: number): Promise<HistoryEntry[]> {
  const entries: HistoryEntry[] = []
  for (const line of (await textOf(file)).split('\n').reverse()) {
    if (entries.length >= max) break
    const entry = entryOf(line)
    if (entry) entries.unshift(entry)
  }
  return entries
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return ''
    throw thrown
  }
}

function entryOf(line: string): HistoryEntry | undefined {
  try {
    return ENTRY.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}
