import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TELEGRAM } from '../../src/locales/telegram.ts'
import { openStore } from '../../src/store/store.ts'
import { FakeBotApi } from '../helpers/fake-bot-api/server.ts'
import { makeAnswer, makeSaylau, QUOTE } from './answers.ts'
import { type House, openHouse } from './house.ts'

const LONG = Array.from({ length: 70 }, () => ({ text: QUOTE.repeat(2), citations: [1] }))

let house: House
/** Set by a test to hold an answer back. */
let hold: Promise<void> | undefined

beforeEach(async () => {
  hold = undefined
  const saylau = makeSaylau({
    answer: async ({ question }) => {
      if (question === 'slow') await hold
      if (question === 'defect') throw new Error('a defect of ours')
      return makeAnswer(`On “${question}”: three.`, question === 'long' ? { lines: LONG } : {})
    },
  })
  house = await openHouse({ saylau })
})

afterEach(async () => {
  expect(await house.close()).toEqual([])
})

const sent = (chat = 7) =>
  house.api
    .messages(chat)
    .filter(({ from }) => from?.is_bot)
    .map(({ text }) => text)

/** Resolves when so many messages stand in the chat, and nothing is left to be done. */
async function settled(messages: number): Promise<void> {
  await expect.poll(() => sent().length, { timeout: 10_000 }).toBeGreaterThanOrEqual(messages)
  await nothingLeft()
}

const nothingLeft = () => expect.poll(() => house.store.inbox.waiting(), { timeout: 10_000 }).toEqual([])

/** Says one more thing in the same chat and waits for its answer. */
async function stillAnswers(chat = 7): Promise<void> {
  house.api.say('Still there?', { from: chat })
  await expect.poll(() => sent(chat).at(-1), { timeout: 10_000 }).toContain('Still there?')
}

describe('when Telegram has trouble', () => {
  it('429 in the middle of an answer: the rest comes after the wait, nothing twice', async () => {
    house.api.say('long')
    house.api.fail({ method: 'sendMessage', delayMs: 1 })
    house.api.flood(1, 'sendMessage')
    await settled(3)
    const parts = sent()
    expect(parts.join(' ').match(/three bridges/g)).toHaveLength(70 * 2 + 1)
  })

  it('a flood wait of 73,414 seconds is kept, holds no other chat up, and outlives a restart', async () => {
    house.api.flood(73_414, 'sendMessage')
    house.api.say('How many bridges?')
    await expect.poll(() => house.api.callsOf('sendMessage').length).toBe(1)
    await stillAnswers(8)
    expect(house.api.callsOf('sendMessage')).toHaveLength(2)
    await house.bot.stop()
    const { api, store, saylau } = house
    expect(await store.inbox.waiting()).toHaveLength(1)
    house = await openHouse({ api, store, saylau })
    await house.api.waitFor('sendMessage', { where: ({ params }) => params.chat_id === 7 })
    expect(house.saylau.asked).toHaveLength(2)
    await nothingLeft()
  })

  it('a long answer that stopped half way goes on there after a restart, nothing twice', async () => {
    house.api.fail({ method: 'sendMessage', delayMs: 1 })
    house.api.flood(73_414, 'sendMessage')
    house.api.say('long')
    await expect.poll(() => house.api.callsOf('sendMessage').length).toBe(2)
    await house.bot.stop()
    const { api, store, saylau } = house
    expect(sent()).toHaveLength(1)
    house = await openHouse({ api, store, saylau })
    await settled(3)
    expect(house.saylau.asked).toHaveLength(1)
    expect(
      sent()
        .join(' ')
        .match(/three bridges/g),
    ).toHaveLength(70 * 2 + 1)
  })

  it('502 on the final message: it is sent again', async () => {
    house.api.fail({ method: 'sendMessage', status: 502, raw: '<html>Bad Gateway</html>' })
    house.api.say('How many bridges?')
    await settled(1)
    expect(sent()).toHaveLength(1)
    expect(house.saylau.asked).toHaveLength(1)
  })

  it('a connection cut before Telegram read the answer: it is sent again', async () => {
    house.api.fail({ method: 'sendMessage', drop: 'before' })
    house.api.say('How many bridges?')
    await settled(1)
    expect(sent()).toHaveLength(1)
  })

  it('a connection cut after Telegram took the answer: the one case in which it comes twice', async () => {
    house.api.fail({ method: 'sendMessage', drop: 'after' })
    house.api.say('How many bridges?')
    await settled(2)
    expect(sent()).toHaveLength(2)
    expect(house.saylau.asked).toHaveLength(1)
  })

  it('a blocked bot gives up at once and goes on when it is let in again', async () => {
    house.api.say('/ask')
    await house.api.waitFor('sendMessage')
    house.api.block(7)
    house.api.say('How many bridges?')
    await expect.poll(() => house.saylau.asked.length).toBe(1)
    await nothingLeft()
    expect(house.api.callsOf('sendMessage')).toHaveLength(2)
    house.api.unblock(7)
    await stillAnswers()
  })

  it('text that Telegram cannot parse goes out plain', async () => {
    const description = 'Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 0'
    const body = { ok: false, error_code: 400, description }
    house.api.fail({ method: 'sendMessage', status: 400, body })
    house.api.say('How many bridges?')
    const { params } = await house.api.waitFor('sendMessage')
    expect(params.parse_mode).toBeUndefined()
    expect(params.text).toContain('On “How many bridges?”: three. [1]')
    expect(params.reply_markup).toBeDefined()
  })

  it('“message is not modified” is no failure', async () => {
    house.api.say('How many bridges?')
    const { result } = await house.api.waitFor('sendMessage')
    const description =
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same'
    const body = { ok: false, error_code: 400, description }
    house.api.fail({ method: 'editMessageReplyMarkup', status: 400, body })
    const [up] = result.reply_markup!.inline_keyboard.flat() as { callback_data: string }[]
    house.api.tap(result, up!.callback_data)
    await house.api.waitFor('answerCallbackQuery')
    await nothingLeft()
    expect(await house.store.feedback.of(up!.callback_data.slice(3), 7)).toEqual({ vote: 'up' })
  })

  it('a rating whose buttons Telegram would not redraw at first is not taken for a second tap', async () => {
    house.api.say('How many bridges?')
    const { result } = await house.api.waitFor('sendMessage')
    house.api.flood(3, 'editMessageReplyMarkup')
    const [up] = result.reply_markup!.inline_keyboard.flat() as { callback_data: string }[]
    house.api.tap(result, up!.callback_data)
    await house.api.waitFor('editMessageReplyMarkup', { timeoutMs: 12_000 })
    expect(await house.store.feedback.of(up!.callback_data.slice(3), 7)).toEqual({ vote: 'up' })
  })

  it('a typing sign that fails keeps no answer back', async () => {
    house.api.fail({ method: 'sendChatAction', status: 500, raw: 'no', times: 9 })
    hold = new Promise((resolve) => setTimeout(resolve, 300))
    house.api.say('slow')
    await house.api.waitFor('sendMessage')
    expect(house.api.callsOf('sendChatAction').length).toBeGreaterThan(0)
  })
})

describe('when polling has trouble', () => {
  it.each([
    [
      'another poller',
      {
        status: 409,
        body: { ok: false, error_code: 409, description: 'Conflict: terminated by other getUpdates request' },
      },
    ],
    ['a proxy’s error page', { status: 502, raw: '<html>' }],
    ['a cut connection', { drop: 'before' as const }],
    ['JSON that is no list', { status: 200, body: { ok: true, result: { message: 'hello' } } }],
    [
      'things that are no updates',
      { status: 200, body: { ok: true, result: [null, 5, { update_id: 'x' }, []] } },
    ],
    [
      'a flood limit',
      {
        status: 429,
        body: {
          ok: false,
          error_code: 429,
          description: 'Too Many Requests',
          parameters: { retry_after: 1 },
        },
      },
    ],
  ])('the bot goes on after %s', async (_, fault) => {
    house.api.fail({ method: 'getUpdates', ...fault })
    house.api.say('First?')
    await stillAnswers()
  })

  it('a token that is revoked ends it with one clear sentence', async () => {
    const body = { ok: false, error_code: 401, description: 'Unauthorized' }
    house.api.fail({ method: 'getUpdates', status: 401, body })
    house.api.say('First?')
    await expect(house.bot.done).rejects.toThrow(/TELEGRAM_BOT_TOKEN.*@BotFather/)
  })
})

describe('when the bot starts', () => {
  it('another poller’s 409 and an outage only delay it', async () => {
    const api = await FakeBotApi.start()
    api.fail({ method: 'getMe', status: 502, raw: 'x', times: 5 })
    api.fail({
      method: 'getUpdates',
      status: 409,
      body: { ok: false, error_code: 409, description: 'Conflict' },
    })
    const other = await openHouse({ api })
    api.say('First?')
    await api.waitFor('sendMessage')
    expect(await other.close()).toEqual([])
  })

  it('a wrong token is told at once', async () => {
    const start = openHouse({ telegram: { token: '123:wrong' } })
    await expect(start).rejects.toThrow(/does not know the token/)
  })
})

describe('when the bot is at fault', () => {
  it('a defect costs one calm sentence, and the chat goes on', async () => {
    house.api.say('defect')
    const { params } = await house.api.waitFor('sendMessage')
    expect(params.text).toBe(TELEGRAM.en.failed)
    await stillAnswers()
    await nothingLeft()
  })

  it('one slow answer holds nobody else up, and its own chat keeps its order', async () => {
    let release = () => {}
    hold = new Promise((resolve) => {
      release = resolve
    })
    house.api.say('slow')
    house.api.say('after')
    await stillAnswers(8)
    expect(sent()).toEqual([])
    release()
    await settled(2)
    expect(sent().map((text) => text?.split('\n')[0])).toEqual([
      'On “slow”: three. [1]',
      'On “after”: three. [1]',
    ])
  })

  it('stopping waits for the answer that is being worked out', async () => {
    let release = () => {}
    hold = new Promise((resolve) => {
      release = resolve
    })
    house.api.say('slow')
    await expect.poll(() => house.saylau.asked.length).toBe(1)
    const stopped = house.bot.stop()
    release()
    await stopped
    expect(sent()).toHaveLength(1)
    expect(await house.store.inbox.waiting()).toEqual([])
  })

  it('a database that is no database is named in one sentence', async () => {
    await expect(openStore('/dev/null/store.sqlite')).rejects.toThrow(
      /The database \/dev\/null\/store\.sqlite cannot be used/,
    )
  })
})
