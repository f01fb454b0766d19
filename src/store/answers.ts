import type { Answer, Turn } from '../types.ts'
import { answerStatements } from './answer-statements.ts'
import type { Database } from './database.ts'
import { type Gap, gapNoting } from './gaps.ts'
import { entryAppending, type LedgerEntry } from './ledger.ts'
import type { Schema } from './schema.ts'

/** An answer that was given, with what is needed to show, explain and continue it. */
export interface SavedAnswer {
  id: string
  chat: number
  /** The topic, 0 where there are none. */
  thread: number
  question: string
  /** The reader's message; absent when the question came from a button. */
  questionMessage?: number
  /** The answer that this one continues. */
  parent?: string
  /** The answer that this one shows again, opened by its link. */
  origin?: string
  answer: Answer
  suggestions: string[]
  at: number
}

/** What is recorded of an answer beside it, without who asked. */
export interface Traces {
  entry: LedgerEntry
  /** Of a question that the knowledge could not answer. */
  gap?: { gap: Gap; asker: number }
}

export class Answers {
  readonly #db: Database
  readonly #statements: ReturnType<typeof answerStatements>
  readonly #record: (traces: Traces) => void
  readonly #deleteOrphans: () => void

  constructor(db: Database) {
    this.#db = db
    this.#statements = answerStatements(db)
    this.#record = recording(db)
    this.#deleteOrphans = orphanDeletion(db)
  }

  /**
   * Keeps an answer and, with it, that its update got it: one statement, so that neither is without the other. What is
   * recorded of the answer is in the same commit.
   */
  async save(saved: SavedAnswer, updateId: number, traces?: Traces): Promise<void> {
    this.#db.atomically(() => {
      this.#statements.save({ ...rowOf(saved), update_id: updateId })
      if (traces) this.#record(traces)
    })
  }

  /** Puts a new answer in the place of an earlier one, under the same id, for another update. */
  async replace(saved: SavedAnswer, updateId: number, traces?: Traces): Promise<void> {
    this.#db.atomically(() => {
      this.#statements.replace({ ...rowOf(saved), update_id: updateId })
      if (traces) this.#record(traces)
    })
  }

  async byId(id: string): Promise<SavedAnswer | undefined> {
    return savedOf(this.#statements.byId({ id }))
  }

  /** The answer that a message of ours belongs to. */
  async byMessage(chat: number, message: number): Promise<SavedAnswer | undefined> {
    return savedOf(this.#statements.byMessage({ chat, message }))
  }

  async byQuestionMessage(chat: number, message: number): Promise<SavedAnswer | undefined> {
    return savedOf(this.#statements.byQuestionMessage({ chat, message }))
  }

  /** The newest answer of a conversation that is not older than `since`; small talk does not count. */
  async latest(chat: number, thread: number, since: number): Promise<SavedAnswer | undefined> {
    return savedOf(this.#statements.latest({ chat, thread, since }))
  }

  /** The last turns that led up to an answer, itself included, oldest first. */
  async turns(last: SavedAnswer | undefined, max: number): Promise<Turn[]> {
    if (last === undefined || max < 1) return []
    const own = { question: last.question, answer: last.answer.text }
    if (last.parent === undefined || max === 1) return [own]
    const rows = this.#statements.line({ id: last.parent, max: max - 1 })
    return [...rows.map((row) => ({ question: row.question, answer: JSON.parse(row.answer).text })), own]
  }

  /** The messages that show an answer, in the order they were sent. */
  async messages(id: string): Promise<number[]> {
    return this.#statements.messages({ id }).map((row) => row.message)
  }

  /** The newest message of ours in a chat that is part of an answer. */
  async newestMessage(chat: number): Promise<number | undefined> {
    return this.#statements.newestMessage({ chat })[0]?.newest ?? undefined
  }

  /**
   * Notes that Telegram accepted a message of an answer, the update's `position`th. One statement does both: until
   * it is through, a crash would send the message again.
   */
  async addMessage(
    answer: string,
    sent: { chat: number; message: number; updateId: number; position: number },
  ): Promise<void> {
    const { chat, message, updateId, position } = sent
    this.#statements.addMessage({ chat, message, answer, update_id: updateId, position })
  }

  async removeMessage(chat: number, message: number): Promise<void> {
    this.#statements.removeMessage({ chat, message })
  }

  async prune(before: number): Promise<void> {
    this.#db.atomically(() => {
      this.#statements.prune({ before })
      this.#deleteOrphans()
    })
  }
}

function recording(db: Database): (traces: Traces) => void {
  const append = entryAppending(db)
  const note = gapNoting(db)
  return ({ entry, gap }) => {
    append(entry)
    if (gap) note(gap.gap, gap.asker, entry.at)
  }
}

/** Removes what hangs on answers that are no longer there. */
export function orphanDeletion({ prepare }: Database): () => void {
  const messages = prepare((db) =>
    db.deleteFrom('answer_messages').where('answer', 'not in', db.selectFrom('answers').select('id')),
  )
  const ratings = prepare((db) =>
    db.deleteFrom('feedback').where('answer', 'not in', db.selectFrom('answers').select('id')),
  )
  return () => {
    messages({})
    ratings({})
  }
}

function rowOf(saved: SavedAnswer) {
  return {
    id: saved.id,
    chat: saved.chat,
    thread: saved.thread,
    question: saved.question,
    question_message: saved.questionMessage ?? null,
    parent: saved.parent ?? null,
    origin: saved.origin ?? null,
    kind: saved.answer.kind,
    answer: JSON.stringify(saved.answer),
    suggestions: JSON.stringify(saved.suggestions),
    at: saved.at,
  }
}

/** Of the first row. */
function savedOf([row]: Schema['answers'][]): SavedAnswer | undefined {
  if (!row) return undefined
  return {
    id: row.id,
    chat: row.chat,
    thread: row.thread,
    question: row.question,
    ...(row.question_message !== null && { questionMessage: row.question_message }),
    ...(row.parent !== null && { parent: row.parent }),
    ...(row.origin !== null && { origin: row.origin }),
    answer: JSON.parse(row.answer),
    suggestions: JSON.parse(row.suggestions),
    at: row.at,
  }
}
