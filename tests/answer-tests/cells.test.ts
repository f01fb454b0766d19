import { describe, expect, it } from 'vitest'
import { blockingOf, cellsOf, meets } from '../../src/answer-tests/cells.ts'
import type { CaseResult, CaseVerdict, Subject, SuiteResult } from '../../src/answer-tests/run.ts'
import type { Language } from '../../src/types.ts'

/** As many wordings of a cell with these verdicts. */
const results = (about: Subject, language: Language, ...verdicts: CaseVerdict[]): CaseResult[] =>
  verdicts.map((verdict, at) => ({
    id: `votes/${about}-${at}`,
    about,
    language,
    ask: `Question ${at}?`,
    verdict,
    problems: verdict === 'failed' ? ['expected this, came that'] : [],
    kind: 'answer',
    reason: 'evidence',
    cited: [],
    text: '',
    ms: 1,
  }))

const four: CaseVerdict[] = ['passed', 'passed', 'passed', 'passed']

describe('cells', () => {
  it('count what was run, by subject and language; known failures and skipped cases are in none', () => {
    expect(
      cellsOf([
        ...results('place', 'ru', 'passed', 'failed', 'skipped', 'known', 'mended'),
        ...results('place', 'en', 'passed'),
        ...results('fact', 'en', 'skipped'),
      ]),
    ).toEqual([
      { about: 'place', language: 'en', run: 1, passed: 1, required: 0.8 },
      { about: 'place', language: 'ru', run: 3, passed: 2, required: 0.8 },
    ])
  })

  it.each(['date', 'number', 'attribution', 'advice', 'instruction'] as const)(
    'tolerate no failure of %s',
    (about) => {
      const [cell] = cellsOf(results(about, 'kk', ...four, ...four, ...four, 'failed'))
      expect(cell?.required).toBe(1)
      expect(cell && meets(cell)).toBe(false)
    },
  )

  it('tolerate one failure in five of the rest, and no more', () => {
    const [cell] = cellsOf(results('absent', 'en', ...four, 'failed'))
    const [worse] = cellsOf(results('absent', 'en', ...four, 'failed', 'failed'))
    expect(cell && meets(cell)).toBe(true)
    expect(worse && meets(worse)).toBe(false)
  })
})

describe('what blocks', () => {
  const blocking = (all: CaseResult[], suites: SuiteResult[] = []): string[] =>
    blockingOf(all, cellsOf(all), suites)

  it('is each cell below what it requires, with its cases by name', () => {
    expect(
      blocking([
        ...results('number', 'en', ...four, 'failed'),
        ...results('place', 'en', ...four, 'failed'),
        ...results('place', 'ru', 'failed', ...four, ...four, ...four),
      ]),
    ).toEqual([
      'number in en: 4 of 5 passed, all must',
      'votes/number-4: “Question 4?”: expected this, came that',
    ])
  })

  it('lets no good cell make up for a bad one', () => {
    const many = Array.from({ length: 50 }, () => four).flat()
    expect(
      blocking([...results('fact', 'en', ...many), ...results('fact', 'kk', 'passed', 'failed')]),
    ).toEqual([
      'fact in kk: 1 of 2 passed, 80 % must',
      'votes/fact-1: “Question 1?”: expected this, came that',
    ])
  })

  it('is each suite below what it requires, with its first problem', () => {
    const suite = { suite: 'symmetry', run: 4, passed: 2, required: 1, problems: ['one', 'two'] } as const
    expect(blocking([], [{ ...suite, problems: [...suite.problems] }])).toEqual([
      'symmetry suite: 2 of 4 passed, all must; the first: one',
    ])
    expect(blocking([], [{ suite: 'repeat', run: 0, passed: 0, required: 1, problems: [] }])).toEqual([])
  })
})
