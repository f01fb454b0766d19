import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { COMMANDS, TELEGRAM } from '../../src/locales/telegram.ts'
import { BotApi } from '../../src/telegram/api.ts'
import { checkTelegram } from '../../src/telegram/check.ts'
import { publishProfile } from '../../src/telegram/profile.ts'
import { LANGUAGES } from '../../src/types.ts'
import { FakeBotApi } from '../helpers/fake-bot-api/server.ts'

const log = pino({ level: 'silent' })
let fake: FakeBotApi
let api: BotApi

beforeEach(async () => {
  fake = await FakeBotApi.start()
  api = new BotApi({ token: fake.token, root: fake.root })
})

afterEach(async () => {
  await api.close()
  await fake.stop()
  expect(fake.violations).toEqual([])
})

const writes = () => fake.calls.filter(({ method }) => method.startsWith('set'))

describe('the bot’s profile', () => {
  it('gets its menu for private chats and groups and its descriptions in every language', async () => {
    await publishProfile(api, log)
    expect(writes()).toHaveLength(4 * LANGUAGES.length)
    const menu = await api.call('getMyCommands', { language_code: 'kk' })
    expect(menu).toEqual(COMMANDS.map((command) => ({ command, description: TELEGRAM.kk.commands[command] })))
    const group = await api.call('getMyCommands', { scope: { type: 'all_group_chats' }, language_code: 'ru' })
    expect(group.map(({ command }) => command)).toEqual(['ask', 'sources', 'about', 'help'])
    expect((await api.call('getMyDescription')).description).toBe(TELEGRAM.en.description)
  })

  it('is written again only where it differs', async () => {
    await publishProfile(api, log)
    const before = writes().length
    await publishProfile(api, log)
    expect(writes()).toHaveLength(before)
    await api.call('setMyShortDescription', { short_description: 'Other', language_code: 'ru' })
    await publishProfile(api, log)
    expect(writes()).toHaveLength(before + 2)
  })

  it('that cannot be set is no reason to stop', async () => {
    fake.fail({
      method: 'getMyCommands',
      status: 403,
      body: { ok: false, error_code: 403, description: 'Forbidden' },
    })
    await publishProfile(api, log)
  })
})

describe('what doctor asks Telegram', () => {
  it('is whether the token is right, inline mode on and privacy mode on', async () => {
    const found = await checkTelegram({ token: fake.token, apiRoot: fake.root })
    expect(found.map(({ what, ok }) => [what, ok])).toEqual([
      ['Telegram token', 'ok'],
      ['Telegram inline mode', 'ok'],
      ['Telegram groups', 'ok'],
    ])
  })

  it('and what to do when they are not', async () => {
    const me = { supports_inline_queries: false, can_read_all_group_messages: true }
    const other = await FakeBotApi.start({ me })
    const found = await checkTelegram({ token: other.token, apiRoot: other.root })
    expect(found.map(({ ok }) => ok)).toEqual(['ok', 'warning', 'warning'])
    expect(found.map(({ todo }) => todo)).toEqual([
      undefined,
      expect.stringMatching('/setinline'),
      expect.stringMatching('/setprivacy'),
    ])
    const [wrong] = await checkTelegram({ token: '1:x', apiRoot: other.root })
    expect(wrong).toMatchObject({ ok: 'failed', todo: expect.stringMatching('@BotFather') })
    await other.stop()
    const [gone] = await checkTelegram({ token: other.token, apiRoot: 'http://127.0.0.1:9' })
    expect(gone).toMatchObject({ ok: 'failed', todo: expect.stringMatching('network') })
    expect(JSON.stringify(gone)).not.toContain(other.token)
  })
})

describe('a call of the Bot API', () => {
  it('waits out a short flood limit and repeats what may be repeated', async () => {
    fake.chat(7)
    fake.flood(1, 'sendMessage')
    const began = Date.now()
    await api.call('sendMessage', { chat_id: 7, text: 'x' })
    expect(Date.now() - began).toBeGreaterThanOrEqual(1000)
    fake.fail({ method: 'getMyCommands', status: 502, raw: 'x', times: 3 })
    await api.call('getMyCommands')
    fake.fail({ method: 'getMyCommands', drop: 'after' })
    await api.call('getMyCommands')
  })

  it('does not itself repeat a message that may have arrived', async () => {
    fake.chat(7)
    fake.fail({ method: 'sendMessage', drop: 'after' })
    await expect(api.call('sendMessage', { chat_id: 7, text: 'x' })).rejects.toThrow(/sendMessage/)
    expect(fake.messages(7)).toHaveLength(1)
  })

  it('never names the token in what it throws', async () => {
    for (const root of ['http://127.0.0.1:9', fake.root]) {
      const other = new BotApi({ token: '123:very-secret', root })
      const error: unknown = await other
        .call('sendMessage', { chat_id: 7, text: 'words' })
        .catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(Error)
      const { message, stack } = error as Error
      expect(`${message} ${stack} ${JSON.stringify(error)}`).not.toMatch(/very-secret|words/)
      await other.close()
    }
  })

  it('ends after its timeout', async () => {
    const hasty = new BotApi({ token: fake.token, root: fake.root, timeoutMs: 200 })
    fake.fail({ method: 'sendMessage', delayMs: 3000 })
    fake.chat(7)
    await expect(hasty.call('sendMessage', { chat_id: 7, text: 'x' })).rejects.toThrow(/TIMEOUT/i)
    await hasty.close()
  })
})
