import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { reportHtml } from '../../src/answer-tests/report/html.ts'
import { html } from '../../src/answer-tests/report/markup.ts'
import { aFullRun, aHistory, anEntry, aResult, aRun } from './sample-run.ts'

/** UTF-16 code units as they come, lone surrogates too; more often those that mean something in markup. */
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...`<>&"'\u0000\u001b`), fc.integer({ min: 0, max: 0xffff })))
  .map((units) => units.map((unit) => (typeof unit === 'string' ? unit : String.fromCharCode(unit))).join(''))

type Page = ReturnType<typeof parseHTML>['document']

const opened = (page: string): Page => parseHTML(page).document
const textOf = (node: { textContent: string | null } | null): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
const texts = (page: Page, selector: string): string[] => [...page.querySelectorAll(selector)].map(textOf)

const HOSTILE = `</style></title><script>alert(1)</script><img src="https://evil.example/x" onerror='x()'>" a='&lt;`

it('every value that the template takes is escaped, whatever it is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const markup = html`<p title="${text}">${[text, [text]]}</p>`.toString()
      expect(markup.slice('<p title="'.length, -'</p>'.length).replace('">', '')).not.toMatch(/[<>"']/)
    }),
  )
  expect(html`${undefined}${false}${0}${html`<b>${'<'}</b>`}`.toString()).toBe('0<b>&lt;</b>')
})

it('what cannot be seen, or turns the text around, is shown as a box', () => {
  expect(html`${'a\u0000b\u001b[31m\u202ec\nd'}`.toString()).toBe('a\uFFFDb\uFFFD[31m\uFFFDc\nd')
})

it('text of questions, documents and cases never becomes markup', () => {
  const page = opened(
    reportHtml(
      aRun({
        edition: HOSTILE,
        at: HOSTILE,
        results: [
          aResult({
            id: HOSTILE,
            ask: HOSTILE,
            verdict: 'failed',
            problems: [HOSTILE],
            text: HOSTILE,
            cited: [{ document: HOSTILE, passage: HOSTILE, quote: HOSTILE }],
          }),
        ],
        suites: [{ suite: 'repeat', run: 1, passed: 0, required: 1, problems: [HOSTILE] }],
        passed: false,
        blocking: [HOSTILE],
      }),
      [anEntry({ edition: HOSTILE })],
    ),
  )
  expect(page.querySelectorAll('script, img, iframe, object, [onerror], [src]')).toHaveLength(0)
  expect(page.querySelectorAll('style')).toHaveLength(1)
  expect(textOf(page.querySelector('.case blockquote'))).toBe(HOSTILE.replace(/\s+/g, ' '))
})

it('loads nothing, and its policy forbids it', () => {
  const source = reportHtml(aFullRun(), aHistory(5))
  expect(source).not.toMatch(/https?:|\burl\(|@import|<script/)
  const page = opened(source)
  expect(page.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content')).toMatch(
    /^default-src 'none'/,
  )
})

it('says first whether the edition may go live, and names what stands in the way with a link to the case', () => {
  const page = opened(
    reportHtml(
      aRun({
        results: [
          aResult({ id: 'observers/when they came', ask: 'When?' }),
          aResult({
            id: 'observers/when they came',
            ask: 'What day?',
            verdict: 'failed',
            problems: ['no date'],
          }),
          aResult({ id: 'observers/when', verdict: 'passed' }),
        ],
        passed: false,
        blocking: ['date in en: 1 of 2 passed, all must', 'observers/when they came: “What day?”: no date'],
      }),
      [],
    ),
  )
  expect(textOf(page.querySelector('.banner h2'))).toBe('This edition must not go live')
  expect(texts(page, '.banner li')).toEqual([
    'date in en: 1 of 2 passed, all must',
    'observers/when they came: “What day?”: no date',
  ])
  const link = page.querySelector('.banner li a')
  expect(textOf(link)).toBe('observers/when they came')
  const target = page.getElementById(link?.getAttribute('href')?.slice(1) ?? '')
  expect(textOf(target)).toContain('What day?')
})

it('a run that passes says so, and says when no case was there to fail', () => {
  expect(texts(opened(reportHtml(aRun(), [])), '.banner')).toEqual([
    'This edition may go liveNothing stands in its way.',
  ])
  expect(texts(opened(reportHtml(aRun({ results: [], cells: [] }), [])), '.banner')[0]).toContain(
    'no answer test',
  )
})

it('each wording opens to question, answer, evidence, verdict and problems', () => {
  const page = opened(
    reportHtml(
      aRun({
        results: [aResult({ verdict: 'failed', problems: ['expected “19” in the text', 'and a date'] })],
      }),
      [],
    ),
  )
  const one = page.querySelector('details.case')
  expect(texts(page, 'details.case h4')).toEqual(['Question', 'Answer', 'Evidence', 'Verdict'])
  expect(texts(page, 'details.case blockquote')).toEqual(['Wesley Alexander Hill visited 18 polling places.'])
  expect(textOf(one)).toContain('observers · passage a1b2c3')
  expect(texts(page, 'details.case .inside li').slice(-2)).toEqual([
    'expected “19” in the text',
    'and a date',
  ])
  expect(textOf(one?.querySelector('summary') ?? null)).toContain('expected “19” in the text')
})

it('what failed comes before what passed, and the worst subject before the others', () => {
  const page = opened(reportHtml(aFullRun(), []))
  expect(texts(page, 'details.group h3').map((heading) => heading.replace(/^\S+ /, ''))).toEqual([
    'Failed: 2',
    'No longer failing: 1',
    'Known failures: 1',
    'Skipped: 4',
    'Passed: 109',
  ])
  expect(texts(page, '#subjects tbody th')[0]).toBe('Date')
  expect(textOf(page.querySelector('#subjects caption'))).toContain('date in Kazakh: 12 of 13 pass, too few')
})

it('counts replies by kind and language, and leaves out what was skipped', () => {
  const results = [
    aResult(),
    aResult({ language: 'kk', verdict: 'failed' }),
    aResult({ language: 'kk', kind: 'not_found', reason: 'absent' }),
    aResult({ language: 'kk', kind: 'not_found', reason: 'absent', verdict: 'skipped' }),
  ]
  const page = opened(reportHtml(aRun({ results }), []))
  const rows = [...page.querySelectorAll('#outcome tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => textOf(cell)).join(' | '),
  )
  expect(rows).toContain('Answer | 1 | – | 1 ✕1 wrong | 2 ✕1 wrong')
  expect(rows).toContain('Not found | – | – | 1 | 1')
  expect(rows).toContain('All | 1 | – | 2 ✕1 wrong | 3 ✕1 wrong')
})

it('the histogram counts each answer once', () => {
  const results = [0.2, 0.9, 1, 3, 3, 700, 99_000].map((ms) => aResult({ ms }))
  const page = opened(reportHtml(aRun({ results }), []))
  const titles = texts(page, '#latency g > title').filter((title) => !title.endsWith(': 0'))
  expect(titles).toEqual([
    '0 ms to 1 ms: 2',
    '1 ms to 2 ms: 1',
    '2 ms to 5 ms: 2',
    '500 ms to 1 s: 1',
    '60 s or more: 1',
  ])
})

it('shows the last runs with this one at the end, once', () => {
  const before = [anEntry(), anEntry({ at: '2026-11-24T09:00:00.000Z', passed: false })]
  const rows = (page: string): string[] => texts(opened(page), '#history tbody th time')
  expect(rows(reportHtml(aRun(), before))).toEqual([
    '24 November 2026 at 18:25 UTC',
    '24 November 2026 at 09:00 UTC',
    '23 November 2026 at 09:00 UTC',
  ])
  expect(rows(reportHtml(aRun({ at: before[1]!.at }), before))).toHaveLength(2)
})

it('headings do not jump, tables have captions and plots have words', () => {
  const page = opened(reportHtml(aFullRun(), aHistory(5)))
  const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
  expect(levels[0]).toBe(1)
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.every((level, at) => at === 0 || level <= levels[at - 1]! + 1)).toBe(true)
  expect(page.querySelectorAll('table')).toHaveLength(page.querySelectorAll('table > caption').length)
  expect(page.querySelectorAll('svg.plot')).toHaveLength(3)
  for (const plot of page.querySelectorAll('svg.plot')) expect(plot.getAttribute('aria-label')).toBeTruthy()
})
