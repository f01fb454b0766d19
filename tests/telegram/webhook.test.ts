import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type House, openHouse } from './house.ts'

const SECRET = 'a-long-secret'

let house: House
let url: string

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

beforeEach(async () => {
  const port = await freePort()
  url = `http://127.0.0.1:${port}/hook`
  house = await openHouse({ telegram: { webhook: { url, secret: SECRET, port } } })
  await house.api.waitFor('setWebhook', { timeoutMs: 15_000 })
})

afterEach(async () => {
  expect(await house.close()).toEqual([])
})

async function post(body: string, secret: string | undefined = SECRET, path = url): Promise<number> {
  const headers = {
    'content-type': 'application/json',
    ...(secret && { 'x-telegram-bot-api-secret-token': secret }),
  }
  return (await fetch(path, { method: 'POST', headers, body })).status
}

const update = (id: number, text = 'How many bridges?') => {
  const from = house.api.user(7)
  return { update_id: id, message: { message_id: id, date: 0, chat: house.api.chat(7), from, text } }
}

describe('the webhook', () => {
  it('is registered with its secret and exactly the updates that the bot handles', () => {
    const [call] = house.api.callsOf('setWebhook')
    expect(call?.params).toMatchObject({
      url,
      secret_token: SECRET,
      allowed_updates: ['message', 'edited_message', 'callback_query', 'inline_query'],
    })
    expect(house.api.callsOf('getUpdates')).toEqual([])
  })

  it('acknowledges an update before it is answered, and answers one that comes twice once', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const { answer } = house.saylau
    house.saylau.answer = async (question) => {
      await held
      return answer(question)
    }
    expect(await post(JSON.stringify(update(5)))).toBe(200)
    expect(await post(JSON.stringify(update(5)))).toBe(200)
    expect(house.api.callsOf('sendMessage')).toEqual([])
    release()
    await house.api.waitFor('sendMessage')
    expect(await post(JSON.stringify(update(5)))).toBe(200)
    expect(await post(JSON.stringify(update(6, 'Another?')))).toBe(200)
    await house.api.waitFor('sendMessage', { count: 2 })
    expect(house.saylau.asked.map(({ question }) => question)).toEqual(['How many bridges?', 'Another?'])
  })

  it('lets nobody in without the secret, and takes only what can be an update', async () => {
    const good = JSON.stringify(update(5))
    expect(await post(good, 'wrong')).toBe(401)
    expect(await post(good, '')).toBe(401)
    expect(await post(good, SECRET, url.replace('hook', 'other'))).toBe(404)
    expect((await fetch(url)).status).toBe(404)
    expect(await post('no JSON')).toBe(400)
    expect(await post('null')).toBe(400)
    expect(await post(JSON.stringify({ ...update(5), pad: 'x'.repeat(1 << 20) }))).toBe(413)
    expect(await post('{"update_id":"x"}')).toBe(200)
    expect(house.saylau.asked).toEqual([])
  })

  it('survives a delivery that breaks off', async () => {
    const headers = { 'x-telegram-bot-api-secret-token': SECRET, 'content-length': 1000 }
    const broken = request(url, { method: 'POST', headers })
    broken.on('error', () => undefined)
    broken.write('{"update_id":')
    await new Promise((resolve) => setTimeout(resolve, 50))
    broken.destroy()
    house.api.say('How many bridges?')
    await house.api.waitFor('sendMessage')
  })

  it('names the port that is taken', async () => {
    const port = Number(new URL(url).port)
    const other = await openHouse({ telegram: { webhook: { url, secret: SECRET, port } } })
    await expect(other.bot.done).rejects.toThrow(new RegExp(`port ${port}.*PORT`))
    await other.close()
  })
})
