import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { reloadHtml } from '../../src/editions/report-html.ts'
import { aResult, aRun } from '../answer-tests/sample-run.ts'
import { aFullReport, aReport } from './sample-report.ts'

const opened = (page: string) => parseHTML(page).document
const textOf = (node: { textContent: string | null } | null): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim()

it('a blocked reload says so first, links to the failing cases and shows how to insist', () => {
  const page = opened(reloadHtml(aFullReport()))
  const banner = page.querySelector('.banner')
  expect(textOf(banner)).toMatch(/^Not published ?Edition 2026-11-23-0900-aaaaaaaa goes on serving\./)
  expect(textOf(banner?.querySelector('code') ?? null)).toBe('npm run reload -- --force')
  const link = banner?.querySelector('a')?.getAttribute('href')?.slice(1) ?? ''
  expect(textOf(page.getElementById(link))).toContain('АҚШ байқаушылары елге нешінші күні келді?')
})

it.each([
  [aReport(), 'Published'],
  [
    aReport({ forced: true, tests: aRun({ passed: false, blocking: ['date in en'] }) }),
    'Published although tests fail',
  ],
  [aReport({ outcome: 'dry_run' }), 'Tried only: nothing has changed'],
] as const)('tells the outcomes apart (%#)', (report, heading) => {
  expect(textOf(opened(reloadHtml(report)).querySelector('.banner h2'))).toBe(heading)
})

it('holds the documents, the tests, the vanishing quotes, the warnings by file and the known words', () => {
  const page = opened(reloadHtml(aFullReport()))
  const text = (id: string): string => textOf(page.getElementById(id))
  expect(text('documents')).toMatch(/Added: 2.*debates-2023.*Changed: 1.*Removed: 1.*old-news/)
  expect(text('tests')).toMatch(/Newly failing: 2.*observers\/arrival-kk.*Newly passing: 1/)
  expect(text('vanishing')).toMatch(/54\.21 percent.*old-news.*312/)
  expect(text('warnings')).toContain('line 14: looks like page furniture')
  expect(text('words')).toMatch(/debates-2023.*71 %.*93 %/)
  expect(page.querySelectorAll('#cases details.case').length).toBeGreaterThan(100)
})

it('every link within the page leads somewhere', () => {
  for (const report of [aFullReport(), aReport()]) {
    const page = opened(reloadHtml(report))
    const targets = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
    expect(
      targets.filter((target) => !target.startsWith('#') || !page.getElementById(target.slice(1))),
    ).toEqual([])
  }
})

it('words of documents never become markup', () => {
  const hostile = `<script>x()</script><img src=x onerror="x()">`
  const page = opened(
    reloadHtml(
      aReport({
        edition: hostile,
        previous: hostile,
        added: [hostile],
        warnings: [{ file: hostile, line: 1, message: hostile }],
        knownWords: [{ document: hostile, share: 0.5, unknown: [hostile] }],
        vanishing: [{ document: hostile, quote: hostile, answers: 2 }],
        newlyFailing: [hostile],
        tests: aRun({ results: [aResult({ id: hostile })], blocking: [hostile] }),
      }),
    ),
  )
  expect(page.querySelectorAll('script, img, [onerror]')).toHaveLength(0)
})
