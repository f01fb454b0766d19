import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TELEGRAM } from '../../src/locales/telegram.ts'
import { makeAnswer, makeSaylau, QUOTE } from './answers.ts'
import { type House, openHouse } from './house.ts'

let house: House

beforeEach(async () => {
  house = await openHouse({ telegram: { memory: { turns: 2 }, limits: { questionsPerReader: 8 } } })
})

afterEach(async () => {
  expect(await house.close()).toEqual([])
})

const historyOf = (asked: number) => house.saylau.asked[asked]?.history?.map(({ question }) => question)

describe('a conversation', () => {
  it('hands the last turns of the chat to the next question, as many as are remembered', async () => {
    for (const question of ['One?', 'Two?', 'Three?', 'Four?']) house.api.say(question)
    await house.api.waitFor('sendMessage', { count: 4 })
    expect([0, 1, 2, 3].map(historyOf)).toEqual([undefined, ['One?'], ['One?', 'Two?'], ['Two?', 'Three?']])
    expect(house.saylau.asked[1]?.history?.[0]?.answer).toContain(QUOTE)
  })

  it('goes on from the answer that is replied to', async () => {
    house.api.say('One?')
    const { result } = await house.api.waitFor('sendMessage')
    house.api.say('Two?')
    house.api.say('And who said that?', { replyTo: result })
    await house.api.waitFor('sendMessage', { count: 3 })
    expect(historyOf(2)).toEqual(['One?'])
  })

  it('of one chat is nothing to another', async () => {
    house.api.say('One?', { from: 7 })
    await house.api.waitFor('sendMessage')
    house.api.say('Two?', { from: 8 })
    await house.api.waitFor('sendMessage', { count: 2 })
    expect(historyOf(1)).toBeUndefined()
  })
})

describe('an edited question', () => {
  it('is answered anew in place while the answer is the last message', async () => {
    const question = house.api.say('How many bridges?')
    await house.api.waitFor('sendMessage')
    house.api.editMessage(question, 'How many rivers?')
    const { params } = await house.api.waitFor('editMessageText')
    expect(params.text).toContain('On “How many rivers?”')
    expect(house.api.messages(7)).toHaveLength(2)
    house.api.say('And who said that?')
    await house.api.waitFor('sendMessage', { count: 2 })
    expect(historyOf(2)).toEqual(['How many rivers?'])
  })

  it('is left alone when something was said since, or when its words are the same', async () => {
    const first = house.api.say('How many bridges?')
    house.api.editMessage(first, 'How many bridges?')
    const second = house.api.say('How many rivers?')
    await house.api.waitFor('sendMessage', { count: 2 })
    house.api.editMessage(first, 'How many lakes?')
    house.api.say('Last?')
    await house.api.waitFor('sendMessage', { count: 3 })
    house.api.editMessage(second, 'How many hills?')
    house.api.say('/help')
    await house.api.waitFor('sendMessage', { count: 4 })
    expect(house.saylau.asked).toHaveLength(3)
    expect(house.api.callsOf('editMessageText')).toEqual([])
  })

  it('takes as many messages as its new answer needs', async () => {
    await house.close()
    const long = Array.from({ length: 70 }, () => ({ text: QUOTE.repeat(2), citations: [1] }))
    const saylau = makeSaylau({
      answer: async ({ question }) => makeAnswer('Short.', question === 'long' ? { lines: long } : {}),
    })
    house = await openHouse({ saylau })
    const question = house.api.say('short')
    await house.api.waitFor('sendMessage')
    house.api.editMessage(question, 'long')
    await house.api.waitFor('sendMessage', {
      where: ({ params }) => params.reply_markup !== undefined,
      count: 2,
    })
    expect(house.api.messages(7).length).toBeGreaterThan(3)
    house.api.editMessage(question, 'short')
    await expect.poll(() => house.api.messages(7).length).toBe(2)
    expect(house.api.messages(7).map(({ text }) => text?.split('\n')[0])).toEqual(['short', 'Short. [1]'])
  })
})

describe('what is no question', () => {
  it('is met with one kind sentence, an album with one in all', async () => {
    house.api.upload('voice', Buffer.from('x'))
    house.api.upload('sticker', Buffer.from('x'))
    house.api.post({ location: { latitude: 51, longitude: 71 } })
    for (const n of [1, 2, 3]) {
      const photo = [{ file_id: `p${n}`, file_unique_id: `p${n}`, width: 1, height: 1 }]
      house.api.post({ photo, media_group_id: 'album' })
    }
    house.api.say('/ask')
    await house.api.waitFor('sendMessage', { count: 5 })
    const texts = house.api.callsOf('sendMessage').map((call) => call.params.text)
    expect(texts).toEqual([...Array(4).fill(TELEGRAM.en.readsTextOnly), TELEGRAM.en.askWhat])
  })

  it('is a question all the same when a picture has one under it', async () => {
    house.api.upload('photo', Buffer.from('x'), { caption: 'How many bridges?' })
    await house.api.waitFor('sendMessage')
    expect(house.saylau.asked[0]?.question).toBe('How many bridges?')
  })

  it('is a text over 2,000 characters, which is to be shortened', async () => {
    house.api.say('a'.repeat(2001))
    const { params } = await house.api.waitFor('sendMessage')
    expect(params.text).toBe(TELEGRAM.en.tooLong('2,000'))
    expect(house.saylau.asked).toEqual([])
  })
})

describe('fair use', () => {
  it('asks for patience once, not at each message, and holds nobody else up', async () => {
    for (let n = 0; n < 12; n += 1) house.api.say(`Question ${n}?`)
    house.api.say('Mine?', { from: 8 })
    await house.api.waitFor('sendMessage', { count: 10 })
    house.api.say('/ask')
    await house.api.waitFor('sendMessage', { count: 11 })
    const texts = house.api.callsOf('sendMessage').map((call) => call.params.text)
    expect(texts.filter((text) => /gladly go on in \d+ seconds?\.$/.test(text))).toHaveLength(1)
    expect(house.saylau.asked).toHaveLength(9)
  })
  it('has an end for the day too, for one reader and for a group together, and says so once', async () => {
    await house.close()
    house = await openHouse({ telegram: { limits: { dailyPerReader: 2, dailyPerGroup: 3 } } })
    for (let n = 0; n < 4; n += 1) house.api.say(`Question ${n}?`)
    const group = house.api.chat(-100123)
    for (let n = 0; n < 5; n += 1) house.api.say(`/ask Question ${n}?`, { chat: group, from: 10 + n })
    house.api.say('Mine?', { from: 8 })
    await house.api.waitFor('sendMessage', { count: 8 })
    const texts = house.api.callsOf('sendMessage').map((call) => call.params.text)
    expect(texts.filter((text) => text === TELEGRAM.en.enoughForToday(24))).toHaveLength(2)
    expect(house.saylau.asked).toHaveLength(6)
  })
})
