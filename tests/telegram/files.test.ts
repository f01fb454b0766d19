import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BotApi } from '../../src/telegram/api.ts'
import { ApiError, FileTooBig, Unreachable } from '../../src/telegram/api-error.ts'
import { FakeBotApi } from '../helpers/fake-bot-api/server.ts'

let telegram: FakeBotApi
let api: BotApi

beforeEach(async () => {
  telegram = await FakeBotApi.start()
  telegram.chat(7)
  api = new BotApi({ token: telegram.token, root: telegram.root, timeoutMs: 2_000 })
})

afterEach(async () => {
  await api.close()
  await telegram.stop()
  expect(telegram.violations).toEqual([])
})

const report = {
  field: 'document',
  name: 'отчёт "1".html',
  bytes: new TextEncoder().encode('<p>Сайлау</p>'),
  type: 'text/html',
} as const

async function failureOf(work: Promise<unknown>): Promise<Error> {
  return work.then(
    () => new Error('nothing was thrown'),
    (thrown) => thrown,
  )
}

describe('A file that is sent', () => {
  test('arrives whole, with its name and beside parameters that are objects', async () => {
    const sent = await api.upload(
      'sendDocument',
      {
        chat_id: 7,
        caption: '<b>Есеп</b>',
        parse_mode: 'HTML',
        reply_markup: { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] },
      },
      report,
    )
    expect(telegram.content(sent).toString()).toBe('<p>Сайлау</p>')
    expect(sent).toMatchObject({
      document: { file_name: 'отчёт "1".html', file_size: report.bytes.length },
      caption: 'Есеп',
      caption_entities: [{ type: 'bold' }],
      reply_markup: { inline_keyboard: [[{ callback_data: 'a' }]] },
    })
  })

  test('waits out a short flood limit, and leaves a long one to its caller', async () => {
    telegram.flood(1, 'sendDocument')
    expect(await api.upload('sendDocument', { chat_id: 7 }, report)).toHaveProperty('document')
    telegram.flood(60, 'sendDocument')
    const refused = await failureOf(api.upload('sendDocument', { chat_id: 7 }, report))
    expect(refused).toMatchObject({ code: 429, retryAfterMs: 60_000 })
    expect(telegram.messages(7)).toHaveLength(1)
  })

  test('is not sent twice when nobody knows whether it arrived', async () => {
    telegram.fail({ method: 'sendDocument', drop: 'after' })
    expect(await failureOf(api.upload('sendDocument', { chat_id: 7 }, report))).toBeInstanceOf(Unreachable)
    expect(telegram.messages(7)).toHaveLength(1)
  })

  test('is refused in the words of Telegram', async () => {
    const refused = await failureOf(api.upload('sendDocument', { chat_id: 8 }, report))
    expect(refused).toBeInstanceOf(ApiError)
    expect(refused.message).toBe('sendDocument: 400 Bad Request: chat not found')
  })
})

describe('A file that is fetched', () => {
  const send = (bytes: Buffer, more: { name?: string; size?: number } = {}) =>
    telegram.upload('document', bytes, { name: 'тест #1 50%.txt', ...more }).document!.file_id

  test('comes as it was sent, whatever its name', async () => {
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, i) => i % 251))
    expect(Buffer.from(await api.download(send(bytes), 300_000)).equals(bytes)).toBe(true)
  })

  test('is refused when it is too big by what Telegram says of it', async () => {
    expect(await failureOf(api.download(send(Buffer.alloc(11)), 10))).toBeInstanceOf(FileTooBig)
    const huge = send(Buffer.alloc(1), { size: 21 * 2 ** 20 })
    expect(await failureOf(api.download(huge, 2 ** 30))).toBeInstanceOf(FileTooBig)
  })

  test('is given up as soon as there is more of it than there should be', async () => {
    const endless = send(Buffer.alloc(50 * 2 ** 20), { size: 5 })
    const began = process.memoryUsage().rss
    expect(await failureOf(api.download(endless, 1000))).toBeInstanceOf(FileTooBig)
    expect(process.memoryUsage().rss - began).toBeLessThan(30 * 2 ** 20)
  })

  test('is fetched again after a cut, an outage and a flood limit', async () => {
    const file = send(Buffer.from('Сәлем'))
    telegram.fail({ method: 'download', drop: 'after' })
    telegram.fail({ method: 'download', status: 502, raw: '<html>Bad Gateway</html>' })
    telegram.flood(1, 'download')
    expect(Buffer.from(await api.download(file, 100)).toString()).toBe('Сәлем')
  })

  test('that is gone is no sign of a wrong token', async () => {
    const file = send(Buffer.from('x'))
    telegram.fail({
      method: 'download',
      status: 404,
      body: { ok: false, error_code: 404, description: 'Not Found' },
    })
    const refused = await failureOf(api.download(file, 100))
    expect(refused).toBeInstanceOf(ApiError)
    expect(refused).toMatchObject({ code: 404, isAboutToken: false })
    expect(await failureOf(api.download('nothing', 100))).toMatchObject({ code: 400 })
  })

  test('is not waited for after the signal', async () => {
    telegram.fail({ method: 'download', delayMs: 1_000 })
    const began = Date.now()
    await failureOf(api.download(send(Buffer.from('x')), 100, { signal: AbortSignal.timeout(50) }))
    expect(Date.now() - began).toBeLessThan(900)
  })
})

describe('No error names the token', () => {
  let server: Server
  afterEach(() => server.close())

  test('when a file cannot be fetched or sent', async () => {
    let failing = false
    server = createServer((request, response) => {
      if (failing) return void request.socket.destroy()
      failing = true
      response.end(
        JSON.stringify({ ok: true, result: { file_id: 'x', file_unique_id: 'x', file_path: 'a/b' } }),
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const cut = new BotApi({ token: 'SECRET', root })
    const failures = [
      await failureOf(cut.download('x', 10, { patience: 0 })),
      await failureOf(cut.upload('sendDocument', { chat_id: 7 }, report, { patience: 0 })),
    ]
    await cut.close()
    for (const failure of failures) {
      expect(failure).toBeInstanceOf(Unreachable)
      expect(`${failure.stack} ${JSON.stringify(failure)}`).not.toContain('SECRET')
    }
  })
})
