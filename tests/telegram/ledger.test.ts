import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TELEGRAM } from '../../src/locales/telegram.ts'
import type { LedgerEntry } from '../../src/store/ledger.ts'
import { type Answer, type Audit, LANGUAGES } from '../../src/types.ts'
import { makeAnswer, makeSaylau, QUOTE } from './answers.ts'
import { type House, type HouseOptions, openHouse } from './house.ts'

const HOLDS: Audit = { holds: true, quotes: [{ n: 1, state: 'unchanged' }], failing: [] }

let house: House
let audit: Audit

beforeEach(async () => {
  audit = HOLDS
  house = await openHouse({ saylau: scripted() })
})

afterEach(async () => {
  expect(await house.close()).toEqual([])
})

function scripted() {
  return makeSaylau({
    answer: async ({ question, language = 'en' }): Promise<Answer> =>
      /minister/.test(question)
        ? makeAnswer('The articles do not say this.', {
            language,
            kind: 'not_found',
            reason: 'absent',
            claims: [],
          })
        : makeAnswer(QUOTE, { language }),
    audit: () => audit,
  })
}

const nothingLeft = () => expect.poll(() => house.store.inbox.waiting(), { timeout: 10_000 }).toEqual([])

async function reopenHouse(telegram: HouseOptions['telegram']): Promise<void> {
  expect(await house.close()).toEqual([])
  house = await openHouse({ saylau: scripted(), ...(telegram && { telegram }) })
}

async function recorded(): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = []
  for await (const entry of house.store.ledger.each()) entries.push(entry)
  return entries
}

/** Asks and returns the id of the answer. */
async function ask(question: string, from = 7): Promise<string> {
  house.api.say(question, { from })
  const isAnswered = async () => (await house.store.answers.latest(from, 0, 0))?.question === question
  await expect.poll(isAnswered, { timeout: 10_000 }).toBe(true)
  await nothingLeft()
  return (await house.store.answers.latest(from, 0, 0))!.id
}

async function open(id: string, from = 8, language: 'en' | 'ru' | 'kk' = 'en'): Promise<string> {
  const before = house.api.messages(from).length
  house.api.say(`/start q_${id}`, { from, language })
  await expect.poll(() => house.api.messages(from).length, { timeout: 10_000 }).toBe(before + 2)
  await nothingLeft()
  return house.api.messages(from).at(-1)?.text ?? ''
}

describe('the record of what was said', () => {
  it('holds the answer word for word, with its verdicts, and neither question nor reader', async () => {
    const id = await ask('How many bridges has the river?', 70_809_010)
    const [entry] = await recorded()
    const answer = makeAnswer(QUOTE)
    expect(entry).toEqual({
      id,
      at: expect.any(Number),
      ...{ edition: 'e1', kind: 'answer', reason: 'evidence', language: 'en', ms: 1 },
      claims: answer.claims,
      citations: answer.citations,
      passages: [{ passage: 'p1', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      questionHash: house.store.ledger.hashOf('how many bridges has the river?'),
    })
    expect(JSON.stringify(entry)).not.toContain('70809010')
    expect(JSON.stringify(entry)).not.toContain('How many')
  })

  it('holds the question, the model and its prompts where the operator says so', async () => {
    await reopenHouse({ ledger: { keepQuestions: true, model: 'ollama:x', prompts: () => 'f00d' } })
    await ask('How many bridges?')
    expect(await recorded()).toMatchObject([
      { question: 'How many bridges?', model: 'ollama:x', prompts: 'f00d' },
    ])
  })

  it('has one entry an answer, also when the bot stops before it is sent and begins anew', async () => {
    house.api.flood(73_414, 'sendMessage')
    house.api.say('Will the minister resign?')
    await expect.poll(() => house.api.callsOf('sendMessage').length, { timeout: 10_000 }).toBe(1)
    await house.bot.stop()
    const { api, store, saylau } = house
    house = await openHouse({ api, store, saylau })
    await expect.poll(() => house.api.messages(7).length, { timeout: 10_000 }).toBe(2)
    expect(await recorded()).toHaveLength(1)
    expect(await store.gaps.list(1)).toEqual([{ words: ['minister', 'resign'], askers: 1 }])
  })

  it('has the answer to a question that was changed, under the same id', async () => {
    const message = house.api.say('How many bridges?')
    await house.api.waitFor('sendMessage')
    await nothingLeft()
    house.api.editMessage(message, 'And the minister?')
    await house.api.waitFor('editMessageText')
    await nothingLeft()
    const [entry, ...more] = await recorded()
    expect(more).toEqual([])
    expect(entry?.questionHash).toBe(house.store.ledger.hashOf('And the minister?'))
    expect(entry?.id).toBe((await house.store.answers.latest(7, 0, 0))?.id)
  })

  it('stays when the reader has everything erased', async () => {
    const id = await ask('How many bridges?')
    house.api.say('/forget')
    await expect.poll(() => house.store.answers.byId(id), { timeout: 10_000 }).toBeUndefined()
    expect(await recorded()).toMatchObject([{ id, claims: makeAnswer(QUOTE).claims }])
  })

  it('and the gaps are erased when their time has come', async () => {
    const { store } = house
    const [old] = (await ask('How many bridges?').then(recorded)) as [LedgerEntry]
    const at = Date.now() - 100 * 24 * 60 * 60_000
    await store.ledger.append({ ...old, id: 'long-ago', at })
    await store.gaps.note({ key: 'k', words: ['k'] }, 7, at)
    const { api, saylau } = house
    for (const [days, left] of [
      [101, 2],
      [99, 1],
    ] as const) {
      await house.bot.stop()
      house = await openHouse({ api, store, saylau, telegram: { ledger: { keepQuestions: false, days } } })
      await expect.poll(async () => (await recorded()).length, { timeout: 10_000 }).toBe(left)
      expect(await store.gaps.list(1)).toHaveLength(left - 1)
    }
  })
})

describe('gaps', () => {
  it('count the people who asked for what the articles do not say', async () => {
    await ask('When will the minister resign?', 1)
    await ask('Will the minister resign?', 1)
    await ask('minister resigned', 2)
    expect(await house.store.gaps.list()).toEqual([])
    await ask('Has the minister resigned?', 3)
    await ask('How many bridges?', 3)
    expect(await house.store.gaps.list()).toEqual([{ words: ['minister', 'resign'], askers: 3 }])
    expect(await house.store.gaps.list(1)).toHaveLength(1)
  })
})

describe('an answer that is opened by its link', () => {
  it('says when it was given, by which edition, and that it still holds, in the reader’s language', async () => {
    const id = await ask('How many bridges?')
    const saved = (await house.store.answers.byId(id))!
    await house.store.answers.replace({ ...saved, at: Date.parse('2024-04-02T09:05:30Z') }, 0)
    expect(await open(id)).toContain(
      'I gave this answer on April 2, 2024 (09:05 UTC), from edition e1 of the articles. Today’s articles still bear it out.',
    )
    for (const [from, language] of LANGUAGES.map((language, n) => [20 + n, language] as const)) {
      const text = await open(id, from, language)
      expect(text).toContain(TELEGRAM[language].stillHolds)
      expect(text).toContain(QUOTE)
    }
  })

  it('says what is no longer in the articles, and what the check no longer lets through', async () => {
    const id = await ask('How many bridges?')
    audit = { holds: false, quotes: [{ n: 1, state: 'gone' }], failing: [{ text: QUOTE, reasons: [] }] }
    for (const [from, language] of LANGUAGES.map((language, n) => [20 + n, language] as const)) {
      const text = await open(id, from, language)
      expect(text).toContain(TELEGRAM[language].noLongerHolds)
      expect(text).toContain(TELEGRAM[language].quotesGone('[1]'))
      expect(text).not.toContain(TELEGRAM[language].stillHolds)
    }
    const reasons = [{ kind: 'number' as const, value: 'three' }]
    audit = { holds: false, quotes: [{ n: 1, state: 'moved' }], failing: [{ text: QUOTE, reasons }] }
    expect(await open(id)).toContain(TELEGRAM.en.claimFails(QUOTE))
  })

  it('is still known by the ledger when it was erased, by its reader or by time', async () => {
    const id = await ask('A question of my own about bridges')
    house.api.say('/forget')
    await expect.poll(() => house.store.answers.byId(id), { timeout: 10_000 }).toBeUndefined()
    const text = await open(id)
    expect(text).toContain(QUOTE)
    expect(text).toContain(TELEGRAM.en.stillHolds)
    expect(text).not.toContain('of my own')
    await house.store.ledger.prune(Date.now() + 1)
    expect(await open(id)).toBe(TELEGRAM.en.answerGone)
  })

  it('that refused has nothing to show once it was erased', async () => {
    const id = await ask('Will the minister resign?')
    await house.store.chats.forget(7, 7)
    expect(await open(id)).toBe(TELEGRAM.en.answerGone)
  })

  it('is shared on under its first link, and is no answer of its own in the record', async () => {
    const id = await ask('How many bridges?')
    const saved = (await house.store.answers.byId(id))!
    await house.store.answers.replace({ ...saved, at: Date.parse('2024-04-02T09:05:30Z') }, 0)
    await open(id)
    const copy = (await house.store.answers.latest(8, 0, 0))!
    expect(copy).toMatchObject({ origin: id, question: 'How many bridges?' })
    const keyboard = house.api.messages(8).at(-1)?.reply_markup?.inline_keyboard.flat() ?? []
    expect(JSON.stringify(keyboard)).toContain(`start%3Dq_${id}`)
    // also the link of the copy leads to the time and the record of the first
    await house.store.chats.forget(7, 7)
    await house.store.ledger.append({ ...(await recorded())[0]!, id, at: Date.parse('2024-04-02T09:05:30Z') })
    expect(await open(copy.id, 9)).toContain('April 2, 2024 (09:05 UTC)')
    expect(await recorded()).toHaveLength(1)
  })
})

describe('/privacy', () => {
  it('tells of the record and the counts, and how long they are kept', async () => {
    await reopenHouse({ ledger: { keepQuestions: false, days: 123 } })
    for (const language of LANGUAGES) house.api.say('/privacy', { language })
    await house.api.waitFor('sendMessage', { count: 3 })
    const told = house.api.callsOf('sendMessage').map(({ params }) => String(params.text))
    expect(told.every((text) => text.match(/123/g)?.length === 2)).toBe(true)
    await reopenHouse({ ledger: { keepQuestions: true, days: 123 } })
    house.api.say('/privacy')
    const { params } = await house.api.waitFor('sendMessage')
    expect(params.text).toContain('the questions are in it too')
    expect(told[0]).not.toContain('the questions are in it too')
  })
})
