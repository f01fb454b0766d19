import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { FakeBotApi } from '../helpers/fake-bot-api/server.ts'

let folder: string
let api: FakeBotApi
let child: ChildProcess | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crash-'))
  api = await FakeBotApi.start()
})

afterEach(async () => {
  child?.kill('SIGKILL')
  await api.stop()
  await rm(folder, { recursive: true })
  expect(api.violations).toEqual([])
})

const database = () => join(folder, 'store.sqlite')

/** Starts the bot as a process and waits until it asks for updates. */
async function start(): Promise<ChildProcess> {
  const asked = () => api.callsOf('getUpdates').length
  const before = asked()
  const env = { ...process.env, TOKEN: api.token, ROOT: api.root, DATABASE: database() }
  const script = fileURLToPath(new URL('./bot-process.ts', import.meta.url))
  child = spawn(process.execPath, ['--import', 'tsx', script], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await expect.poll(asked, { timeout: 30_000, interval: 5 }).toBeGreaterThan(before)
  return child
}

async function end(process: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const exited = once(process, 'exit')
  process.kill(signal)
  await exited
}

/** What each reader got of the bot, in order. */
const received = (reader: number) => api.messages(reader).filter(({ from }) => from?.is_bot)

it('kill -9 in the middle of answers: after a restart the rest comes, and nothing twice', async () => {
  const bot = await start()
  // the second message hangs on the way, and never arrives
  api.fail({ method: 'sendMessage', delayMs: 1 })
  api.fail({ method: 'sendMessage', delayMs: 10_000, drop: 'before' })
  api.say('one long?', { from: 5 })
  api.say('slow?', { from: 6 })
  await expect
    .poll(() => api.callsOf('sendMessage').length, { timeout: 10_000, interval: 1 })
    .toBeGreaterThan(1)
  const before = received(5).length
  expect(received(6)).toEqual([])
  await end(bot, 'SIGKILL')
  await start()
  await expect.poll(() => received(5).at(-1)?.reply_markup, { timeout: 20_000 }).toBeDefined()
  await expect.poll(() => received(6).length, { timeout: 10_000 }).toBe(1)
  const texts = received(5).map(({ text }) => text ?? '')
  expect(before).toBe(1)
  expect(texts.length).toBeGreaterThan(2)
  expect(new Set(texts).size).toBe(texts.length)
  expect(texts.join(' ').match(/three bridges/g)).toHaveLength(60 * 2 + 1)
}, 60_000)

it('kill -9 at any instant under load, then a restart, ends with every answer sent, most of them once', async () => {
  const readers = Array.from({ length: 60 }, (_, i) => 1000 + i)
  const answered = () => readers.filter((reader) => received(reader).length > 0)
  let bot = await start()
  for (const part of [readers.slice(0, 30), readers.slice(30)]) {
    const before = answered().length
    for (const reader of part) api.say(`${reader}?`, { from: reader })
    await expect.poll(() => answered().length, { timeout: 20_000, interval: 1 }).toBeGreaterThan(before + 4)
    await end(bot, 'SIGKILL')
    bot = await start()
  }
  await expect.poll(() => answered().length, { timeout: 30_000 }).toBe(readers.length)
  await end(bot, 'SIGTERM')
  const store = await openStore(database())
  expect(await store.inbox.waiting()).toEqual([])
  await store.close()
  const copies = readers.map((reader) => received(reader).length)
  expect(Math.max(...copies)).toBeLessThanOrEqual(2)
}, 120_000)

it('SIGTERM during an answer lets it be sent, and the process ends', async () => {
  const bot = await start()
  api.say('slow?', { from: 5 })
  await api.waitFor('sendChatAction')
  await end(bot, 'SIGTERM')
  expect(bot.exitCode).toBe(0)
  expect(received(5)).toHaveLength(1)
}, 60_000)
