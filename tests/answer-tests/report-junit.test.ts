import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { junitXml } from '../../src/answer-tests/report/junit.ts'
import { aFullRun, aResult, aRun } from './sample-run.ts'

/** UTF-16 code units as they come, lone surrogates too; more often those that mean something in markup. */
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...`<>&"'\u0000\u001b`), fc.integer({ min: 0, max: 0xffff })))
  .map((units) => units.map((unit) => (typeof unit === 'string' ? unit : String.fromCharCode(unit))).join(''))

const parsed = (xml: string) => parseHTML(xml.replace(/^<\?xml.*\?>\n/, '')).document

it('a suite for each file, one for consistency and one for the thresholds', () => {
  const xml = parsed(junitXml(aFullRun()))
  const suites = [...xml.querySelectorAll('testsuite')].map((suite) =>
    ['name', 'tests', 'failures', 'skipped'].map((name) => suite.getAttribute(name)).join(' '),
  )
  expect(suites).toEqual([
    'observers 88 2 1',
    'limits 25 0 0',
    'parties 4 0 4',
    'consistency 5 0 0',
    'thresholds 13 1 0',
  ])
  expect(xml.querySelector('testsuites')?.getAttribute('tests')).toBe('135')
  expect(xml.querySelector('testsuites')?.getAttribute('failures')).toBe('3')
})

it('a failure says what was expected, what came and what was cited', () => {
  const xml = parsed(
    junitXml(aRun({ results: [aResult({ verdict: 'failed', problems: ['expected “19”', 'and a date'] })] })),
  )
  const failure = xml.querySelector('testcase > failure')
  expect(failure?.getAttribute('message')).toBe('expected “19”')
  expect(failure?.textContent?.split('\n')).toEqual([
    'expected “19”',
    'and a date',
    'said (answer, evidence): Wesley Alexander Hill visited 18 polling places. [1]',
    '[1] observers: Wesley Alexander Hill visited 18 polling places.',
  ])
})

it('a known failure fails nothing, and says why', () => {
  const xml = parsed(
    junitXml(
      aRun({ results: [aResult({ verdict: 'known', problems: ['known: since Monday', 'no date'] })] }),
    ),
  )
  expect(xml.querySelectorAll('failure')).toHaveLength(0)
  expect(xml.querySelector('skipped')?.getAttribute('message')).toBe('known: since Monday; no date')
})

it('any text makes well-formed XML 1.0', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const xml = junitXml(
        aRun({
          edition: text,
          results: [aResult({ id: `a/${text}`, ask: text, text, verdict: 'failed', problems: [text] })],
        }),
      )
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u)
      expect(xml).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/)
      const withoutTags = xml.replace(/<\/?[a-z]+(?: [a-z]+="[^"<>]*")*\/?>|<\?xml[^>]*\?>/g, '')
      expect(withoutTags).not.toMatch(/[<>"]/)
    }),
  )
})
