import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SavedAnswer } from '../../src/store/answers.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import type { Answer } from '../../src/types.ts'

let folder: string
let store: Store

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'))
  store = await openStore(join(folder, 'deep', 'store.sqlite'))
})

afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const answer = (text: string, kind = 'answer') => ({ kind, language: 'en', text }) as Answer
const saved = (id: string, more: Partial<SavedAnswer> = {}): SavedAnswer => ({
  id,
  chat: 7,
  thread: 0,
  question: `${id}?`,
  answer: answer(`${id}!`),
  suggestions: [],
  at: 1000,
  ...more,
})

describe('the inbox', () => {
  it('keeps updates until they are done, over a restart, and takes each once', async () => {
    const added = await store.inbox.add([{ update_id: 2 }, { update_id: 1 }, { update_id: 2 }], 5)
    expect(added.map(({ updateId }) => updateId)).toEqual([2, 1])
    await store.inbox.finish([2], 6)
    await store.inbox.setSent(1, 3)
    await store.inbox.countResumed(1)
    await store.answers.save(saved('a'), 1)
    await store.answers.addMessage('a', { chat: 7, message: 9, updateId: 1, position: 4 })
    await store.answers.addMessage('a', { chat: 7, message: 10, updateId: 1, position: 5 })
    await store.close()
    store = await openStore(join(folder, 'deep', 'store.sqlite'))
    expect(await store.inbox.waiting()).toEqual([
      { updateId: 1, update: { update_id: 1 }, received: 5, sent: 5, resumed: 1, answer: 'a' },
    ])
    expect(await store.inbox.add([{ update_id: 1 }, { update_id: 2 }], 7)).toEqual([])
  })

  it('forgets what an update said as soon as it is done, and its number later', async () => {
    await store.inbox.add([{ update_id: 1 }], 5)
    await store.inbox.finish([1], 10)
    await store.inbox.prune(10)
    expect(await store.inbox.add([{ update_id: 1 }], 11)).toEqual([])
    await store.inbox.prune(11)
    expect(await store.inbox.add([{ update_id: 1 }], 12)).toHaveLength(1)
  })
})

describe('answers', () => {
  it('are found by id, by their messages and by the question’s message', async () => {
    const one = saved('a', { questionMessage: 10, parent: 'x', suggestions: ['Why?'] })
    await store.answers.save(one, 1)
    await store.answers.addMessage('a', { chat: 7, message: 11, updateId: 1, position: 1 })
    await store.answers.addMessage('a', { chat: 7, message: 12, updateId: 1, position: 2 })
    expect(await store.answers.byId('a')).toEqual(one)
    expect(await store.answers.byMessage(7, 12)).toEqual(one)
    expect(await store.answers.byQuestionMessage(7, 10)).toEqual(one)
    expect(await store.answers.byMessage(8, 12)).toBeUndefined()
    expect(await store.answers.messages('a')).toEqual([11, 12])
    expect(await store.answers.newestMessage(7)).toBe(12)
    expect(await store.answers.newestMessage(8)).toBeUndefined()
  })

  it('make a conversation by what each continues', async () => {
    await store.answers.save(saved('a'), 1)
    await store.answers.save(saved('b', { parent: 'a', at: 2000 }), 2)
    await store.answers.save(saved('c', { parent: 'b', at: 3000 }), 3)
    await store.answers.save(saved('hello', { at: 4000, answer: answer('Hi', 'chat') }), 4)
    const last = await store.answers.latest(7, 0, 0)
    expect(last?.id).toBe('c')
    expect(await store.answers.turns(last, 2)).toEqual([
      { question: 'b?', answer: 'b!' },
      { question: 'c?', answer: 'c!' },
    ])
    expect(await store.answers.latest(7, 0, 3000)).toBeUndefined()
    expect(await store.answers.latest(7, 5, 0)).toBeUndefined()
  })

  it('are erased with all that hangs on them when their time has come', async () => {
    await store.answers.save(saved('a'), 1)
    await store.answers.addMessage('a', { chat: 7, message: 11, updateId: 1, position: 1 })
    await store.feedback.rate('a', 7, { vote: 'up' }, 1)
    await store.answers.prune(1001)
    expect(await store.answers.byId('a')).toBeUndefined()
    expect(await store.answers.byMessage(7, 11)).toBeUndefined()
    expect(await store.feedback.of('a', 7)).toBeUndefined()
  })
})

describe('chats', () => {
  it('keep a language and a fresh start apart', async () => {
    expect(await store.chats.settings(7)).toEqual({ fresh: 0 })
    await store.chats.chooseLanguage(7, 'kk')
    await store.chats.startAfresh(7, 99)
    expect(await store.chats.settings(7)).toEqual({ language: 'kk', fresh: 99 })
    await store.chats.chooseLanguage(7, undefined)
    expect(await store.chats.settings(7)).toEqual({ fresh: 99 })
  })

  it('forget everything of one chat, and of its reader’s ratings, and nothing of another', async () => {
    await store.answers.save(saved('a'), 1)
    await store.answers.save(saved('b', { chat: 8 }), 2)
    await store.feedback.rate('b', 7, { vote: 'down', complaint: 'wrong' }, 1)
    await store.feedback.rate('b', 8, { vote: 'up' }, 1)
    await store.chats.chooseLanguage(7, 'ru')
    await store.chats.forget(7, 7)
    expect(await store.answers.byId('a')).toBeUndefined()
    expect(await store.chats.settings(7)).toEqual({ fresh: 0 })
    expect(await store.feedback.of('b', 7)).toBeUndefined()
    expect(await store.feedback.of('b', 8)).toEqual({ vote: 'up' })
  })

  it('move with a group that became a supergroup, also when that is told twice', async () => {
    await store.answers.save(saved('a', { chat: -5 }), 1)
    await store.chats.chooseLanguage(-5, 'ru')
    await store.chats.migrate(-5, -1005)
    await store.chats.migrate(-5, -1005)
    expect(await store.chats.settings(-1005)).toEqual({ language: 'ru', fresh: 0 })
    expect((await store.answers.latest(-1005, 0, 0))?.id).toBe('a')
  })
})

describe('the database', () => {
  it('that is something else is named, with what to do', async () => {
    const path = join(folder, 'notes.txt')
    await writeFile(path, 'These are notes, and no database at all. '.repeat(100))
    await expect(openStore(path)).rejects.toThrow(/notes\.txt cannot be used/)
  })
})

describe('what was erased by /forget', () => {
  it('is in no file any more', async () => {
    const words = 'a very particular question'
    await store.answers.save(saved('a', { question: words }), 1)
    await store.chats.forget(7, 7)
    const files = await readdir(join(folder, 'deep'))
    const contents = await Promise.all(files.map((file) => readFile(join(folder, 'deep', file))))
    expect(files).toContain('store.sqlite')
    expect(contents.some((content) => content.includes(words))).toBe(false)
  })
})
