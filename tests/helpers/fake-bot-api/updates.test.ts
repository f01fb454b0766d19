import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, refusal } from './client.ts'
import { FakeBotApi } from './server.ts'

let api: FakeBotApi

beforeEach(async () => {
  api = await FakeBotApi.start()
  api.chat(7)
})

afterEach(() => api.stop())

describe('people', () => {
  test('write in every kind of chat', async () => {
    api.say('/ask@test_bot #выборы @someone https://e.org', { from: 3 })
    api.say('x', {
      chat: api.chat(-1, { type: 'group', title: 'Group' }),
      from: api.user(4, { is_bot: true }),
    })
    api.say('x', { chat: api.chat(-2, { type: 'channel', title: 'Channel' }) })
    const updates = await ask(api, 'getUpdates')
    expect(updates[0]?.message).toMatchObject({
      chat: { type: 'private', id: 3 },
      from: { id: 3, language_code: 'en' },
    })
    expect(updates[0]?.message?.entities).toEqual([
      { type: 'bot_command', offset: 0, length: 13 },
      { type: 'hashtag', offset: 14, length: 7 },
      { type: 'mention', offset: 22, length: 8 },
      { type: 'url', offset: 31, length: 13 },
    ])
    expect(updates[1]?.message).toMatchObject({
      chat: { type: 'group', id: -1 },
      from: { id: 4, is_bot: true },
    })
    expect(updates[2]?.channel_post).toMatchObject({ chat: { type: 'channel' }, sender_chat: { id: -2 } })
    expect(updates[2]?.channel_post).not.toHaveProperty('from')
  })

  test('keep their language, and own their private chat', async () => {
    api.say('/start', { from: 5, language: 'kk' })
    const keyboard = { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] }
    const message = await ask(api, 'sendMessage', { chat_id: 5, text: 'x', reply_markup: keyboard })
    expect(api.tap(message, 'a').from).toMatchObject({ id: 5, language_code: 'kk' })
    expect(api.say('y', { chat: 5 }).from?.id).toBe(5)
  })

  test('are members of their groups, or own them', async () => {
    api.say('x', { chat: -9, from: 5 })
    const status = async () => (await ask(api, 'getChatMember', { chat_id: -9, user_id: 5 })).status
    expect(await status()).toBe('member')
    api.promote(-9, 5)
    expect(await status()).toBe('creator')
  })

  test('edit what they have written', async () => {
    const edited = api.editMessage(api.say('/ask x'), 'y')
    const updates = await ask(api, 'getUpdates')
    expect(updates[1]?.edited_message).toEqual(edited)
    expect(edited).not.toHaveProperty('entities')
    expect(edited.edit_date).toBeGreaterThan(0)
  })

  test('send files, which the bot can download up to 20 MB, and places', async () => {
    const { document } = api.upload('document', Buffer.from('text'), { name: 'қ.txt', caption: 'c' })
    const file = await ask(api, 'getFile', { file_id: document?.file_id })
    const download = await fetch(encodeURI(`${api.root}/file/bot${api.token}/${file.file_path}`))
    expect(await download.text()).toBe('text')
    const big = api.upload('voice', Buffer.alloc(0), { size: 21 * 2 ** 20 })
    expect(await refusal(api, 'getFile', { file_id: big.voice?.file_id })).toBe(
      '400 Bad Request: file is too big',
    )
    const photo = api.upload('photo', Buffer.alloc(1), { album: 'a' })
    expect(photo).toMatchObject({ media_group_id: 'a', photo: [{ file_size: 1 }] })
    expect(api.upload('sticker', Buffer.alloc(1)).sticker?.type).toBe('regular')
    expect(api.post({ location: { latitude: 51, longitude: 71 } }).location?.latitude).toBe(51)
  })
})

describe('getUpdates', () => {
  test('waits for an update, and repeats it until the offset confirms it', async () => {
    const waiting = ask(api, 'getUpdates', { timeout: 10 })
    setTimeout(() => api.say('late'), 50)
    const updates = await waiting
    expect(updates).toMatchObject([{ message: { text: 'late' } }])
    api.say('later')
    const offset = updates[0]?.update_id ?? 0
    expect(await ask(api, 'getUpdates', { offset })).toHaveLength(2)
    expect(await ask(api, 'getUpdates', { offset: offset + 1 })).toMatchObject([
      { message: { text: 'later' } },
    ])
    expect(await ask(api, 'getUpdates', { limit: 1 })).toHaveLength(1)
    expect(await ask(api, 'getUpdates', { offset: offset + 2 })).toEqual([])
  })

  test('is ended by another poller and by a webhook', async () => {
    const first = refusal(api, 'getUpdates', { timeout: 10 })
    await expect.poll(() => api.callsOf('getUpdates').length).toBe(1)
    const second = refusal(api, 'getUpdates', { timeout: 10 })
    expect(await first).toMatch(/^409 Conflict: terminated by other getUpdates request/)
    await ask(api, 'setWebhook', { url: 'https://example.org/hook' })
    expect(await second).toBe('409 Conflict: terminated by setWebhook request')
    expect(await refusal(api, 'getUpdates')).toMatch(
      /^409 Conflict: can't use getUpdates method while webhook is active/,
    )
  })

  test('brings only the allowed kinds, remembered until they are named anew', async () => {
    await ask(api, 'getUpdates', { allowed_updates: ['inline_query'] })
    api.say('x')
    api.inline('y')
    expect(await ask(api, 'getUpdates')).toMatchObject([{ inline_query: { query: 'y' } }])
  })
})

describe('a webhook', () => {
  /** Answers pushes with `statuses`, then with 200 and `reply`. */
  async function listen(statuses: number[], reply = '') {
    const pushes: { secret: unknown; body: string }[] = []
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      const body = Buffer.concat(chunks).toString()
      pushes.push({ secret: request.headers['x-telegram-bot-api-secret-token'], body })
      response.writeHead(statuses.shift() ?? 200).end(reply)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
    await ask(api, 'setWebhook', { url, secret_token: 's3cret' })
    return { pushes, close: () => server.close() }
  }

  test('gets what is pending and what comes, with the secret, in plain ASCII', async () => {
    api.say('қазір')
    const hook = await listen([])
    await expect.poll(() => hook.pushes.length).toBe(1)
    expect(hook.pushes[0]?.secret).toBe('s3cret')
    expect(hook.pushes[0]?.body).toContain('\\u049b')
    const update = JSON.parse(hook.pushes[0]?.body ?? '')
    expect(update.message.text).toBe('қазір')
    expect(await api.deliver(update, { 'x-telegram-bot-api-secret-token': 'wrong' })).toBe(200)
    expect(hook.pushes[1]?.secret).toBe('wrong')
    hook.close()
  })

  test('gets an update again until it answers 2xx, and the next of that chat only then', async () => {
    const hook = await listen([503, 500])
    api.say('first')
    api.say('second')
    await expect.poll(() => hook.pushes.length).toBe(4)
    const texts = hook.pushes.map(({ body }) => JSON.parse(body).message.text)
    expect(texts).toEqual(['first', 'first', 'first', 'second'])
    expect(await ask(api, 'getWebhookInfo')).toMatchObject({
      pending_update_count: 0,
      last_error_message: 'Wrong response from the webhook: 500',
    })
    hook.close()
  })

  test('may put one call into its response', async () => {
    const hook = await listen(
      [],
      JSON.stringify({ method: 'sendMessage', chat_id: 7, text: 'from the hook' }),
    )
    api.say('x')
    expect(await api.waitFor('sendMessage')).toMatchObject({
      via: 'webhook',
      params: { text: 'from the hook' },
    })
    hook.close()
  })
})
