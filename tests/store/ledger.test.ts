import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SavedAnswer } from '../../src/store/answers.ts'
import { type LedgerEntry, passagesOf } from '../../src/store/ledger.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { makeAnswer, makeCitation } from '../telegram/answers.ts'

let folder: string
let file: string
let store: Store

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledger-'))
  file = join(folder, 'store.sqlite')
  store = await openStore(file)
})

afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

function entry(id: string, more: Partial<LedgerEntry> = {}): LedgerEntry {
  const { kind, reason, edition, language, claims, citations, ms } = makeAnswer()
  const passages = passagesOf(citations)
  return {
    ...{ id, at: 1000, edition, kind, reason, language, claims, citations, passages, ms },
    questionHash: 'h',
    ...more,
  }
}

function saved(id: string): SavedAnswer {
  return { id, chat: 7, thread: 0, question: `${id}?`, answer: makeAnswer(), suggestions: [], at: 1000 }
}

async function collected(): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = []
  for await (const one of store.ledger.each()) entries.push(one)
  return entries
}

/** Statements as somebody with the file in their hands would run them. */
function meddle(statement: string): void {
  const db = new Sqlite(file)
  try {
    db.exec(statement)
  } finally {
    db.close()
  }
}

describe('the ledger', () => {
  it('gives back what was appended, word for word, over a restart', async () => {
    const whole = entry('a', { question: 'Why?', model: 'ollama:x', prompts: '12ab' })
    await store.ledger.append(whole)
    await store.ledger.append(entry('b'))
    await store.close()
    store = await openStore(file)
    expect(await store.ledger.byId('a')).toEqual(whole)
    expect(await collected()).toEqual([whole, entry('b')])
    expect(await store.ledger.byId('c')).toBeUndefined()
  })

  it('cannot be changed, not even by hand', async () => {
    await store.ledger.append(entry('a'))
    for (const change of ["claims = '[]'", 'at = 5', "question = 'Who?'", "id = 'b'"])
      expect(() => meddle(`update ledger set ${change}`)).toThrow('the ledger is append-only')
    expect(await store.ledger.byId('a')).toEqual(entry('a'))
  })

  it('keeps both answers to a question that was edited, and shows the later one', async () => {
    await store.ledger.append(entry('a'))
    await store.ledger.append(entry('a', { at: 2000, edition: 'e2' }))
    expect((await store.ledger.byId('a'))?.edition).toBe('e2')
    expect((await collected()).map(({ edition }) => edition)).toEqual(['e2'])
    await store.ledger.prune(2000)
    expect((await collected()).map(({ at }) => at)).toEqual([2000])
  })

  it('is read whole, however long it is, while others get their turn', async () => {
    for (let n = 0; n < 450; n += 1) await store.ledger.append(entry(`a${n}`, { at: n }))
    let turns = 0
    const timer = setInterval(() => (turns += 1), 0)
    const ids = (await collected()).map(({ id }) => id)
    clearInterval(timer)
    expect(new Set(ids).size).toBe(450)
    expect([ids[0], ids[449]]).toEqual(['a0', 'a449'])
    expect(turns).toBeGreaterThan(0)
  })

  it('counts the answers that stand on each quote, and none that was merely near', async () => {
    await store.ledger.append(entry('a'))
    await store.ledger.append(entry('b'))
    await store.ledger.append(entry('c', { citations: [makeCitation({ quote: 'Other.' })] }))
    await store.ledger.append(entry('d', { kind: 'not_found', reason: 'absent', claims: [] }))
    const { document, passage, quote } = makeCitation()
    expect(await store.ledger.quotes()).toEqual([
      { document, passage, quote, answers: 2 },
      { document, passage, quote: 'Other.', answers: 1 },
    ])
  })

  it('hashes a question so that only the same one has the same hash, and only here', async () => {
    const { ledger } = store
    expect(ledger.hashOf('  Who is HILL? ')).toBe(ledger.hashOf('who is Hill?'))
    expect(ledger.hashOf('Who is Hill?')).not.toBe(ledger.hashOf('Who is Mill?'))
    const other = await openStore(':memory:')
    expect(other.ledger.hashOf('Who is Hill?')).not.toBe(ledger.hashOf('Who is Hill?'))
    await other.close()
    const before = ledger.hashOf('Who is Hill?')
    await store.close()
    store = await openStore(file)
    expect(store.ledger.hashOf('Who is Hill?')).toBe(before)
  })
})

describe('an answer and its record', () => {
  it('are kept together or not at all', async () => {
    const gap = { gap: { key: 'k', words: ['k'] }, asker: 7 }
    await store.answers.save(saved('a'), 1, { entry: entry('a'), gap })
    // the same answer cannot be kept twice, so nothing of the second attempt may stay
    await expect(store.answers.save(saved('a'), 2, { entry: entry('x'), gap })).rejects.toThrow()
    expect(await store.ledger.byId('x')).toBeUndefined()
    const broken = { ...entry('y'), edition: null } as unknown as LedgerEntry
    await expect(store.answers.save(saved('b'), 3, { entry: broken })).rejects.toThrow()
    expect(await store.answers.byId('b')).toBeUndefined()
    expect((await collected()).map(({ id }) => id)).toEqual(['a'])
  })

  it('part when the reader has the answer erased: the record stays, without question or reader', async () => {
    const question = 'a very particular question'
    await store.answers.save({ ...saved('a'), question, chat: 987_654_321 }, 1, {
      entry: entry('a', { questionHash: store.ledger.hashOf(question) }),
      gap: { gap: { key: 'k', words: ['k'] }, asker: 987_654_321 },
    })
    await store.chats.forget(987_654_321, 987_654_321)
    expect(await store.answers.byId('a')).toBeUndefined()
    expect((await store.ledger.byId('a'))?.claims).toEqual(makeAnswer().claims)
    await store.close()
    for (const name of await readdir(folder)) {
      const content = (await readFile(join(folder, name))).toString('latin1')
      expect(content).not.toContain(question)
      expect(content).not.toContain('987654321')
    }
    store = await openStore(file)
  })
})
