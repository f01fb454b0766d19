import { afterEach, expect, test } from 'vitest'
import type { Act, Asked } from '../helpers/scripted-model.ts'
import { type House, openHouse, quoted } from './house.ts'

const HISTORY = [{ question: 'What was the turnout in Kerlan?', answer: 'Turnout in Kerlan was 61 percent.' }]
const FOLLOWUP = { question: 'And how high was it in that other town, Tarnow?', history: HISTORY }

let house: House | undefined
afterEach(() => house?.close())

const condensing =
  (question: string) =>
  ({ system }: Asked): Act =>
    system.startsWith('You complete questions')
      ? { text: JSON.stringify({ question }) }
      : { text: '{"sentences": []}' }

test('a follow-up is searched for as the model completes it', async () => {
  house = await openHouse(condensing('What was the turnout in Tarnow?'))
  const answer = await house.ask(FOLLOWUP)
  expect(answer.text).toContain('turnout in Tarnow was 48 percent')
  expect(house.model.asked[0]?.user).toContain('Reader: What was the turnout in Kerlan?')
  expect(house.model.asked[1]?.user).toContain('What was the turnout in Tarnow?')
})

test.each([
  ['brings a name from outside', 'What was the turnout in Astana?'],
  ['brings a number from outside', 'Was the turnout in Tarnow 90 percent?'],
  ['brings another subject', 'Which party should win in Tarnow?'],
  ['comes in another language', 'Какой была явка в Тарнове?'],
  ['has lost the question', 'Turnout in Kerlan?'],
  ['is endless', `What was the turnout in Tarnow ${'in that town '.repeat(40)}?`],
  ['is empty', ''],
])('a completion that %s is not used: the rule-based one is', async (_, completion) => {
  house = await openHouse(condensing(completion))
  const { ms: _ms, ...answer } = await house.ask(FOLLOWUP)
  const { ms, ...expected } = await quoted(FOLLOWUP)
  expect(answer).toEqual(expected)
})

test('a model that fails leaves the follow-up to the rules', async () => {
  house = await openHouse(() => ({ status: 500 }))
  const { ms: _ms, ...answer } = await house.ask(FOLLOWUP)
  const { ms, ...expected } = await quoted(FOLLOWUP)
  expect(answer).toEqual(expected)
})

test('a question without history costs no call to complete it', async () => {
  house = await openHouse(condensing('unused'))
  await house.ask('What was the turnout in Kerlan?')
  expect(house.model.asked).toHaveLength(1)
})

test('the model is sent the key, the question and the passages, and nothing of who asks', async () => {
  house = await openHouse(condensing('unused'))
  await house.ask('What was the turnout in Kerlan?')
  const [asked] = house.model.asked
  expect(asked?.authorization).toBe('Bearer key-of-the-model')
  expect(Object.keys(asked?.body ?? {}).sort()).toEqual([
    'max_tokens',
    'messages',
    'model',
    'response_format',
    'stream',
    'stream_options',
    'temperature',
  ])
})
