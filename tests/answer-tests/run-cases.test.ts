import { beforeAll, describe, expect, it } from 'vitest'
import type { House } from '../../src/answer-tests/house.ts'
import type { TestRun } from '../../src/answer-tests/run.ts'
import { runCases } from '../../src/answer-tests/run-cases.ts'
import { casesOf, realHouse, said, scriptedHouse } from './house.ts'

const now = (): Date => new Date('2024-07-01T08:00:00Z')
const run = (yaml: string, house: House): Promise<TestRun> =>
  runCases({ ...casesOf(yaml), problems: [] }, house, { now })

const SOUND = `
documents: [mission]
cases:
  - name: stations
    about: number
    same_as: stations
    ask: [How many polling stations did the observers visit?, How many stations were visited?]
    expect: {kind: answer, cites: visited 48 polling stations, says: 48}
  - name: stations (ru)
    about: number
    same_as: stations
    ask: Сколько избирательных участков посетили наблюдатели?
    expect: {kind: answer, cites: visited 48 polling stations, language: ru}
  - name: hello
    about: chat
    documents: []
    ask: Hello!
    expect: {kind: chat, reason: greeting}
  - name: elsewhere
    about: fact
    documents: [mission, harbour]
    ask: [Who opened it?, Кто открыл?]
    expect: {kind: answer}
`

describe('a run on the edition that the cases are about', () => {
  let house: House
  let good: TestRun
  beforeAll(async () => {
    house = await realHouse()
    good = await run(SOUND, house)
  }, 60_000)

  it('passes, with a result for each wording, its cells and its suites', () => {
    expect(good.blocking).toEqual([])
    expect(good).toMatchObject({ passed: true, edition: house.edition, at: '2024-07-01T08:00:00.000Z' })
    expect(good.results.map(({ id, language, verdict }) => [id, language, verdict])).toEqual([
      ['votes/stations', 'en', 'passed'],
      ['votes/stations', 'en', 'passed'],
      ['votes/stations (ru)', 'ru', 'passed'],
      ['votes/hello', 'en', 'passed'],
      ['votes/elsewhere', 'en', 'skipped'],
      ['votes/elsewhere', 'ru', 'skipped'],
    ])
    expect(good.cells.map(({ about, language, run, passed }) => [about, language, run, passed])).toEqual([
      ['number', 'en', 2, 2],
      ['number', 'ru', 1, 1],
      ['chat', 'en', 1, 1],
    ])
    expect(good.suites.map(({ suite }) => suite)).toEqual([
      'paraphrase',
      'symmetry',
      'repeat',
      'language',
      'mutation',
    ])
    for (const { suite, run, passed } of good.suites) {
      expect(passed, suite).toBe(run)
      if (suite !== 'symmetry') expect(run, suite).toBeGreaterThan(0)
    }
  })

  it('keeps what came, and says why a case was skipped', () => {
    expect(good.results[0]).toMatchObject({
      ask: 'How many polling stations did the observers visit?',
      kind: 'answer',
      reason: 'evidence',
      text: expect.stringContaining('48'),
      cited: [{ document: 'mission', quote: expect.stringContaining('48 polling stations') }],
    })
    expect(good.results[4]?.problems).toEqual(['the edition does not hold harbour'])
  })

  it('can be sent to another thread and written to disk', () => {
    expect(JSON.parse(JSON.stringify(good))).toEqual(good)
    expect(structuredClone(good)).toEqual(good)
  })

  it('blocks on a wrong number, by name', async () => {
    const { passed, blocking } = await run(SOUND.replace('says: 48', 'says: 49'), house)
    expect(passed).toBe(false)
    expect(blocking).toEqual([
      'number in en: 0 of 2 passed, all must',
      expect.stringMatching(/^votes\/stations: “How many polling .*”: expected to say “49”, but says “.*48/),
      expect.stringMatching(/^votes\/stations: “How many stations .*/),
    ])
  })

  it('puts the turns of a conversation one after another, and tests the last', async () => {
    const { results } = await run(
      `
cases:
  - name: next
    about: followup
    conversation: [How many seats did the River Party win?, And the Orchard Union?]
    expect: {kind: answer, cites: The Orchard Union won nine}
`,
      house,
    )
    expect(results).toMatchObject([
      {
        ask: 'How many seats did the River Party win? → And the Orchard Union?',
        problems: [],
        verdict: 'passed',
      },
    ])
  })
})

describe('a run', () => {
  const house = scriptedHouse(({ question }) =>
    question.startsWith('Good') ? said(['All is well.']) : said([], { kind: 'not_found', reason: 'absent' }),
  )
  const cases = (knownFailure: string, ...asks: string[]): string =>
    `cases:\n  - {name: one, about: date, ask: [${asks.join(', ')}], expect: {kind: answer}${knownFailure}}\n`

  it('sets known failures apart: they do not block', async () => {
    const { passed, results, cells } = await run(
      cases(', known_failure: since May', 'Good one', 'Bad one'),
      house,
    )
    expect(passed).toBe(true)
    expect(results.map(({ verdict }) => verdict)).toEqual(['passed', 'known'])
    expect(results[1]?.problems[0]).toBe('known: since May')
    expect(cells).toMatchObject([{ run: 1, passed: 1 }])
  })

  it('calls a known failure mended when all its wordings pass', async () => {
    const { passed, results } = await run(cases(', known_failure: since May', 'Good one', 'Good two'), house)
    expect(passed).toBe(true)
    expect(results.map(({ verdict }) => verdict)).toEqual(['mended', 'mended'])
  })

  it('is blocked by a file that could not be read as meant, since it may have held any case', async () => {
    const problems = [{ file: 'dates.yaml', line: 7, message: 'about: write one of date, number' }]
    const { passed, blocking } = await runCases({ cases: [], symmetry: [], problems }, house, { now })
    expect(passed).toBe(false)
    expect(blocking).toEqual(['dates.yaml:7: about: write one of date, number'])
  })

  it('tells of each wording as it goes, and ends between two questions when it is asked to', async () => {
    const seen: string[] = []
    const asked = new AbortController()
    const tests = { ...casesOf(cases('', 'Good one', 'Good two')), problems: [] }
    const onCase = ({ ask }: { ask: string }, done: number, total: number): void => {
      seen.push(`${ask} ${done}/${total}`)
      if (done === total) asked.abort(new Error('enough'))
    }
    await expect(runCases(tests, house, { now, signal: asked.signal, onCase })).rejects.toThrow('enough')
    expect(seen).toEqual(['Good one 1/2', 'Good two 2/2'])
  })

  it('without any case is a pass', async () => {
    expect(await run('', house)).toMatchObject({ passed: true, results: [], blocking: [], cells: [] })
  })
})
