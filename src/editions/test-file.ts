import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestRun } from '../answer-tests/run.ts'
import { renameDurably, writeDurably } from './durable.ts'

const TESTS = 'tests.json'

/** Keeps what the answer tests said of an edition, in its folder. It is no part of what is served. */
export async function writeTests(folder: string, run: TestRun): Promise<void> {
  const temporary = join(folder, `${TESTS}.tmp`)
  await writeDurably(temporary, JSON.stringify(run))
  await renameDurably(temporary, join(folder, TESTS))
}

/** What the answer tests said of an edition; none when they were never run, or the file is damaged. */
export async function readTests(folder: string): Promise<TestRun | undefined> {
  try {
    const run: TestRun = JSON.parse(await readFile(join(folder, TESTS), 'utf8'))
    return Array.isArray(run.results) ? run : undefined
  } catch {
    return undefined
  }
}
