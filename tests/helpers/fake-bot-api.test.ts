import type { Message } from '@grammyjs/types'
import { Telegraf } from 'telegraf'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, call, refusal } from './fake-bot-api/client.ts'
import { FakeBotApi } from './fake-bot-api/server.ts'

let api: FakeBotApi

beforeEach(async () => {
  api = await FakeBotApi.start()
  api.chat(7)
})

afterEach(() => api.stop())

async function send(params: object = {}): Promise<Message> {
  return ask(api, 'sendMessage', { chat_id: 7, text: 'x', ...params })
}

const keyboard = { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] }

test('a telegraf bot talks with a person over long polling', async () => {
  const bot = new Telegraf(api.token, { telegram: { apiRoot: api.root } })
  bot.start((context) => context.reply('<b>Сәлем</b>', { parse_mode: 'HTML', reply_markup: keyboard }))
  bot.on('callback_query', async (context) => {
    await context.answerCbQuery('thanks')
    await context.editMessageText(`for ${context.from.language_code}`)
  })
  const running = bot.launch()
  const question = api.say('/start', { language: 'kk' })
  const { result } = await api.waitFor('sendMessage')
  expect(result).toMatchObject({ text: 'Сәлем', entities: [{ type: 'bold', offset: 0, length: 5 }] })
  api.tap(result, 'a', { language: 'kk' })
  await api.waitFor('editMessageText', { where: ({ params }) => params.text === 'for kk' })
  expect(api.callsOf('answerCallbackQuery')[0]?.params.text).toBe('thanks')
  expect(api.messages(7).map(({ text }) => text)).toEqual([question.text, 'for kk'])
  bot.stop()
  await running
  expect(api.violations).toEqual([])
})

describe('requests', () => {
  test('that the Bot API does not document are violations, in words that tell', async () => {
    await send({ parse_mod: 'HTML' })
    await send({ parse_mode: 'html' })
    await send({ reply_markup: { inline_keyboard: [[{ text: 'A', callback_data: 'a', hide: false }]] } })
    await call(api, 'setMyShortDescription', { short_description: 'x'.repeat(121) })
    await call(api, 'setMyCommands', { commands: [{ command: 'Ask', description: 'x' }] })
    await call(api, 'answerInlineQuery', { inline_query_id: 'x', results: [], next_offset: 'ж'.repeat(33) })
    await call(api, 'getYou')
    expect(api.violations).toEqual([
      'sendMessage: the request must NOT have additional properties: parse_mod',
      'sendMessage: /parse_mode must be equal to one of the allowed values',
      'sendMessage: /reply_markup/inline_keyboard/0/0 must NOT have additional properties: hide',
      'setMyShortDescription: /short_description must NOT have more than 120 characters',
      'setMyCommands: /commands/0/command must match pattern "^[a-z0-9_]*$"',
      'answerInlineQuery: /next_offset must NOT have more than 64 bytes',
      'getYou: no such method',
    ])
  })

  test('come as JSON, urlencoded or in the address, under names in any case', async () => {
    await call(
      api,
      'sendmessage',
      new URLSearchParams({ chat_id: '7', text: '8', reply_markup: JSON.stringify(keyboard) }),
    )
    await fetch(`${api.root}/bot${api.token}/sendMessage?chat_id=7&text=9`)
    expect(api.callsOf('sendMessage').map(({ params }) => params)).toEqual([
      { chat_id: 7, text: '8', reply_markup: keyboard },
      { chat_id: 7, text: '9' },
    ])
    expect(api.violations).toEqual([])
  })

  test('bring files, named by their field or by attach://', async () => {
    const form = new FormData()
    form.set('chat_id', '7')
    form.set('document', 'attach://part')
    form.set('part', new Blob(['text']), 'a.txt')
    const { document } = await ask(api, 'sendDocument', form)
    expect(document).toMatchObject({ file_name: 'a.txt', file_size: 4 })
    form.delete('part')
    form.set('document', new Blob(['text']), 'b.txt')
    const sent = await ask(api, 'sendDocument', form)
    expect(sent.document.file_name).toBe('b.txt')
    expect(api.content(sent).toString()).toBe('text')
    form.set('document', new Blob([]), 'empty.txt')
    expect(await refusal(api, 'sendDocument', form)).toBe('400 Bad Request: file must be non-empty')
    expect(api.violations).toEqual([])
  })

  test('with a wrong token are refused', async () => {
    const response = await fetch(`${api.root}/bot1:x/getMe`)
    expect(response.status).toBe(401)
  })

  test('for a method that is not modelled are refused and reported', async () => {
    expect(await refusal(api, 'sendDice', { chat_id: 7 })).toMatch(/^400 .*not modelled/)
    expect(api.violations).toHaveLength(1)
  })
})

describe('texts', () => {
  test('are limited after the parsing, in UTF-16 code units', async () => {
    const bold = (length: number) => ({
      text: `<b>${'x'.repeat(length)}</b>`,
      parse_mode: 'HTML',
      chat_id: 7,
    })
    expect(await refusal(api, 'sendMessage', bold(4096))).toBe('accepted')
    expect(await refusal(api, 'sendMessage', bold(4097))).toBe('400 Bad Request: message is too long')
    expect(await refusal(api, 'sendMessage', { chat_id: 7, text: ' \n' })).toBe(
      '400 Bad Request: message text is empty',
    )
    expect(await refusal(api, 'sendMessage', { chat_id: 7, text: '<b>x', parse_mode: 'HTML' })).toBe(
      `400 Bad Request: can't parse entities: Can't find end tag corresponding to start tag "b"`,
    )
    expect(api.violations).toEqual([])
  })

  test('keep 100 entities, and what is lost is a violation', async () => {
    const { entities } = await send({ text: '<b>x</b> '.repeat(101), parse_mode: 'HTML' })
    expect(entities).toHaveLength(100)
    await send({ text: '<code>a<b>b</b></code>', parse_mode: 'HTML' })
    expect(api.violations).toEqual([
      'sendMessage: 101 entities, of which Telegram keeps 100',
      'sendMessage: markup that Telegram ignores: <b> inside <code>',
    ])
  })
})

describe('chats', () => {
  test('must be known, open and current', async () => {
    api.migrate(-5, -1005)
    api.block(7)
    expect(await refusal(api, 'sendMessage', { chat_id: 8, text: 'x' })).toBe(
      '400 Bad Request: chat not found',
    )
    expect(await refusal(api, 'sendMessage', { chat_id: 7, text: 'x' })).toBe(
      '403 Forbidden: bot was blocked by the user',
    )
    const moved = await call(api, 'sendMessage', { chat_id: -5, text: 'x' })
    expect(moved).toMatchObject({ error_code: 400, parameters: { migrate_to_chat_id: -1005 } })
    api.unblock(7)
    expect(await refusal(api, 'sendMessage', { chat_id: 7, text: 'x' })).toBe('accepted')
  })

  test('keep replies and topics', async () => {
    const question = api.say('x', { chat: -9, thread: 4, replyTo: await send() })
    expect(question).toMatchObject({ message_thread_id: 4, reply_to_message: { text: 'x' } })
    const reply = { message_id: question.message_id }
    const answer = await send({ chat_id: -9, message_thread_id: 4, reply_parameters: reply })
    expect(answer).toMatchObject({
      message_thread_id: 4,
      reply_to_message: { message_id: question.message_id },
    })
    const lost = { chat_id: 7, text: 'x', reply_parameters: { message_id: 999 } }
    expect(await refusal(api, 'sendMessage', lost)).toBe('400 Bad Request: message to be replied not found')
    const anyway = { ...lost, reply_parameters: { message_id: 999, allow_sending_without_reply: true } }
    expect(await refusal(api, 'sendMessage', anyway)).toBe('accepted')
    api.deleteThread(-9, 4)
    expect(await refusal(api, 'sendMessage', { chat_id: -9, text: 'x', message_thread_id: 4 })).toBe(
      '400 Bad Request: message thread not found',
    )
  })
})

describe('messages of the bot', () => {
  test('are edited only to something else, and only its own', async () => {
    const { message_id } = await send({ reply_markup: keyboard })
    const edit = { chat_id: 7, message_id, text: 'x', reply_markup: keyboard }
    expect(await refusal(api, 'editMessageText', edit)).toMatch(
      /^400 Bad Request: message is not modified: specified/,
    )
    expect(await refusal(api, 'editMessageReplyMarkup', { chat_id: 7, message_id })).toBe('accepted')
    expect(api.messages(7)).toMatchObject([{ text: 'x' }])
    expect(api.messages(7)[0]).not.toHaveProperty('reply_markup')
    expect(await refusal(api, 'editMessageText', edit)).toBe('accepted')
    const theirs = api.say('mine').message_id
    expect(await refusal(api, 'editMessageText', { ...edit, message_id: theirs })).toMatch(/can't be edited$/)
    expect(await refusal(api, 'deleteMessage', { chat_id: 7, message_id })).toBe('accepted')
    expect(await refusal(api, 'editMessageText', edit)).toMatch(/message to edit not found$/)
  })

  test('have buttons within the limits, and only those can be tapped', async () => {
    const button = (callback_data: string) => ({ inline_keyboard: [[{ text: 'A', callback_data }]] })
    const long = { chat_id: 7, text: 'x', reply_markup: button('ж'.repeat(33)) }
    expect(await refusal(api, 'sendMessage', long)).toBe('400 Bad Request: BUTTON_DATA_INVALID')
    const message = await send({ reply_markup: button('a') })
    expect(() => api.tap(message, 'b')).toThrow('has no button with the data b')
    await call(api, 'editMessageReplyMarkup', {
      chat_id: 7,
      message_id: message.message_id,
      reply_markup: button('b'),
    })
    expect(() => api.tap(message, 'a')).toThrow('has no button with the data a')
    expect(api.tap(message, 'b').message).toMatchObject({ message_id: message.message_id })
  })

  test('are drafted in private chats only', async () => {
    const draft = { draft_id: 1, text: 'x', can_stop: true }
    api.chat(-9)
    expect(await refusal(api, 'sendMessageDraft', { chat_id: 7, ...draft })).toBe('accepted')
    expect(await refusal(api, 'sendMessageDraft', { chat_id: -9, ...draft })).not.toBe('accepted')
    api.stopGeneration(7, 1)
    const updates = await ask(api, 'getUpdates')
    expect(updates).toMatchObject([{ stopped_message_generation: { draft_id: 1, chat: { id: 7 } } }])
    expect(api.violations).toEqual([])
  })
})

test('queries are answered once, and in time', async () => {
  const tooOld = '400 Bad Request: query is too old and response timeout expired or query ID is invalid'
  const inline = api.inline('weather')
  const article = { type: 'article', id: '1', title: 't', input_message_content: { message_text: 'x' } }
  const answer = { inline_query_id: inline.id, results: [article] }
  expect(await refusal(api, 'answerInlineQuery', { ...answer, results: [article, article] })).toMatch(
    /RESULT_ID_DUPLICATE/,
  )
  expect(await refusal(api, 'answerInlineQuery', answer)).toBe('accepted')
  expect(await refusal(api, 'answerInlineQuery', answer)).toBe(tooOld)
  const tap = api.tap(await send({ reply_markup: keyboard }), 'a')
  api.expire(tap)
  expect(await refusal(api, 'answerCallbackQuery', { callback_query_id: tap.id })).toBe(tooOld)
  expect(api.violations).toEqual([])
})

test('what the bot sets for itself can be read back, by language and scope', async () => {
  const commands = [{ command: 'ask', description: 'Сұрақ' }]
  await call(api, 'setMyCommands', { commands, language_code: 'kk', scope: { type: 'all_group_chats' } })
  await call(api, 'setMyDescription', { description: 'О выборах', language_code: 'ru' })
  const kk = await ask(api, 'getMyCommands', { language_code: 'kk', scope: { type: 'all_group_chats' } })
  expect(kk).toEqual(commands)
  expect(await ask(api, 'getMyCommands', { language_code: 'kk' })).toEqual([])
  expect((await ask(api, 'getMyDescription', { language_code: 'ru' })).description).toBe('О выборах')
  expect((await ask(api, 'getMyDescription')).description).toBe('')
})

test('getMe tells what the test decided', async () => {
  const forum = await FakeBotApi.start({
    token: '42:abc',
    me: { username: 'saylau_bot', has_topics_enabled: true },
  })
  const response = await fetch(`${forum.root}/bot42:abc/getMe`)
  expect(await response.json()).toMatchObject({
    result: { id: 42, username: 'saylau_bot', has_topics_enabled: true },
  })
  await forum.stop()
})
