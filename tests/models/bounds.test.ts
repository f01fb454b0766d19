import { afterEach, describe, expect, test } from 'vitest'
import { Breaker } from '../../src/models/breaker.ts'
import { Budget } from '../../src/models/budget.ts'
import { ModelFailure } from '../../src/models/failure.ts'
import type { Act, Asked } from '../helpers/scripted-model.ts'
import { type House, openHouse, passageWith, quoted, replying } from './house.ts'

const TURNOUT = 'What was the turnout in Kerlan?'
const SENTENCE = 'Turnout in Kerlan was 61 percent.'

const good = (asked: Asked): Act =>
  replying([SENTENCE, passageWith('Turnout in', asked), 'Turnout in Kerlan was 61 percent'])

let house: House | undefined
afterEach(async () => {
  await house?.close()
  house = undefined
})

describe('a call that fails', () => {
  test.each<[string, Act]>([
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['429', { status: 429 }],
    ['a cut line', { cut: '{"sentences"' }],
  ])('with %s is made again, and the reader gets the written answer', async (_, act) => {
    house = await openHouse((asked) => (asked.n < 3 ? act : good(asked)))
    expect((await house.ask(TURNOUT)).text).toContain(SENTENCE)
    expect(house.model.asked).toHaveLength(3)
    expect(house.failures).toEqual([])
  })

  test('is made again no sooner than Retry-After says', async () => {
    const limited: Act = { status: 429, headers: { 'retry-after': '1' } }
    house = await openHouse((asked) => (asked.n === 1 ? limited : good(asked)))
    expect((await house.ask(TURNOUT)).text).toContain(SENTENCE)
    const [first, second] = house.model.asked
    expect(second!.at - first!.at).toBeGreaterThan(950)
  })

  test.each<[string, Act, number]>([
    ['a refused key', { status: 401 }, 1],
    ['an unknown model', { status: 404 }, 1],
    ['a Retry-After beyond any reader’s patience', { status: 429, headers: { 'retry-after': '600' } }, 1],
    ['an answer that is no JSON', { text: 'Hello.' }, 1],
    ['500 for ever', { status: 500 }, 3],
  ])('because of %s costs no needless request', async (_, act, requests) => {
    house = await openHouse(() => act)
    await house.ask(TURNOUT)
    expect(house.model.asked).toHaveLength(requests)
  })

  test('because the server knows no form is made without, and so is every later one', async () => {
    house = await openHouse((asked) =>
      'response_format' in asked.body ? { status: 400, message: 'response_format is unknown' } : good(asked),
    )
    expect((await house.ask(TURNOUT)).text).toContain(SENTENCE)
    expect((await house.ask(TURNOUT)).text).toContain(SENTENCE)
    expect(house.model.asked.map(({ body }) => 'response_format' in body)).toEqual([true, false, false])
  })

  test('is told of without a word of the question', async () => {
    house = await openHouse(({ user }) => ({ status: 500, message: `Overloaded by: ${user}` }))
    await house.ask(TURNOUT)
    expect(house.failures).toEqual([
      { call: 'answer', failure: 'server', status: 500, ms: expect.any(Number) },
    ])
  })
})

describe('a server that keeps failing', () => {
  test('is left alone, and readers get quotes at once', async () => {
    house = await openHouse(() => ({ status: 404 }))
    for (let n = 0; n < 8; n++) await house.ask(TURNOUT)
    expect(house.model.asked).toHaveLength(5)
    expect(house.calls.counts).toEqual({ request: 5, resting: 3 })
    expect((await house.ask(TURNOUT)).text).toBe((await quoted(TURNOUT)).text)
  })

  test('is tried by one call after a rest, and by all once that one worked', async () => {
    let now = 1000
    let broken = true
    house = await openHouse((asked) => (broken ? { status: 404 } : good(asked)), {
      breaker: new Breaker(() => now),
    })
    for (let n = 0; n < 6; n++) await house.ask(TURNOUT)
    expect(house.model.asked).toHaveLength(5)
    now += 31_000
    await house.ask(TURNOUT)
    await house.ask(TURNOUT)
    expect(house.model.asked).toHaveLength(6)
    broken = false
    now += 61_000
    expect((await house.ask(TURNOUT)).text).toContain(SENTENCE)
    expect((await house.ask(TURNOUT)).text).toContain(SENTENCE)
    expect(house.model.asked).toHaveLength(8)
  })

  test('rests as long as it asks to', () => {
    let now = 0
    const breaker = new Breaker(() => now)
    breaker.failed(new ModelFailure('rate limit', { retryAfter: 120_000 }))
    now = 119_000
    expect(breaker.admits()).toBe(false)
    now = 121_000
    expect([breaker.admits(), breaker.admits()]).toEqual([true, false])
  })
})

describe('the bounds', () => {
  test('of a day’s tokens end the calls, not the answers, until the next day', async () => {
    let now = 0
    house = await openHouse(good, { budget: new Budget(3000, () => now) })
    for (let n = 0; n < 12; n++) expect((await house.ask(TURNOUT)).kind).toBe('answer')
    const before = house.model.asked.length
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThan(12)
    expect(house.failures.every(({ failure }) => failure === 'budget')).toBe(true)
    now += 86_400_000
    await house.ask(TURNOUT)
    expect(house.model.asked).toHaveLength(before + 1)
  })

  test('of calls at a time are kept, and whoever waits too long gets quotes', async () => {
    let running = 0
    let most = 0
    house = await openHouse(
      async (asked) => {
        most = Math.max(most, ++running)
        await new Promise((resolve) => setTimeout(resolve, 20))
        running--
        return good(asked)
      },
      { concurrency: 2 },
    )
    const answers = await Promise.all(Array.from({ length: 8 }, () => house!.ask(TURNOUT)))
    expect(most).toBe(2)
    expect(answers.every(({ text }) => text.includes(SENTENCE))).toBe(true)
    await house.close()

    house = await openHouse(() => 'hang', { concurrency: 1, deadline: 200 })
    const late = await Promise.all(Array.from({ length: 4 }, () => house!.ask(TURNOUT)))
    expect(late.every(({ kind, ms }) => kind === 'answer' && ms < 1500)).toBe(true)
    expect(house.model.asked).toHaveLength(1)
  })
})
