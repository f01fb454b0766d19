import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { FakeBotApi } from '../helpers/fake-bot-api/server.ts'
import { type Program, start, temporaryFolder } from '../helpers/program.ts'

/** What `npm start` runs. */
const PROGRAM = ['node', 'dist/main.js']
const QUESTION = 'How many polling places did Hill visit?'

const folder = temporaryFolder('program')
let api: FakeBotApi
let database: string
let running: Program | undefined

beforeEach(async () => {
  api = await FakeBotApi.start()
  // each Telegram of the tests numbers its updates from the same number on
  database = join(folder.path, `${api.token.split(':', 1)[0]}.db`)
})

afterEach(async () => {
  running?.child.kill('SIGKILL')
  await running?.ended
  await api.stop()
  expect(api.violations).toEqual([])
})

afterAll(folder.remove)

/** Starts the program and waits until it runs; the edition is built by the first start only. */
async function open(settings: Record<string, string> = {}): Promise<Program> {
  running = start(PROGRAM, {
    DATA_DIR: folder.path,
    DATABASE_URL: `file:${database}`,
    TELEGRAM_BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    ...settings,
  })
  await running.says('The Telegram bot is running')
  return running
}

async function end({ child, ended }: Program, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal)
  return (await ended).code
}

/** What each reader got of the bot, in order. */
const received = (reader: number) => api.messages(reader).filter(({ from }) => from?.is_bot)

async function nothingIsLeft(): Promise<void> {
  const store = await openStore(database)
  expect(await store.inbox.waiting()).toEqual([])
  await store.close()
}

describe('the program, by polling', () => {
  it('killed at any instant under load and started again, ends with every answer sent, most of them once', async () => {
    // so many that the kill comes before the last answer, however fast the machine and slow the polling of this test
    const readers = Array.from({ length: 300 }, (_, i) => 1000 + i)
    const answered = () => readers.filter((reader) => received(reader).length > 0).length
    const killed = await open()
    for (const reader of readers) api.say(QUESTION, { from: reader })
    await expect.poll(answered, { timeout: 20_000, interval: 1 }).toBeGreaterThan(4)
    expect(await end(killed, 'SIGKILL')).toBeNull()
    expect(answered()).toBeLessThan(readers.length)
    const program = await open()
    await expect.poll(answered, { timeout: 20_000 }).toBe(readers.length)
    expect(await end(program, 'SIGTERM')).toBe(0)
    await nothingIsLeft()
    const copies = readers.map((reader) => received(reader).length)
    expect(Math.min(...copies)).toBe(1)
    expect(Math.max(...copies)).toBeLessThanOrEqual(2)
  }, 90_000)
})

describe('the program, by webhook', () => {
  it('killed during an answer and started again, sends it, once; asked to end during one, sends it first', async () => {
    const port = await freePort()
    const settings = {
      WEBHOOK_URL: `http://127.0.0.1:${port}/hook`,
      WEBHOOK_SECRET: 'a-long-secret',
      PORT: String(port),
    }
    const isSending = (count: number) =>
      expect.poll(() => api.callsOf('sendMessage').length, { timeout: 15_000, interval: 5 }).toBe(count)
    const program = await open(settings)
    await api.waitFor('setWebhook')
    api.fail({ method: 'sendMessage', delayMs: 20_000, drop: 'before' })
    api.say(QUESTION, { from: 7 })
    await isSending(1)
    expect(await end(program, 'SIGKILL')).toBeNull()
    expect(received(7)).toEqual([])

    const again = await open(settings)
    await expect.poll(() => received(7).length, { timeout: 15_000 }).toBe(1)
    api.fail({ method: 'sendMessage', delayMs: 400 })
    api.say('Хилл неше сайлау учаскесін аралады?', { from: 7, language: 'kk' })
    await isSending(3)
    expect(await end(again, 'SIGTERM')).toBe(0)
    expect(received(7).map(({ text }) => text?.includes('18'))).toEqual([true, true])
    expect(api.callsOf('getUpdates')).toEqual([])
    await nothingIsLeft()
  }, 60_000)
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
