import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError, reasonOf } from '../../errors.ts'
import type { TestRun } from '../run.ts'
import { appendHistory, readHistory } from './history.ts'
import { reportHtml } from './html.ts'
import { junitXml } from './junit.ts'

/** As many runs as a plot shows in columns that a finger can tell apart. */
const SHOWN = 30

/**
 * Writes `report.html`, `report.json` and `report.xml` into the folder and adds the run to its `history.jsonl`.
 *
 * @param remember `false`: some cases only were run, so that the run says nothing beside the others
 * @returns the paths
 * @throws OperatorError when the folder cannot be written to
 */
export async function writeReport(
  dir: string,
  run: TestRun,
  { remember = true }: { remember?: boolean } = {},
): Promise<{ html: string; json: string; junit: string }> {
  const paths = {
    html: join(dir, 'report.html'),
    json: join(dir, 'report.json'),
    junit: join(dir, 'report.xml'),
  }
  const history = join(dir, 'history.jsonl')
  try {
    await mkdir(dir, { recursive: true })
    if (remember) await appendHistory(history, run)
    await replace(paths.html, reportHtml(run, await readHistory(history, SHOWN)))
    await replace(paths.json, `${JSON.stringify(run, null, 2)}\n`)
    await replace(paths.junit, junitXml(run))
  } catch (thrown) {
    throw new OperatorError(
      `The report cannot be written to ${dir}: ${reasonOf(thrown)}. Name a folder that can be written to.`,
    )
  }
  return paths
}

/** Whoever reads the file meanwhile gets the one before, whole. */
async function replace(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.draft`
  await writeFile(draft, text)
  await rename(draft, file)
}
