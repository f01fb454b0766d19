import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Message } from '@grammyjs/types'
import { onTestFinished } from 'vitest'
import type { Desk, ReloadOptions, ReloadReport } from '../../src/editions/desk.ts'
import { toMarkdown } from '../../src/knowledge/editing.ts'
import { readKnowledge } from '../../src/knowledge/read.ts'
import { DOCUMENTS } from '../../src/locales/documents.ts'
import type { Knowledge } from '../../src/types.ts'
import { FIRST, ScriptedDesk } from './admin-desk.ts'
import { makeSaylau } from './answers.ts'
import { ADMIN_ID, type House, type HouseOptions, openHouse, settled } from './house.ts'

export const EN = DOCUMENTS.en

/** Long enough to be a passage. */
export const TEXT =
  'The river Aksu has three bridges. The oldest of them was built of stone in 1911. Every year some forty thousand people cross it on foot on the day of the fair.'

export const ARTICLE = toMarkdown(
  {
    title: 'Bridges of the Aksu',
    url: 'https://news.example/bridges',
    publisher: 'The Town Paper',
    published: '2024-03-20',
    language: 'en',
  },
  TEXT,
)

export const FERRIES = toMarkdown(
  {
    title: 'Ferries',
    url: 'https://news.example/ferries',
    published: '2024-05',
    publisher: 'P',
    language: 'en',
  },
  'The ferries of the lake run from May to October. In the year 1998 they carried two million passengers to the island and back.',
)

/** A desk over a real folder: a reload reads it, and publishes what it reads unless it is told to fail. */
class FolderDesk implements Desk {
  readonly knowledgeDir: string
  readonly scripted = new ScriptedDesk()
  /** What readers get. */
  published: Knowledge | undefined

  constructor(folder: string) {
    this.knowledgeDir = folder
  }

  async reload(options: ReloadOptions): Promise<ReloadReport> {
    const knowledge = await readKnowledge(this.knowledgeDir)
    const { failing } = this.scripted.folder
    const edition = `2026-11-25-${knowledge.fingerprint.slice(0, 12)}`
    this.scripted.folder = { edition, ...(failing && { failing }) }
    const report = await this.scripted.reload(options)
    if (report.outcome === 'published') this.published = knowledge
    return report
  }

  editions = () => this.scripted.editions()
  rollback = (id: string | undefined, by: string) => this.scripted.rollback(id, by)
}

export interface Library extends House {
  desk: FolderDesk
  folder: string
  names(): Promise<string[]>
  read(name: string): Promise<string>
  /** The bot's newest message. */
  last(): Message
  /** What the bot has said since the last call. */
  said(): string[]
  /** Taps the button with this label under the newest message that has it, and waits until that is done. */
  press(label: string): Promise<void>
  say(text: string, replyTo?: Message): Promise<void>
  send(name: string, content: string | Buffer, size?: number): Promise<void>
  /** Stops the bot and starts it again with the same database and folder. */
  restart(): Promise<void>
}

/** A house whose administrator looks after a folder with these files, all of them published. */
export async function openLibrary(
  files: Record<string, string | Buffer> = { 'bridges.md': ARTICLE },
  options: HouseOptions = {},
): Promise<Library> {
  const folder = await mkdtemp(join(tmpdir(), 'library-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  const desk = new FolderDesk(folder)
  if (Object.keys(files).length > 0) desk.published = await readKnowledge(folder)
  const saylau = makeSaylau({
    edition: desk.scripted.edition,
    sources: () =>
      (desk.published?.documents ?? []).map(({ id, text: _, hash: __, ...rest }) => ({
        document: id,
        ...rest,
        translations: desk
          .published!.translations.filter(({ document }) => document === id)
          .map(({ language }) => language),
      })),
  })
  const telegram = { admins: [ADMIN_ID], desk, editEveryMs: 10 }
  let house = await openHouse({ saylau, ...options, telegram: { ...telegram, ...options.telegram } })
  const { api } = house
  let heard = 0
  const own = () => api.messages(ADMIN_ID).filter(({ from }) => from?.is_bot)
  const library: Library = {
    ...house,
    desk,
    folder,
    names: async () => (await readdir(folder)).sort(),
    read: (name) => readFile(join(folder, name), 'utf8'),
    last: () => own().at(-1)!,
    said: () => {
      const said = own().map(({ text }) => text ?? '')
      const fresh = said.slice(heard)
      heard = said.length
      return fresh
    },
    press: async (label) => {
      const message = own().findLast((sent) => dataOf(sent, label) !== undefined)
      if (!message)
        throw new Error(`no button "${label}"; the buttons are: ${own().flatMap(labelsOf).join(', ')}`)
      api.tap(message, dataOf(message, label)!)
      await settled(library)
    },
    say: async (text, replyTo) => {
      api.say(text, { ...(replyTo && { replyTo }) })
      await settled(library)
    },
    send: async (name, content, size) => {
      api.upload('document', Buffer.from(content), { name, ...(size !== undefined && { size }) })
      await settled(library)
    },
    restart: async () => {
      await library.bot.stop()
      const { store } = house
      house = await openHouse({ saylau, ...options, api, store, telegram })
      library.bot = house.bot
    },
    close: () => house.close(),
  }
  return library
}

export function labelsOf({ reply_markup: keyboard }: Message): string[] {
  return keyboard?.inline_keyboard.flat().map(({ text }) => text) ?? []
}

function dataOf({ reply_markup: keyboard }: Message, label: string): string | undefined {
  const found = keyboard?.inline_keyboard.flat().find(({ text }) => text === label)
  return found && 'callback_data' in found ? found.callback_data : undefined
}

export { ADMIN_ID, FIRST }
