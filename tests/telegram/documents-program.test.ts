import { cp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Message } from '@grammyjs/types'
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import { toMarkdown } from '../../src/knowledge/editing.ts'
import { DOCUMENTS } from '../../src/locales/documents.ts'
import { FakeBotApi } from '../helpers/fake-bot-api/server.ts'
import { type Program, start, temporaryFolder } from '../helpers/program.ts'

const EN = DOCUMENTS.en
const FERRIES = toMarkdown(
  { title: 'Ferries of Lake Tenel', url: 'https://news.example/ferries', published: '2024', language: 'en' },
  'The ferries of Lake Tenel run from May to October. In the year 1998 they carried 417 passengers to the island.',
)

const folder = temporaryFolder('documents-program')
const knowledge = join(folder.path, 'knowledge')
let api: FakeBotApi
let running: Program | undefined

beforeEach(async () => {
  api = await FakeBotApi.start()
  await cp('knowledge', knowledge, { recursive: true })
})

afterEach(async () => {
  running?.child.kill('SIGKILL')
  await running?.ended
  await api.stop()
  await rm(knowledge, { recursive: true })
  expect(api.violations).toEqual([])
})

afterAll(folder.remove)

async function open(): Promise<Program> {
  running = start(['node', 'dist/main.js'], {
    DATA_DIR: folder.path,
    KNOWLEDGE_DIR: knowledge,
    TELEGRAM_BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    ADMIN_IDS: '7',
    // other tests judge the articles
    ANSWER_TESTS_DIR: join(folder.path, 'none'),
  })
  await running.says('The Telegram bot is running')
  return running
}

const said = (): Message[] => api.messages(7).filter(({ from }) => from?.is_bot)

async function press(label: string): Promise<void> {
  const data = ({ reply_markup: keyboard }: Message): string | undefined => {
    const button = keyboard?.inline_keyboard.flat().find(({ text }) => text === label)
    return button && 'callback_data' in button ? button.callback_data : undefined
  }
  const found = () => said().findLast((message) => data(message) !== undefined)
  await expect.poll(found, { timeout: 20_000 }).toBeDefined()
  api.tap(found()!, data(found()!)!)
}

async function answer(question: string): Promise<string> {
  const before = said().length
  api.say(question)
  await expect.poll(() => said().length, { timeout: 20_000 }).toBeGreaterThan(before)
  return said()[before]!.text ?? ''
}

it('answers from a document as soon as it is added, and no longer when it is removed, also after a kill between', async () => {
  const question = 'How many passengers did the ferries of Lake Tenel carry in 1998?'
  const first = await open()
  expect(await answer(question)).not.toContain('417')
  api.upload('document', Buffer.from(FERRIES), { name: 'ferries.md', from: 7 })
  await expect.poll(() => said().at(-1)?.text, { timeout: 20_000 }).toContain('Title: Ferries of Lake Tenel')
  first.child.kill('SIGKILL')
  await first.ended

  await open()
  await press(EN.add)
  await api.waitFor('sendDocument', { timeoutMs: 60_000 })
  expect(await answer(question)).toContain('417')
  expect(await readdir(knowledge)).toContain('ferries.md')

  api.say('/knowledge')
  await press('1')
  await press(EN.remove)
  await press(EN.removeAndReload)
  await api.waitFor('sendDocument', { count: 2, timeoutMs: 60_000 })
  expect(await answer(question)).not.toContain('417')
  expect(await readdir(knowledge)).not.toContain('ferries.md')
}, 120_000)
