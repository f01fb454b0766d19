import { describe, expect, it } from 'vitest'
import { createGate } from '../../src/answer/gate/gate.ts'
import type { House } from '../../src/answer-tests/house.ts'
import { alterationsOf } from '../../src/answer-tests/suites/alterations.ts'
import { mutationSuite } from '../../src/answer-tests/suites/mutation.ts'
import type { Language } from '../../src/types.ts'
import { ranOf, said } from './house.ts'

const altered = (
  what: 'number' | 'name' | 'negation',
  sentence: string,
  language: Language,
  names: string[] = [],
): string[] =>
  alterationsOf(sentence, language, names)
    .filter((alteration) => alteration.what === what)
    .map(({ text }) => text)

describe('an alteration', () => {
  it('changes each number, and exchanges two', () => {
    expect(altered('number', 'On 19 May 61.5 per cent voted.', 'en')).toEqual([
      'On 10 May 61.5 per cent voted.',
      'On 19 May 62.5 per cent voted.',
      'On 19 May 61.6 per cent voted.',
    ])
    expect(altered('number', 'It won 14 of 30 seats.', 'en')).toContain('It won 30 of 14 seats.')
    expect(altered('number', 'It won seats.', 'en')).toEqual([])
    expect(altered('number', 'On 3 June 2024 it won.', 'en')).not.toContain('On 2024 June 3 it won.')
  })

  it('puts another name in, which the sentence does not have', () => {
    const [text, ...more] = altered('name', 'The count in Tarnow was led by Maria Holt.', 'en', [
      'Tarnow',
      'Oskar Lind',
    ])
    expect(text).toBe('The count in Oskar Lind was led by Maria Holt.')
    expect(more).toEqual(['The count in Tarnow was led by Oskar Lind.'])
    expect(altered('name', 'The count in Tarnow was calm.', 'en', ['Tarnow'])).toEqual([])
  })

  it.each([
    ['en', 'The count was calm.', 'The count was not calm.', 'It is not true that The count was calm.'],
    ['en', 'They visited the town.', 'They never visited the town.'],
    ['en', 'They did not visit the town.', 'They did visit the town.'],
    ['ru', 'Миссия посетила город.', 'Миссия не посетила город.', 'Неверно, что Миссия посетила город.'],
    ['ru', 'Миссия не посетила город.', 'Миссия посетила город.'],
    ['kk', 'Миссия қаланы аралады.', 'Миссия қаланы араламады.', 'Миссия қаланы аралады деген дұрыс емес.'],
    ['kk', 'Сайлау ашық өтті.', 'Сайлау ашық өтпеді.'],
    ['kk', 'Олар баға берді.', 'Олар баға бермеді.'],
    ['kk', 'Ол хат жазды.', 'Ол хат жазбады.'],
  ] as const)('denies in the language of the sentence: %s, %s', (language, sentence, ...denied) => {
    expect(altered('negation', sentence, language)).toEqual(expect.arrayContaining([...denied]))
  })
})

describe('the mutation suite', () => {
  const text =
    'The River Party won 14 of the 30 seats in Kerlan. Judge Maria Holt led the mission of the Northern League.'
  const other = 'A bus carries books through the hills of Tarnow and stops in nine villages.'
  const passages = [text, other].map((own, at) => ({
    id: `p-${own}`,
    document: `d${at}`,
    language: 'en' as const,
    start: 0,
    end: own.length,
    sentences: [],
  }))
  const documents = new Map(
    [text, other].map((own, at) => [
      `d${at}`,
      { id: `d${at}`, title: 'D', language: 'en' as const, text: own, hash: '' },
    ]),
  )
  const house: House = {
    edition: 'e',
    answer: () => Promise.reject(new Error('asks nothing')),
    documents,
    passages,
    gate: createGate(),
  }
  const ran = [ranOf({ id: 'a', ask: 'One' }, said([text])), ranOf({ id: 'b', ask: 'Two' }, said([text]))]

  it('alters each sentence once, and the gate lets none of it through', () => {
    const { run, passed, problems } = mutationSuite(ran, house)
    expect(problems).toEqual([])
    expect(run).toBe(passed)
    // Two numbers and their exchange, names, two denials and a wrong citation of the first sentence; and the second's.
    expect(run).toBeGreaterThanOrEqual(11)
    expect(mutationSuite(ran.slice(0, 1), house).run).toBe(run)
  })

  it('says what a careless gate lets through', () => {
    const careless: House = {
      ...house,
      gate: { ...house.gate, checkClaim: () => ({ supported: true, score: 1, reasons: [] }) },
    }
    const { run, passed, problems } = mutationSuite(ran, careless)
    expect(run).toBeGreaterThanOrEqual(11)
    expect(passed).toBe(0)
    for (const what of ['number', 'name', 'negation', 'citation'])
      expect(problems.join('\n')).toContain(`${what} altered, and the gate lets it through: “`)
  })

  it('rests on good answers only', () => {
    const failed = [ranOf({ id: 'a', ask: 'One', verdict: 'failed' }, said([text]))]
    expect(mutationSuite(failed, house)).toMatchObject({ run: 0, passed: 0 })
  })
})
