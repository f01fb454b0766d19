import { rm, writeFile } from 'node:fs/promises'
import type { Update } from '@grammyjs/types'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { toMarkdown } from '../../src/knowledge/editing.ts'
import { ADMIN } from '../../src/locales/admin.ts'
import type { Change } from '../../src/store/drafts.ts'
import { ADMIN_ID, EN, FIRST, type Library, openLibrary, TEXT } from './documents-desk.ts'
import { settled } from './house.ts'

const FERRIES = toMarkdown(
  { title: 'Ferries', url: 'https://x.example/f', published: '2024', language: 'en' },
  TEXT,
)
const UPDATE = 900_000

let library: Library

beforeEach(async () => {
  library = await openLibrary()
})

afterEach(async () => {
  expect(await library.close()).toEqual([])
})

/** Ends the bot in the middle of an update that a tap brought, after so many of its messages; then it starts again. */
async function crashAfter(data: string, sent: number): Promise<void> {
  await library.bot.stop()
  const tap: Update = {
    update_id: UPDATE,
    callback_query: {
      id: 'gone',
      from: library.api.user(ADMIN_ID),
      message: library.last(),
      chat_instance: '7',
      data,
    },
  }
  await library.store.inbox.add([tap], Date.now())
  await library.store.inbox.setSent(UPDATE, sent)
  await library.restart()
  await settled(library)
}

async function keepChange(id: string, change: Partial<Change>): Promise<void> {
  await library.store.drafts.save({
    id,
    chat: ADMIN_ID,
    at: Date.now(),
    content: { kind: 'change', document: 'ferries', before: [], edition: FIRST, update: UPDATE, ...change },
  })
}

it('a crash before the document is in the folder: it is put there and published after all', async () => {
  await library.send('ferries.md', FERRIES)
  const { id } = (await library.store.drafts.newest(ADMIN_ID, 'document', 0))!
  await keepChange(id, { markdown: FERRIES })
  await crashAfter(`d:add:${id}`, 0)
  expect(await library.read('ferries.md')).toBe(FERRIES)
  expect(library.desk.published?.documents).toHaveLength(2)
  expect(await library.store.drafts.byId(id, ADMIN_ID, Date.now())).toBeUndefined()
})

it('a crash in the middle of the reload: the administrator is told what is served, and can take the document back', async () => {
  await library.send('ferries.md', FERRIES)
  const { id } = (await library.store.drafts.newest(ADMIN_ID, 'document', 0))!
  await keepChange(id, { markdown: FERRIES })
  library.said()
  await crashAfter(`d:add:${id}`, 1)
  expect(library.desk.scripted.asked).toEqual([])
  const [told, ...more] = library.said()
  expect(told).toContain(ADMIN.en.reload.interrupted)
  expect(more).toEqual([`${EN.written('ferries.md')} ${EN.notPublished}`])
  await library.press(EN.takeBack)
  expect(await library.names()).toEqual(['bridges.md'])
})

it('a crash after a removal does not take it for another document’s', async () => {
  await library.say('/knowledge')
  await library.press('1')
  await library.press(EN.remove)
  await writeFile(`${library.folder}/ferries.md`, FERRIES)
  const bytes = Buffer.from(await library.read('bridges.md')).toString('base64')
  await keepChange(`r${UPDATE}`, { document: 'bridges', before: [{ name: 'bridges.md', bytes }] })
  await rm(`${library.folder}/bridges.md`)
  const removal = library.last().reply_markup!.inline_keyboard[0]![0]!
  await crashAfter('callback_data' in removal ? removal.callback_data : '', 0)
  expect(await library.names()).toEqual(['ferries.md'])
  expect(library.desk.published?.documents.map(({ id }) => id)).toEqual(['ferries'])
})
