import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type House, openHouse } from './house.ts'

describe('the Telegram bot', () => {
  let house: House

  beforeEach(async () => {
    house = await openHouse()
  })

  afterEach(async () => {
    expect(await house.close()).toEqual([])
  })

  it('answers any text as a reply with linked citations and folded sources, typing first', async () => {
    const question = house.api.say('How many bridges?')
    const { params, result } = await house.api.waitFor('sendMessage')
    expect(params.reply_parameters?.message_id).toBe(question.message_id)
    expect(params.link_preview_options).toEqual({ is_disabled: true })
    expect(result.entities?.map((entity) => entity.type)).toContain('text_link')
    expect(result.entities?.map((entity) => entity.type)).toContain('expandable_blockquote')
    const methods = house.api.calls.map((call) => call.method)
    expect(methods.indexOf('sendChatAction')).toBeLessThan(methods.indexOf('sendMessage'))
  })

  it.each([
    ['en', 'Hello'],
    ['ru', 'Здравствуйте'],
    ['kk', 'Сәлеметсіз бе'],
  ])('greets in %s', async (language, greeting) => {
    house.api.say('/start', { language })
    const { params } = await house.api.waitFor('sendMessage')
    expect(params.text).toContain(greeting)
  })
})
