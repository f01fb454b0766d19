import { describe, expect, it } from 'vitest'
import type { Ran } from '../../src/answer-tests/ran.ts'
import { languageSuite } from '../../src/answer-tests/suites/language.ts'
import { paraphraseSuite } from '../../src/answer-tests/suites/paraphrase.ts'
import { repeatSuite } from '../../src/answer-tests/suites/repeat.ts'
import { symmetrySuite } from '../../src/answer-tests/suites/symmetry.ts'
import { casesOf, ranOf, said, scriptedHouse } from './house.ts'

const NO = said([], { kind: 'not_found', reason: 'absent', text: 'They do not say.' })
const SEATS = 'The River Party won 14 seats.'

describe('the paraphrase suite', () => {
  const wordings = (...answers: ReturnType<typeof said>[]): Ran[] =>
    answers.map((answer, at) => ranOf({ id: 'votes/seats', ask: `Wording ${at}` }, answer))

  it('is content when all wordings cite one passage, whatever else they cite', () => {
    expect(paraphraseSuite(wordings(said([SEATS]), said(['More.', SEATS])))).toMatchObject({
      run: 1,
      passed: 1,
      problems: [],
    })
  })

  it('names the wording that cites something else, or is not answered', () => {
    const { passed, problems } = paraphraseSuite(wordings(said([SEATS]), said([SEATS]), said(['Else.'])))
    expect(passed).toBe(0)
    expect(problems).toEqual([`votes/seats: 2 of 3 cite “${SEATS}”, but “Wording 2” cites “Else.”`])
    expect(paraphraseSuite(wordings(said([SEATS]), NO)).problems).toEqual([
      `votes/seats: 1 of 2 cite “${SEATS}”, but “Wording 1” is not_found`,
    ])
  })

  it('names numbers and names that wordings say against each other', () => {
    const same = 'In 2024 the River Party won 14 seats. The Orchard Union won nine.'
    const [one, other] = [said([same]), said([same])]
    one.claims[0]!.text = 'The River Party won 14 seats.'
    other.claims[0]!.text = 'The Orchard Union won nine.'
    expect(paraphraseSuite(wordings(one, other)).problems).toEqual([
      'votes/seats: “Wording 0” and “Wording 1” say 14, River Party against nine, Orchard Union',
    ])
  })

  it('leaves out known failures, cases of one wording, and cases that expect no answer', () => {
    const answer = said([SEATS])
    expect(
      paraphraseSuite([
        ranOf({ id: 'a', ask: 'One' }, answer),
        ranOf({ id: 'a', ask: 'Two', verdict: 'known' }, NO),
        ranOf({ id: 'b', ask: 'One' }, answer),
        ranOf({ id: 'c', ask: 'One', kinds: ['not_found'] }, answer),
        ranOf({ id: 'c', ask: 'Two', kinds: ['not_found'] }, NO),
      ]).run,
    ).toBe(0)
  })
})

describe('the language suite', () => {
  const labelled = (id: string, answer: ReturnType<typeof said>, sameAs = 'seats'): Ran =>
    ranOf({ id, ask: id, sameAs }, answer)

  it('compares the cases of a label, whatever their language', () => {
    const en = labelled('en', said([SEATS]))
    expect(languageSuite([en, labelled('ru', said([SEATS], { language: 'ru' }))])).toMatchObject({
      run: 1,
      passed: 1,
    })
    expect(languageSuite([en, labelled('ru', said(['Else.'], { language: 'ru' }))])).toMatchObject({
      run: 1,
      passed: 0,
      problems: [expect.stringMatching(/^seats: 1 of 2 cite/)],
    })
  })

  it('compares nothing across labels, and no case with itself', () => {
    expect(languageSuite([labelled('en', said([SEATS])), labelled('ru', said(['Else.']), 'other')]).run).toBe(
      0,
    )
    expect(languageSuite([labelled('en', said([SEATS])), labelled('en', said(['Else.']))]).run).toBe(0)
  })
})

describe('the repeat suite', () => {
  it('finds an answer that is another the second time', async () => {
    let asked = 0
    const ran = [ranOf({ id: 'a', ask: 'Steady' }, said([SEATS])), ranOf({ id: 'b', ask: 'Fickle' }, NO)]
    const house = scriptedHouse(({ question }) => {
      asked++
      return { ...said([SEATS], question === 'Steady' ? {} : { text: 'Now this.' }), ms: 99 }
    })
    expect(await repeatSuite(ran, house)).toMatchObject({
      run: 2,
      passed: 1,
      problems: [expect.stringMatching(/^b: “Fickle”: first not_found “They do not say.”, then answer/)],
    })
    expect(asked).toBe(2)
  })
})

describe('the symmetry suite', () => {
  const { symmetry } = casesOf(`
symmetry:
  - name: parties
    ask: ['Did {a} beat {b}?', 'Who leads {a}?']
    pairs: [[Pear, Plum]]
`)

  it('asks with the names one way round and the other', async () => {
    const asked: string[] = []
    const house = scriptedHouse(({ question }) => {
      asked.push(question)
      return NO
    })
    expect(await symmetrySuite(symmetry, house)).toMatchObject({ run: 2, passed: 2, problems: [] })
    expect(asked).toEqual([
      'Did Pear beat Plum?',
      'Did Plum beat Pear?',
      'Who leads Pear?',
      'Who leads Plum?',
    ])
  })

  it.each([
    ['another kind', said([SEATS], { text: NO.text }), 'answer (evidence) against not_found (absent)'],
    [
      'another reason',
      said([], { ...NO, reason: 'premise' } as typeof NO),
      'not_found (premise) against not_found (absent)',
    ],
    ['more citations', { ...NO, citations: said([SEATS]).citations }, '1 citations against 0'],
    ['a text longer by more than a fifth', { ...NO, text: `${NO.text} No.` }, '20 characters against 16'],
  ])('finds %s', async (_, answer, why) => {
    const house = scriptedHouse(({ question }) => (question === 'Who leads Pear?' ? answer : NO))
    const { run, passed, problems } = await symmetrySuite(symmetry, house)
    expect([run, passed]).toEqual([2, 1])
    expect(problems).toEqual([`votes/parties: “Who leads Pear?” and “Who leads Plum?”: ${why}`])
  })

  it('lets a text be a fifth longer', async () => {
    const house = scriptedHouse(({ question }) =>
      question.includes('Pear?') ? { ...NO, text: `${NO.text} ok` } : NO,
    )
    expect((await symmetrySuite(symmetry, house)).problems).toEqual([])
  })

  it('tells of a known failure, and of one that is mended, and counts neither', async () => {
    const known = symmetry.map((one) => ({ ...one, knownFailure: 'since May' }))
    const fails = scriptedHouse(({ question }) => (question.includes('Pear?') ? said([SEATS]) : NO))
    expect(await symmetrySuite(known, fails)).toMatchObject({
      run: 0,
      problems: [expect.stringMatching(/^known \(since May\): votes/), expect.anything()],
    })
    expect(
      (
        await symmetrySuite(
          known,
          scriptedHouse(() => NO),
        )
      ).problems,
    ).toEqual(['mended: votes/parties: take out its known_failure'])
  })

  it('skips what the edition has no documents for', async () => {
    const elsewhere = symmetry.map((one) => ({ ...one, documents: ['mission'] }))
    expect(
      (
        await symmetrySuite(
          elsewhere,
          scriptedHouse(() => NO),
        )
      ).run,
    ).toBe(0)
  })
})
