import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { COMMANDS, TELEGRAM } from '../../src/locales/telegram.ts'
import { LANGUAGES } from '../../src/types.ts'
import { makeSaylau } from './answers.ts'
import { type House, openHouse } from './house.ts'

let house: House

const sources = Array.from({ length: 20 }, (_, i) => ({
  document: `d${i}`,
  title: `Article <${i + 1}>`,
  url: `https://news.example/${i + 1}`,
  published: '2024-03-20',
  language: 'en' as const,
  translations: ['kk' as const],
}))

beforeEach(async () => {
  house = await openHouse({ saylau: makeSaylau({ sources: () => sources }) })
})

afterEach(async () => {
  expect(await house.close()).toEqual([])
})

const texts = () => house.api.callsOf('sendMessage').map((call) => call.params.text)

describe('commands', () => {
  it('are answered in the language of the client, each by its own words', async () => {
    for (const language of LANGUAGES) {
      for (const command of COMMANDS) house.api.say(`/${command}`, { language, from: 7 })
    }
    await house.api.waitFor('sendMessage', { count: COMMANDS.length * LANGUAGES.length, timeoutMs: 15_000 })
    const sent = texts()
    expect(new Set(sent).size).toBe(sent.length)
    for (const [i, language] of LANGUAGES.entries()) {
      const own = sent.slice(i * COMMANDS.length, (i + 1) * COMMANDS.length)
      expect(own[COMMANDS.indexOf('start')]).toContain(TELEGRAM[language].welcome[0])
      expect(own[COMMANDS.indexOf('about')]).toContain('1.2.3')
    }
  })

  it('/sources lists documents with dates and links, page by page', async () => {
    house.api.say('/sources')
    const { result } = await house.api.waitFor('sendMessage')
    expect(result.text).toContain('1. Article <1> — March 20, 2024 (in English, in Kazakh)')
    expect(result.text).toContain('Page 1 of 3')
    expect(result.entities?.filter((entity) => entity.type === 'text_link')).toHaveLength(8)
    house.api.tap(result, 'src:2')
    const { params } = await house.api.waitFor('editMessageText')
    expect(params.text).toContain('9. ')
    expect(params.text).toContain('Page 2 of 3')
  })

  it('/language lets the reader choose, and the choice goes before the client’s language', async () => {
    house.api.say('/language', { language: 'ru' })
    const { result } = await house.api.waitFor('sendMessage')
    house.api.tap(result, 'lang:kk', { language: 'ru' })
    const { params } = await house.api.waitFor('editMessageText')
    expect(params.text).toBe(TELEGRAM.kk.languageChosen)
    house.api.say('Қанша көпір бар?', { language: 'ru' })
    await house.api.waitFor('sendMessage', { count: 2 })
    expect(house.saylau.asked.at(-1)?.language).toBe('kk')
  })

  it('leaves the language to the question when the client’s is none of ours', async () => {
    house.api.say('Сколько мостов?', { language: 'de' })
    await house.api.waitFor('sendMessage')
    expect(house.saylau.asked[0]).not.toHaveProperty('language')
  })

  it('/ask asks, and without a question asks for one', async () => {
    house.api.say('/ask How many bridges?')
    house.api.say('/ask')
    await house.api.waitFor('sendMessage', { count: 2 })
    expect(house.saylau.asked.map(({ question }) => question)).toEqual(['How many bridges?'])
    expect(texts()[1]).toBe(TELEGRAM.en.askWhat)
  })

  it('/new starts afresh, /forget erases what was kept', async () => {
    house.api.say('How many bridges?')
    house.api.say('/new')
    house.api.say('And who said that?')
    await house.api.waitFor('sendMessage', { count: 3 })
    expect(house.saylau.asked[1]?.history).toBeUndefined()
    const [first] = house.api.messages(7).filter(({ text }) => text?.startsWith('On '))
    expect(await house.store.answers.byMessage(7, first!.message_id)).toBeDefined()
    house.api.say('/forget')
    await house.api.waitFor('sendMessage', { count: 4 })
    expect(await house.store.answers.latest(7, 0, 0)).toBeUndefined()
    expect(await house.store.answers.byMessage(7, first!.message_id)).toBeUndefined()
  })

  it('answers an unknown command in private with the help', async () => {
    house.api.say('/weather')
    const { params } = await house.api.waitFor('sendMessage')
    expect(params.text).toContain(TELEGRAM.en.helpInGroups)
    expect(house.saylau.asked).toEqual([])
  })
})

describe('a shared answer', () => {
  it('is reopened by its link in another chat, with its question, and can be continued there', async () => {
    house.api.say('How many bridges?')
    const { result } = await house.api.waitFor('sendMessage')
    const share = result.reply_markup?.inline_keyboard.flat().find((button) => 'url' in button)
    const link = new URL(new URL((share as { url: string }).url).searchParams.get('url')!)
    expect(link.href).toMatch(/^https:\/\/t\.me\/\w+\?start=q_[\w-]{12}$/)
    house.api.say(`/start ${link.searchParams.get('start')}`, { from: 8 })
    const reopened = await house.api.waitFor('sendMessage', { count: 2 })
    expect(reopened.params.text).toMatch(
      /^<b>How many bridges\?<\/b>\n\n<i>I gave this answer on .*<\/i>\n\nOn “How/,
    )
    house.api.say('And who said that?', { from: 8 })
    await house.api.waitFor('sendMessage', { count: 3 })
    expect(house.saylau.asked.at(-1)?.history?.map(({ question }) => question)).toEqual(['How many bridges?'])
  })

  it('that is no longer kept, or never was, is said to be gone', async () => {
    house.api.say('/start q_aaaaaaaaaaaa')
    const { params } = await house.api.waitFor('sendMessage')
    expect(params.text).toBe(TELEGRAM.en.answerGone)
  })
})
