import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type House, openHouse } from './house.ts'

describe('the Telegram bot', () => {
  let house: House

  beforeAll(async () => {
    house = await openHouse()
  })

  afterAll(async () => {
    expect(await house.close()).toEqual([])
  })

  it('answers any text as a reply with linked citations and folded sources', async () => {
    const question = house.api.say('How many bridges?')
    const { params, result } = await house.api.waitFor('sendMessage')
    expect(params.reply_parameters?.message_id).toBe(question.message_id)
    expect(params.link_preview_options).toEqual({ is_disabled: true })
    expect(result.entities?.map((entity) => entity.type)).toContain('text_link')
    expect(result.entities?.map((entity) => entity.type)).toContain('expandable_blockquote')
  })

  it('shows that it is typing where an answer takes a while', async () => {
    const { answer } = house.saylau
    house.saylau.answer = async (question) => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      return answer(question)
    }
    house.api.say('How many rivers?', { from: 8 })
    await house.api.waitFor('sendMessage', { where: ({ params }) => params.chat_id === 8 })
    const [sign] = house.api.callsOf('sendChatAction')
    expect(sign?.params).toMatchObject({ chat_id: 8, action: 'typing' })
    house.saylau.answer = answer
  })

  it.each([
    ['en', 'Hello'],
    ['ru', 'Здравствуйте'],
    ['kk', 'Сәлеметсіз бе'],
  ])('greets in %s', async (language, greeting) => {
    house.api.say('/start', { language })
    await house.api.waitFor('sendMessage', {
      where: ({ params }) => String(params.text).startsWith(greeting),
    })
  })
})
