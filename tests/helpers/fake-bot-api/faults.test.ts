import { afterEach, beforeEach, expect, test } from 'vitest'
import { ask, call, refusal } from './client.ts'
import { FakeBotApi } from './server.ts'

let api: FakeBotApi

beforeEach(async () => {
  api = await FakeBotApi.start()
  api.chat(7)
})

afterEach(() => api.stop())

const message = { chat_id: 7, text: 'x' }

test('befall as many calls of a method as planned', async () => {
  api.flood(3, 'sendMessage', 2)
  expect(await call(api, 'getMe')).toMatchObject({ ok: true })
  const flooded = { ok: false, error_code: 429, parameters: { retry_after: 3 } }
  expect(await call(api, 'sendMessage', message)).toMatchObject(flooded)
  expect(await call(api, 'sendMessage', message)).toMatchObject(flooded)
  expect(await refusal(api, 'sendMessage', message)).toBe('accepted')
  expect(api.callsOf('sendMessage').map(({ reply }) => reply?.ok)).toEqual([false, false, true])
})

test('may be a page that is no JSON', async () => {
  api.fail({ status: 502, raw: '<html>Bad Gateway</html>' })
  const response = await fetch(`${api.root}/bot${api.token}/getMe`)
  expect([response.status, await response.text()]).toEqual([502, '<html>Bad Gateway</html>'])
})

test('without a method spare getUpdates', async () => {
  api.fail({ status: 500, raw: '' })
  expect(await refusal(api, 'getUpdates')).toBe('accepted')
})

test('delay', async () => {
  api.fail({ method: 'sendMessage', delayMs: 100 })
  const start = Date.now()
  expect(await refusal(api, 'sendMessage', message)).toBe('accepted')
  expect(Date.now() - start).toBeGreaterThanOrEqual(95)
})

test('cut the connection before the call is carried out, or after', async () => {
  api.fail({ method: 'sendMessage', drop: 'before' })
  await expect(call(api, 'sendMessage', message)).rejects.toThrow()
  expect(api.messages(7)).toEqual([])
  api.fail({ method: 'sendMessage', drop: 'after' })
  await expect(call(api, 'sendMessage', message)).rejects.toThrow()
  expect(api.messages(7)).toHaveLength(1)
  expect(api.callsOf('sendMessage')).toHaveLength(2)
})

test('of a download cut it in the middle, refuse it or delay it, and hit nothing else', async () => {
  const { document } = api.upload('document', Buffer.from('Сәлем'), { name: 'a b.txt' })
  const { file_path: path = '' } = await ask(api, 'getFile', { file_id: document!.file_id })
  const download = () =>
    fetch(`${api.root}/file/bot${api.token}/${path.split('/').map(encodeURIComponent).join('/')}`)
  api.fail({ method: 'download', drop: 'after' })
  await expect(download().then((response) => response.text())).rejects.toThrow()
  api.fail({
    method: 'download',
    status: 404,
    body: { ok: false, error_code: 404, description: 'Not Found' },
  })
  expect((await download()).status).toBe(404)
  api.fail({ status: 500, raw: '' })
  expect(await (await download()).text()).toBe('Сәлем')
  expect((await fetch(`${api.root}/file/bot1:x/${path}`)).status).toBe(401)
})

test('waitFor rejects with what the bot did instead', async () => {
  await call(api, 'sendMessage', { chat_id: 8, text: 'x' })
  await expect(api.waitFor('sendMessage', { timeoutMs: 50 })).rejects.toThrow(
    'no sendMessage number 1 in 50 ms; the bot called sendMessage (Bad Request: chat not found)',
  )
})
