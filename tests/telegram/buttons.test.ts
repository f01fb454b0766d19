import type { Message } from '@grammyjs/types'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { COMPLAINTS, TELEGRAM } from '../../src/locales/telegram.ts'
import { parseTap, type Tap, tapData } from '../../src/telegram/taps.ts'
import { LANGUAGES } from '../../src/types.ts'
import { makeSaylau } from './answers.ts'
import { type House, openHouse } from './house.ts'

const SUGGESTIONS = ['Which bridge is closed?', 'Until when is it closed?', 'Who built the bridges?']

describe('the data of a button', () => {
  const answer = fc.stringMatching(/^[\w-]{12}$/)
  const tap: fc.Arbitrary<Tap> = fc.oneof(
    fc.record({ kind: fc.constantFrom('up' as const, 'down' as const, 'why' as const), answer }),
    fc.record({ kind: fc.constant('bad' as const), answer, complaint: fc.constantFrom(...COMPLAINTS) }),
    fc.record({ kind: fc.constant('ask' as const), answer, index: fc.nat(999) }),
    fc.record({ kind: fc.constant('say' as const), answer, language: fc.constantFrom(...LANGUAGES) }),
    fc.record({ kind: fc.constant('lang' as const), language: fc.constantFrom(...LANGUAGES, undefined) }),
    fc.record({ kind: fc.constant('src' as const), page: fc.nat(999_999) }),
  )

  it('is read as it was written, and fits', () => {
    fc.assert(
      fc.property(tap, (written) => {
        const data = tapData(written)
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
        expect(parseTap(data)).toEqual(written)
      }),
    )
  })

  it('that nobody of us wrote means nothing', () => {
    fc.assert(
      fc.property(fc.string(), (data) => {
        const read = parseTap(data)
        if (read) expect(tapData(read)).toBe(data)
      }),
    )
  })
})

describe('the buttons under an answer', () => {
  let house: House
  let answer: Message

  beforeEach(async () => {
    house = await openHouse({ saylau: makeSaylau({ suggest: async () => SUGGESTIONS }) })
    house.api.say('How many bridges?')
    answer = (await house.api.waitFor('sendMessage')).result
  })

  afterEach(async () => {
    expect(await house.close()).toEqual([])
  })

  const data = (kind: string): string => {
    const now = house.api.messages(7).find(({ message_id }) => message_id === answer.message_id)!
    const buttons = now.reply_markup!.inline_keyboard.flat()
    const found = buttons.find((button) => 'callback_data' in button && button.callback_data.startsWith(kind))
    return (found as { callback_data: string }).callback_data
  }
  const labels = (): string[] => {
    const now = house.api.messages(7).find(({ message_id }) => message_id === answer.message_id)!
    return now.reply_markup!.inline_keyboard.flat().map((button) => button.text)
  }
  const id = () => data('up:').slice(3)

  it('are two thumbs, sharing, the reasons and what could be asked next', () => {
    expect(labels()).toEqual(['👍', '👎', 'Share', 'Why this answer?', ...SUGGESTIONS])
  })

  it('keep a rating, show it, change it, and withdraw it', async () => {
    house.api.tap(answer, data('up:'))
    await house.api.waitFor('editMessageReplyMarkup')
    expect(await house.store.feedback.of(id(), 7)).toEqual({ vote: 'up' })
    expect(labels().slice(0, 2)).toEqual(['👍 ✓', '👎'])

    house.api.tap(answer, data('down:'))
    await house.api.waitFor('editMessageReplyMarkup', { count: 2 })
    expect(labels()).toEqual(expect.arrayContaining(Object.values(TELEGRAM.en.complaints)))
    house.api.tap(answer, data(`bad:${id()}:unclear`))
    await house.api.waitFor('editMessageReplyMarkup', { count: 3 })
    expect(await house.store.feedback.of(id(), 7)).toEqual({ vote: 'down', complaint: 'unclear' })
    expect(labels().slice(0, 3)).toEqual(['👍', '👎 ✓', 'Share'])
    expect(labels()).not.toContain(TELEGRAM.en.complaints.unclear)

    house.api.tap(answer, data('down:'))
    await house.api.waitFor('editMessageReplyMarkup', { count: 4 })
    expect(await house.store.feedback.of(id(), 7)).toBeUndefined()
    const words = house.api.callsOf('answerCallbackQuery').map((call) => call.params.text)
    const { thanksForRating, whatIsWrong, thanksForReason, ratingWithdrawn } = TELEGRAM.en
    expect(words).toEqual([thanksForRating, whatIsWrong, thanksForReason, ratingWithdrawn])
  })

  it('explain the answer once, as a reply to it', async () => {
    house.api.tap(answer, data('why:'))
    const { params } = await house.api.waitFor('sendMessage', { count: 2 })
    expect(params.text).toContain(TELEGRAM.en.whyTitle)
    expect(params.reply_parameters?.message_id).toBe(answer.message_id)
    await house.api.waitFor('editMessageReplyMarkup')
    expect(labels()).not.toContain('Why this answer?')
    house.api.tap(answer, data('up:'))
    await house.api.waitFor('editMessageReplyMarkup', { count: 2 })
    expect(labels()).not.toContain('Why this answer?')
  })

  it('ask a suggested question, which stands above its answer and continues the conversation', async () => {
    house.api.tap(answer, data('ask:').replace(/0$/, '1'))
    const { params } = await house.api.waitFor('sendMessage', { count: 2 })
    expect(params.text).toMatch(/^<b>Until when is it closed\?<\/b>\n\n/)
    expect(house.saylau.asked[1]?.history?.[0]?.question).toBe('How many bridges?')
  })

  it('of an answer that is no longer kept say so', async () => {
    await house.store.chats.forget(7, 7)
    house.api.tap(answer, data('why:'))
    const { params } = await house.api.waitFor('answerCallbackQuery')
    expect(params.text).toBe(TELEGRAM.en.answerGone)
  })

  it('do their work also when Telegram no longer waits for the acknowledgement', async () => {
    const query = house.api.tap(answer, data('up:'))
    house.api.expire(query)
    await house.api.waitFor('editMessageReplyMarkup')
    expect(await house.store.feedback.of(id(), 7)).toEqual({ vote: 'up' })
  })

  it('offer the language of the question when the answer came in another', async () => {
    house.api.say('Сколько мостов в этом городе?', { language: 'en' })
    const { result } = await house.api.waitFor('sendMessage', { count: 2 })
    const button = result.reply_markup?.inline_keyboard.flat().at(-1) as {
      text: string
      callback_data: string
    }
    expect(button.text).toBe(TELEGRAM.ru.answerInThisLanguage)
    house.api.tap(result, button.callback_data)
    await house.api.waitFor('sendMessage', { count: 3 })
    expect(house.saylau.asked.at(-1)).toMatchObject({
      question: 'Сколько мостов в этом городе?',
      language: 'ru',
    })
    house.api.say('А какой закрыт?', { language: 'en' })
    await house.api.waitFor('sendMessage', { count: 4 })
    expect(house.saylau.asked.at(-1)?.language).toBe('ru')
  })
})
