import { expect, it } from 'vitest'
import { reloadLines } from '../../src/editions/report-lines.ts'
import { aResult, aRun } from '../answer-tests/sample-run.ts'
import { aReport } from './sample-report.ts'

const failing = aRun({
  results: [
    aResult(),
    aResult({ id: 'observers/when', verdict: 'failed', problems: ['expected “March 17”'] }),
  ],
  passed: false,
  blocking: ['date in en: 0 of 1 passed, all must'],
})

it('says that it is live, what it replaces, what changed and how to go back', () => {
  expect(reloadLines(aReport())).toEqual([
    'Edition 2026-11-24-1825-3f9ac2d1 is live: documents 3, passages 41 (reused 39), 4.2 s. It replaces 2026-11-23-0900-aaaaaaaa.',
    'changed: observers',
    'Answer tests: passed 1, failed 0, 3.2 s.',
    'Next: npm run rollback, or /rollback in Telegram, brings the edition before back.',
  ])
})

it('names everything that an editor should look at', () => {
  const lines = reloadLines(
    aReport({
      added: ['a', 'b'],
      changed: [],
      removed: ['c'],
      warnings: [
        { file: 'a.md', line: 4, message: 'no date' },
        { file: 'b.md', message: 'no url' },
      ],
      knownWords: [{ document: 'a', share: 0.999, unknown: ['quorum'] }],
      vanishing: [{ document: 'c', quote: 'The turnout was 54.21 percent.', answers: 1 }],
    }),
  )
  expect(lines).toEqual(
    expect.arrayContaining([
      'added: a, b',
      'removed: c',
      'warning: a.md:4: no date',
      'warning: b.md: no url',
      'Cross-language search knows 99 % of the words of a; not yet: quorum',
      'vanishes: c: “The turnout was 54.21 percent.” (1 answer)',
    ]),
  )
  expect(lines.at(-1)).toContain('npm run audit -- --all')
})

it('a blocked reload names what blocks it, why each case fails, what is served and how to insist', () => {
  const lines = reloadLines(
    aReport({
      outcome: 'blocked',
      tests: failing,
      newlyFailing: ['observers/when'],
      newlyPassing: ['observers/who'],
    }),
  )
  expect(lines[0]).toMatch(/^Edition \S+ was NOT published: .* 2026-11-23-0900-aaaaaaaa goes on serving\.$/)
  expect(lines).toContain('newly failing: observers/when: expected “March 17”')
  expect(lines).toContain('newly passing: observers/who')
  expect(lines).toContain('blocks: date in en: 0 of 1 passed, all must')
  expect(lines.at(-1)).toContain('npm run reload -- --force')
})

it('a forced one does not hide what was overridden', () => {
  const lines = reloadLines(aReport({ forced: true, tests: failing }))
  expect(lines[0]).toMatch(/is live although tests fail/)
  expect(lines).toContain('overridden: date in en: 0 of 1 passed, all must')
})

it('a dry run says what a reload would do', () => {
  expect(reloadLines(aReport({ outcome: 'dry_run' }))[0]).toMatch(
    /was built and not published: .* A reload would publish it\.$/,
  )
  const lines = reloadLines(aReport({ outcome: 'dry_run', tests: failing }))
  expect(lines[0]).toMatch(/A reload would not publish it\.$/)
  expect(lines).toContain('blocks: date in en: 0 of 1 passed, all must')
})

it('the first edition replaces nothing', () => {
  const report = aReport({ tests: aRun({ results: [] }) })
  delete report.previous
  const lines = reloadLines(report)
  expect(lines.join('\n')).not.toMatch(/replaces|rollback|undefined/)
  expect(lines).toContain('Answer tests: none.')
})

it('keeps a removed document from filling the screen', () => {
  const vanishing = Array.from({ length: 25 }, (_, answers) => ({
    document: 'c',
    quote: 'x'.repeat(500),
    answers,
  }))
  const lines = reloadLines(aReport({ vanishing })).filter((line) => line.startsWith('vanishes'))
  expect(lines).toHaveLength(21)
  expect(lines[0]).toMatch(/^vanishes: c: “x{119}…” \(24 answers\)$/)
  expect(lines.at(-1)).toBe('vanishes: and 5 more quotes')
})
