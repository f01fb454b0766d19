import type { Message } from '@grammyjs/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TELEGRAM } from '../../src/locales/telegram.ts'
import { makeSaylau } from './answers.ts'
import { type House, openHouse } from './house.ts'

const GROUP = -100123

let house: House

beforeEach(async () => {
  house = await openHouse({
    fake: { me: { username: 'ballot_bot' } },
    telegram: { limits: { questionsPerGroup: 100, questionsPerReader: 100 } },
  })
  house.api.chat(GROUP)
})

afterEach(async () => {
  expect(await house.close()).toEqual([])
})

/** Resolves when the bot has come to the end of what was said in the group so far. */
async function settled(): Promise<void> {
  const before = house.api.callsOf('sendMessage').length
  house.api.say('/help', { chat: GROUP, from: 99 })
  await house.api.waitFor('sendMessage', { where: ({ params }) => /\/ask/.test(String(params.text)) })
  expect(house.api.callsOf('sendMessage').length).toBeGreaterThan(before)
}

const asked = () => house.saylau.asked.map(({ question }) => question)

describe('in a group the bot', () => {
  it('answers /ask as a reply to who asked', async () => {
    const question = house.api.say('/ask@Ballot_Bot How many bridges?', { chat: GROUP })
    const { params } = await house.api.waitFor('sendMessage')
    expect(params).toMatchObject({ chat_id: GROUP, reply_parameters: { message_id: question.message_id } })
    expect(asked()).toEqual(['How many bridges?'])
  })

  it('answers the message of somebody else that /ask, or a mention alone, replies to', async () => {
    const first = house.api.say('How many bridges are there?', { chat: GROUP, from: 8 })
    house.api.say('/ask', { chat: GROUP, replyTo: first })
    const { params } = await house.api.waitFor('sendMessage')
    expect(params.reply_parameters?.message_id).toBe(first.message_id)
    house.api.say('@ballot_bot', { chat: GROUP, replyTo: first })
    await house.api.waitFor('sendMessage', { count: 2 })
    expect(asked()).toEqual(['How many bridges are there?', 'How many bridges are there?'])
  })

  it('answers a mention and a reply to its own message, which it continues', async () => {
    house.api.say('@ballot_bot, how many bridges?', { chat: GROUP })
    const { result } = await house.api.waitFor('sendMessage')
    house.api.say('And who said that?', { chat: GROUP, from: 8, replyTo: result })
    await house.api.waitFor('sendMessage', { count: 2 })
    expect(asked()).toEqual(['how many bridges?', 'And who said that?'])
    expect(house.saylau.asked[1]?.history?.[0]?.question).toBe('how many bridges?')
  })

  it('is quiet otherwise: to talk, other bots, other bots’ commands, pictures and channel posts', async () => {
    const other = house.api.user(50, { is_bot: true, username: 'other_bot' })
    const talk = house.api.say('How many bridges?', { chat: GROUP })
    house.api.say('/ask How many bridges?', { chat: GROUP, from: other })
    house.api.say('@ballot_bot how many bridges?', { chat: GROUP, from: other })
    house.api.say('/ask@other_bot How many bridges?', { chat: GROUP })
    house.api.say('/weather', { chat: GROUP })
    house.api.say('@other_bot hi', { chat: GROUP, replyTo: talk })
    house.api.upload('photo', Buffer.from('x'), { chat: GROUP })
    const channel = { id: -100777, type: 'channel', title: 'News' } as const
    house.api.post(
      { text: '@ballot_bot news', is_automatic_forward: true, sender_chat: channel },
      { chat: GROUP },
    )
    await settled()
    expect(asked()).toEqual([])
    expect(house.api.callsOf('sendMessage')).toHaveLength(1)
  })

  it('answers an anonymous administrator and lets them set the language, unlike an ordinary member', async () => {
    const anonymous = house.api.user(1087968824, { is_bot: true, username: 'GroupAnonymousBot' })
    const sender_chat = house.api.chat(GROUP)
    house.api.post(
      {
        text: '/ask How many bridges?',
        entities: [{ type: 'bot_command', offset: 0, length: 4 }],
        sender_chat,
      },
      { chat: GROUP, from: anonymous },
    )
    await house.api.waitFor('sendMessage')
    expect(asked()).toEqual(['How many bridges?'])
    house.api.say('/forget', { chat: GROUP })
    const { params } = await house.api.waitFor('sendMessage', { count: 2 })
    expect(params.text).toBe(TELEGRAM.en.adminsOnly)
    expect(await house.store.answers.latest(GROUP, 0, 0)).toBeDefined()
  })

  it('stays in the topic that it was asked in, and keeps conversations of topics apart', async () => {
    house.api.say('/ask One?', { chat: GROUP, thread: 5 })
    house.api.say('/ask Two?', { chat: GROUP, thread: 6 })
    house.api.say('/ask Three?', { chat: GROUP, thread: 5 })
    await house.api.waitFor('sendMessage', { count: 3 })
    expect(house.api.callsOf('sendMessage').map((call) => call.params.message_thread_id)).toEqual([5, 6, 5])
    expect(house.saylau.asked.map(({ history }) => history?.map(({ question }) => question))).toEqual([
      undefined,
      undefined,
      ['One?'],
    ])
  })

  it('answers in the general topic when the topic is gone by then', async () => {
    house.api.say('/ask One?', { chat: GROUP, thread: 5 })
    house.api.deleteThread(GROUP, 5)
    const { params } = await house.api.waitFor('sendMessage')
    expect(params.message_thread_id).toBeUndefined()
  })

  it('remembers a group that became a supergroup', async () => {
    const basic = house.api.chat(-55, { type: 'group' })
    house.api.say('/ask How many bridges?', { chat: basic })
    await house.api.waitFor('sendMessage')
    house.api.migrate(-55, -100555)
    house.api.say('/ask And who said that?', { chat: -100555 })
    await house.api.waitFor('sendMessage', { count: 2 })
    expect(house.saylau.asked[1]?.history?.[0]?.question).toBe('How many bridges?')
  })

  it('follows a group that moves while the answer is worked out', async () => {
    await house.close()
    const saylau = makeSaylau()
    house = await openHouse({ saylau })
    const { answer } = saylau
    saylau.answer = async (question) => {
      house.api.world.migrated.set(-55, -100555)
      house.api.chat(-100555)
      return answer(question)
    }
    house.api.say('/ask How many bridges?', { chat: house.api.chat(-55, { type: 'group' }) })
    const { params } = await house.api.waitFor('sendMessage')
    expect(params.chat_id).toBe(-100555)
  })

  it('sends no more than 20 messages a minute to it, keeps the rest, and holds no other chat up', async () => {
    for (let n = 0; n < 23; n += 1) house.api.say(`/ask Question ${n}?`, { chat: GROUP, from: 100 + n })
    await house.api.waitFor('sendMessage', { count: 20, timeoutMs: 15_000 })
    house.api.say('Mine?', { from: 8 })
    await house.api.waitFor('sendMessage', { where: ({ params }) => params.chat_id === 8 })
    expect(house.api.callsOf('sendMessage').filter(({ params }) => params.chat_id === GROUP)).toHaveLength(20)
    await expect.poll(() => house.store.inbox.waiting()).toHaveLength(3)
  })

  it('shows nobody’s thumb to the others, but keeps each', async () => {
    house.api.say('/ask How many bridges?', { chat: GROUP })
    const { result } = await house.api.waitFor('sendMessage')
    const buttons = (message: Message) => message.reply_markup!.inline_keyboard.flat()
    const up = buttons(result).find((button) => button.text === '👍') as { callback_data: string }
    house.api.tap(result, up.callback_data, { from: 8 })
    house.api.tap(result, up.callback_data, { from: 9 })
    await house.api.waitFor('answerCallbackQuery', { count: 2 })
    const id = up.callback_data.slice(3)
    expect(await house.store.feedback.of(id, 8)).toEqual({ vote: 'up' })
    expect(await house.store.feedback.of(id, 9)).toEqual({ vote: 'up' })
    expect(
      house.api.messages(GROUP).flatMap((message) => (message.reply_markup ? buttons(message) : [])),
    ).toContainEqual(expect.objectContaining({ text: '👍' }))
  })
})
