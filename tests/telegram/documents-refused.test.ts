import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TELEGRAM } from '../../src/locales/telegram.ts'
import { ADMIN_ID, EN, FERRIES, type Library, openLibrary } from './documents-desk.ts'
import { settled } from './house.ts'

let library: Library

beforeEach(async () => {
  library = await openLibrary()
})

afterEach(async () => {
  expect(await library.close()).toEqual([])
})

describe('a document that cannot be taken', () => {
  it.each([
    ['picture.png', 'x', EN.unsupported('.md, .txt, .html, .pdf, .docx')],
    ['noname', 'x', EN.unsupported('.md, .txt, .html, .pdf, .docx')],
    ['old.txt', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), /UTF-8/],
    ['empty.md', '---\ntitle: x\n---\n', /no text/],
    ['broken.md', '---\ntitle: x\n', /no end/],
    ['broken.docx', 'no archive', /I cannot read this document\. The reason: /],
    ['broken.pdf', '%PDF-1.7 nothing', /I cannot read this document\. The reason: /],
  ] as const)('%s is refused in a sentence', async (name, content, expected) => {
    await library.send(name, content)
    const said = library.said()
    expect(said).toHaveLength(1)
    if (typeof expected === 'string') expect(said[0]).toBe(expected)
    else expect(said[0]).toMatch(expected)
    expect(library.last().reply_to_message).toBeDefined()
    expect(await library.store.drafts.newest(ADMIN_ID, 'document', 0)).toBeUndefined()
  })

  it('since it is too big is not even fetched', async () => {
    await library.send('big.pdf', 'x', 21 * 2 ** 20)
    expect(library.last().text).toBe(EN.tooBig(20))
    expect(library.api.callsOf('getFile')).toEqual([])
  })

  it('since there is more of it than Telegram said is given up', async () => {
    await library.send('big.txt', Buffer.alloc(20 * 2 ** 20 + 1, 'x'), 5)
    expect(library.last().text).toBe(EN.tooBig(20))
  })

  it('since Telegram no longer has it is asked for again', async () => {
    library.api.fail({
      method: 'getFile',
      status: 400,
      body: { ok: false, error_code: 400, description: 'Bad Request: file is temporarily unavailable' },
    })
    await library.send('ferries.md', FERRIES)
    expect(library.last().text).toBe(EN.cannotFetch)
  })

  it('since Telegram stutters is taken all the same', async () => {
    library.api.fail({ method: 'download', drop: 'after' })
    library.api.flood(1, 'getFile')
    await library.send('ferries.md', FERRIES)
    expect(library.last().text).toContain('Title: Ferries')
  })
})

describe('for everybody else', () => {
  it('a document is what it was before', async () => {
    library.api.upload('document', Buffer.from(FERRIES), { name: 'ferries.md', from: 9, chat: 9 })
    library.api.upload('document', Buffer.from(FERRIES), { name: 'ferries.md', from: ADMIN_ID, chat: -5 })
    await settled(library)
    expect(library.api.messages(9).at(-1)?.text).toBe(TELEGRAM.en.readsTextOnly)
    expect(library.api.messages(-5)).toHaveLength(1)
    expect(library.api.callsOf('getFile')).toEqual([])
  })

  it('the buttons of an administrator do nothing', async () => {
    await library.send('ferries.md', FERRIES)
    const add = library
      .last()
      .reply_markup!.inline_keyboard.flat()
      .find(({ text }) => text === EN.add)!
    library.api.tap(library.last(), 'callback_data' in add ? add.callback_data : '', { from: 9 })
    await settled(library)
    expect(await library.names()).toEqual(['bridges.md'])
  })

  it('a draft belongs to the chat that it was begun in', async () => {
    await library.send('ferries.md', FERRIES)
    const draft = (await library.store.drafts.newest(ADMIN_ID, 'document', 0))!
    expect(await library.store.drafts.byId(draft.id, 9, Date.now())).toBeUndefined()
    expect(await library.store.drafts.byMessage(9, draft.message!, Date.now())).toBeUndefined()
  })
})
