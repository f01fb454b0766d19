import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { appendHistory, readHistory } from '../../src/answer-tests/report/history.ts'
import { writeReport } from '../../src/answer-tests/report/write-report.ts'
import { OperatorError } from '../../src/errors.ts'
import { aFullRun, aRun } from './sample-run.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saylau-report-'))
})
afterEach(() => rm(folder, { recursive: true }))

const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`

it('remembers runs in their order and reads the last ones', async () => {
  const file = join(folder, 'history.jsonl')
  for (const day of [1, 2, 3, 4]) await appendHistory(file, aRun({ at: at(day) }))
  expect((await readHistory(file, 3)).map((entry) => entry.at)).toEqual([at(2), at(3), at(4)])
  expect(await readHistory(file, 1)).toEqual([
    {
      at: at(4),
      edition: '2026-11-24-1825-3f9ac2d1',
      passed: true,
      counts: { passed: 1, failed: 0, skipped: 0, known: 0, mended: 0 },
      suites: [],
      median: 2.4,
      p95: 2.4,
      ms: 3210,
    },
  ])
})

it('without a file there is no history', async () => {
  expect(await readHistory(join(folder, 'none.jsonl'), 10)).toEqual([])
})

it('passes over damaged lines, and half a line does not swallow the next', async () => {
  const file = join(folder, 'history.jsonl')
  await appendHistory(file, aRun({ at: at(1) }))
  await appendFile(file, 'not json\n{"at":"yesterday"}\n\n[1]\n{"at":"2026-11-02T09:0')
  await appendHistory(file, aRun({ at: at(3) }))
  expect((await readHistory(file, 10)).map((entry) => entry.at)).toEqual([at(1), at(3)])
})

it('writes page, data and JUnit beside the history of the runs', async () => {
  const out = join(folder, 'deep', 'answers')
  const run = aFullRun()
  await writeReport(out, aRun({ at: at(1) }))
  const paths = await writeReport(out, run)
  expect(paths).toEqual({
    html: join(out, 'report.html'),
    json: join(out, 'report.json'),
    junit: join(out, 'report.xml'),
  })
  expect(JSON.parse(await readFile(paths.json, 'utf8'))).toEqual(run)
  expect(await readFile(paths.junit, 'utf8')).toContain('<testsuites')
  const page = await readFile(paths.html, 'utf8')
  expect(page).toContain('The last 2 runs')
  expect(await readHistory(join(out, 'history.jsonl'), 10)).toHaveLength(2)
})

it('a run of some cases only is reported and not remembered', async () => {
  await writeReport(folder, aRun(), { remember: false })
  expect(await readHistory(join(folder, 'history.jsonl'), 10)).toEqual([])
  expect(await readFile(join(folder, 'report.html'), 'utf8')).toContain('No run before this one')
})

it('says what to do when the folder cannot be written to', async () => {
  const file = join(folder, 'a-file')
  await writeFile(file, '')
  await expect(writeReport(join(file, 'out'), aRun())).rejects.toThrow(OperatorError)
  await expect(writeReport(join(file, 'out'), aRun())).rejects.toThrow(/cannot be written to .*a-file/)
})
