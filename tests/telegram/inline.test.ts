import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeAnswer, makeSaylau, QUOTE } from './answers.ts'
import { type House, openHouse } from './house.ts'

let house: House

beforeEach(async () => {
  house = await openHouse({
    saylau: makeSaylau({
      answer: async ({ question }) =>
        question.startsWith('weather')
          ? ({
              ...makeAnswer('I did not find that.'),
              kind: 'not_found',
              reason: 'absent',
              claims: [],
            } as never)
          : makeAnswer(`On ${question}: ${QUOTE}`),
      suggest: async () => ['Which is closed?', 'weather tomorrow', 'Until when?'],
    }),
  })
})

afterEach(async () => {
  expect(await house.close()).toEqual([])
})

describe('inline mode', () => {
  it('gives verified answers with their citations, personal and cached for a short time', async () => {
    house.api.inline('how many bridges')
    const { params } = await house.api.waitFor('answerInlineQuery')
    expect(params).toMatchObject({ is_personal: true, button: { start_parameter: 'inline' } })
    expect(params.cache_time).toBeLessThanOrEqual(60)
    expect(params.results.map((result) => 'title' in result && result.title)).toEqual([
      'how many bridges',
      'Which is closed?',
      'Until when?',
    ])
    const [first] = params.results as unknown as { input_message_content: { message_text: string } }[]
    expect(first!.input_message_content.message_text).toContain('<b>how many bridges</b>')
    expect(first!.input_message_content.message_text).toContain('#:~:text=')
  })

  it('waits for no answer that takes long', async () => {
    house.api.inline('warm up', { from: 8 })
    await house.api.waitFor('answerInlineQuery')
    const { answer } = house.saylau
    house.saylau.answer = async (question) => {
      if (question.question !== 'how many bridges') await new Promise((resolve) => setTimeout(resolve, 5000))
      return answer(question)
    }
    const began = Date.now()
    house.api.inline('how many bridges')
    const { params } = await house.api.waitFor('answerInlineQuery', { count: 2 })
    expect(Date.now() - began).toBeLessThan(2000)
    expect(params.results).toHaveLength(1)
  })

  it('answers only the last of several keystrokes', async () => {
    for (const query of ['how', 'how many', 'how many bridges']) house.api.inline(query)
    await house.api.waitFor('answerInlineQuery')
    expect(house.saylau.asked[0]?.question).toBe('how many bridges')
    expect(house.saylau.asked.filter(({ question }) => question.startsWith('how'))).toHaveLength(1)
  })

  it('gives nothing but the way to the bot when there is no verified answer or no question', async () => {
    house.api.inline('weather today')
    house.api.inline('', { from: 8 })
    await house.api.waitFor('answerInlineQuery', { count: 2 })
    for (const { params } of house.api.callsOf('answerInlineQuery')) expect(params.results).toEqual([])
  })

  it('leaves nothing behind', async () => {
    house.api.inline('how many bridges')
    await house.api.waitFor('answerInlineQuery')
    expect(await house.store.inbox.waiting()).toEqual([])
  })

  it('does not take what was sent through it for a question', async () => {
    const me = house.api.world.me
    house.api.post({ text: 'On bridges', via_bot: me })
    house.api.say('/ask')
    await house.api.waitFor('sendMessage')
    expect(house.saylau.asked).toEqual([])
  })
})
