import { afterEach, beforeEach, expect, it } from 'vitest'
import type { SavedAnswer } from '../../src/store/answers.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { makeAnswer } from '../telegram/answers.ts'

let store: Store

beforeEach(async () => {
  store = await openStore(':memory:')
})

afterEach(() => store.close())

const saved = (id: string, more: Partial<SavedAnswer> = {}): SavedAnswer => ({
  ...{ id, chat: 7, thread: 0, question: 'Who is asking?', suggestions: [], at: 1000 },
  answer: makeAnswer(`${id} says so.`),
  ...more,
})

it('thumbs down are counted by answer and reason, those of copies with the answer they show', async () => {
  await store.answers.save(saved('a'), 1)
  await store.answers.save(saved('copy', { origin: 'a', chat: 8, answer: makeAnswer('a says so.') }), 2)
  await store.answers.save(saved('b'), 3)
  await store.answers.save(saved('fine'), 4)
  await store.feedback.rate('a', 1, { vote: 'down', complaint: 'wrong' }, 10)
  await store.feedback.rate('a', 2, { vote: 'down', complaint: 'wrong' }, 20)
  await store.feedback.rate('a', 3, { vote: 'down' }, 5)
  await store.feedback.rate('copy', 8, { vote: 'down', complaint: 'unclear' }, 15)
  await store.feedback.rate('b', 1, { vote: 'down' }, 30)
  await store.feedback.rate('fine', 1, { vote: 'up' }, 40)
  const found = await store.feedback.complaints(10)
  expect(found).toEqual([
    { answer: 'a', text: 'a says so.', edition: 'e1', downs: 4, reasons: { wrong: 2, unclear: 1 }, at: 20 },
    { answer: 'b', text: 'b says so.', edition: 'e1', downs: 1, reasons: {}, at: 30 },
  ])
  expect(await store.feedback.complaints(1)).toHaveLength(1)
  expect(JSON.stringify(found)).not.toContain('asking')
})
