import type { Message } from '@grammyjs/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ADMIN } from '../../src/locales/admin.ts'
import { TELEGRAM } from '../../src/locales/telegram.ts'
import type { ModelHealth } from '../../src/types.ts'
import { ScriptedDesk, SECOND } from './admin-desk.ts'
import { makeAnswer, makeSaylau } from './answers.ts'
import { type House, openAdminHouse, settled } from './house.ts'

const STRINGS = ADMIN.en

let house: House
let health: ModelHealth | undefined
let muted: string[][]

beforeEach(async () => {
  health = undefined
  muted = []
  const desk = new ScriptedDesk()
  const saylau = makeSaylau({
    edition: desk.edition,
    answer: async ({ question }) => {
      if (question === 'Rain?')
        return makeAnswer('', { kind: 'not_found', reason: 'absent', claims: [], ms: 30 })
      return makeAnswer('Three bridges.', { ms: question === 'Slow?' ? 900 : 10 })
    },
  })
  house = await openAdminHouse({
    desk,
    saylau,
    telegram: { health: () => health, mutes: { changed: (topics) => muted.push(topics) } },
  })
})

afterEach(async () => {
  expect(await house.close()).toEqual([])
})

async function says(text: string, from = 7): Promise<Message> {
  house.api.say(text, { from })
  await settled(house)
  return house.api.messages(from).findLast(({ from }) => from?.is_bot)!
}

describe('/status', () => {
  it('tells the edition, what was asked since the start, how fast, and that there is no model', async () => {
    expect((await says('/status')).text).toBe(
      [
        'Status',
        'Edition: 2026-11-20-0123456789ab, built November 20, 2026, 09:30 UTC\nDocuments: 2, passages: 14',
        'Running for: 0 d 0 h 0 min\nQuestions since the start: 0\nWaiting to be answered: 0',
        STRINGS.status.noModel,
      ].join('\n\n'),
    )
    for (const question of ['Bridges?', 'Age?', 'Slow?', 'Rain?']) await says(question, 9)
    const { text } = await says('/status')
    expect(text).toContain('Questions since the start: 4')
    expect(text).toContain('Not answered: 25% (not in the articles: 1, declined: 0)')
    expect(text).toContain('Time to an answer: median 10 ms, 95 % within 900 ms')
  })

  it('tells how the model’s calls ended, and what is muted', async () => {
    health = { name: 'ollama:qwen3', answered: 1_200, failed: { timeout: 2, network: 1 }, isResting: true }
    await says('/mute exit polls')
    const { text } = await says('/status')
    expect(text).toContain('Model ollama:qwen3: calls answered: 1,200, failed: 3 (timeout: 2, network: 1)')
    expect(text).toContain(STRINGS.status.resting)
    expect(text).toContain(STRINGS.status.muted('1'))
  })
})

describe('/gaps', () => {
  it('lists what three people asked in vain, and of nobody who', async () => {
    expect((await says('/gaps')).text).toBe(STRINGS.noGaps)
    const gap = { key: 'ferry price', words: ['ferry', 'price'] }
    for (const asker of [11, 12, 13]) await house.store.gaps.note(gap, asker, Date.now())
    await house.store.gaps.note({ key: 'snow', words: ['snow'] }, 11, Date.now())
    const { text } = await says('/gaps')
    expect(text).toContain('• ferry price: 3 people')
    expect(text).not.toContain('snow')
  })
})

describe('/feedback', () => {
  it('lists the answers that were marked down, with the reasons and a link that opens them', async () => {
    expect((await says('/feedback')).text).toBe(STRINGS.noFeedback)
    const answer = await says('Bridges?', 9)
    const data = (answer.reply_markup!.inline_keyboard[0]![1] as { callback_data: string }).callback_data
    const id = data.slice('down:'.length)
    for (const [voter, complaint] of [[9, 'wrong'], [10, 'wrong'], [11]] as const) {
      await house.store.feedback.rate(
        id,
        voter,
        { vote: 'down', ...(complaint && { complaint }) },
        Date.now(),
      )
    }
    const { text, entities } = await says('/feedback')
    expect(text).toContain(
      `Three bridges.\n👎 3 · ${TELEGRAM.en.complaints.wrong}: 2, ${STRINGS.withoutReason}: 1`,
    )
    const link = entities?.find((entity) => entity.type === 'text_link')?.url
    expect(link).toBe(`https://t.me/test_bot?start=q_${id}`)
    expect((await says(`/start q_${id}`)).text).toContain('Three bridges.')
  })
})

describe('/mute and /unmute', () => {
  it('take effect at once, are kept, and are lifted by name or by a button', async () => {
    expect((await says('/unmute')).text).toBe(STRINGS.nothingMuted)
    expect((await says('/mute  exit <b>polls</b> ')).text).toBe(STRINGS.muted('exit <b>polls</b>'))
    await says('/mute Turnout')
    expect(muted).toEqual([['exit <b>polls</b>'], ['exit <b>polls</b>', 'Turnout']])
    expect(await house.store.mutes.list()).toMatchObject([
      { by: expect.stringMatching(/^telegram:/) },
      { topic: 'Turnout' },
    ])
    expect((await says('/unmute turnout')).text).toBe(STRINGS.unmuted('turnout'))
    expect((await says('/unmute turnout')).text).toBe(STRINGS.notMuted('turnout'))
    const list = await says('/unmute')
    const [button] = list.reply_markup!.inline_keyboard.flat()
    expect(button!.text).toBe('✕ exit <b>polls</b>')
    house.api.tap(list, (button as { callback_data: string }).callback_data)
    await settled(house)
    expect(muted.at(-1)).toEqual([])
    expect(house.api.messages(7).at(-1)!.text).toBe(STRINGS.nothingMuted)
  })

  it('ask for a topic that has words, and not too many', async () => {
    for (const topic of ['', '???']) expect((await says(`/mute ${topic}`)).text).toBe(STRINGS.muteUsage)
    expect((await says(`/mute ${'a'.repeat(101)}`)).text).toBe(STRINGS.topicTooLong(100))
    expect(await house.store.mutes.list()).toEqual([])
  })
})

describe('without a desk', () => {
  it('the commands that need one say so, the others work', async () => {
    const { api, store } = house
    await house.bot.stop()
    house = await openAdminHouse({ api, store, telegram: { desk: undefined as never } })
    for (const command of ['/reload', '/editions', '/rollback']) {
      expect((await says(command)).text).toBe(STRINGS.unavailable)
    }
    expect((await says('/status')).text).toContain(STRINGS.status.title)
    expect(house.saylau.edition().id).not.toBe(SECOND)
  })
})
