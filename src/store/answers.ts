import { sql, type Transaction } from 'kysely'
import type { Answer, Turn } from '../types.ts'
import type { Database } from './database.ts'
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
  answer: Answer
  suggestions: string[]
  at: number
}

export class Answers {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /** Keeps an answer and, with it, that its update got it: one statement, so that neither is without the other. */
  async save(saved: SavedAnswer, updateId: number): Promise<void> {
    await this.#db
      .insertInto('answers')
      .values({ ...rowOf(saved), update_id: updateId })
      .execute()
  }

  /** Puts a new answer in the place of an earlier one, under the same id, for another update. */
  async replace(saved: SavedAnswer, updateId: number): Promise<void> {
    await this.#db
      .updateTable('answers')
      .set({ ...rowOf(saved), update_id: updateId })
      .where('id', '=', saved.id)
      .execute()
  }

  async byId(id: string): Promise<SavedAnswer | undefined> {
    const row = await this.#db.selectFrom('answers').selectAll().where('id', '=', id).executeTakeFirst()
    return row && savedOf(row)
  }

  /** The answer that a message of ours belongs to. */
  async byMessage(chat: number, message: number): Promise<SavedAnswer | undefined> {
    const row = await this.#db
      .selectFrom('answers')
      .innerJoin('answer_messages', 'answer_messages.answer', 'answers.id')
      .selectAll('answers')
      .where('answer_messages.chat', '=', chat)
      .where('answer_messages.message', '=', message)
      .executeTakeFirst()
    return row && savedOf(row)
  }

  async byQuestionMessage(chat: number, message: number): Promise<SavedAnswer | undefined> {
    const row = await this.#db
      .selectFrom('answers')
      .selectAll()
      .where('chat', '=', chat)
      .where('question_message', '=', message)
      .orderBy('at', 'desc')
      .executeTakeFirst()
    return row && savedOf(row)
  }

  /** The newest answer of a conversation that is not older than `since`; small talk does not count. */
  async latest(chat: number, thread: number, since: number): Promise<SavedAnswer | undefined> {
    const row = await this.#db
      .selectFrom('answers')
      .selectAll()
      .where('chat', '=', chat)
      .where('thread', '=', thread)
      .where('at', '>', since)
      .where('kind', '!=', 'chat')
      .orderBy('at', 'desc')
      .orderBy('id')
      .executeTakeFirst()
    return row && savedOf(row)
  }

  /** The last turns that led up to an answer, itself included, oldest first. */
  async turns(last: SavedAnswer | undefined, max: number): Promise<Turn[]> {
    if (last === undefined || max < 1) return []
    const own = { question: last.question, answer: last.answer.text }
    if (last.parent === undefined || max === 1) return [own]
    const rows = await this.#db
      .withRecursive('line', (db) =>
        db
          .selectFrom('answers')
          .select(['parent', 'question', 'answer', sql<number>`1`.as('depth')])
          .where('id', '=', last.parent!)
          .unionAll(
            db
              .selectFrom('line')
              .innerJoin('answers', 'answers.id', 'line.parent')
              .select([
                'answers.parent',
                'answers.question',
                'answers.answer',
                sql<number>`depth + 1`.as('depth'),
              ])
              .where('depth', '<', max - 1),
          ),
      )
      .selectFrom('line')
      .select(['question', 'answer'])
      .orderBy('depth', 'desc')
      .execute()
    return [...rows.map((row) => ({ question: row.question, answer: JSON.parse(row.answer).text })), own]
  }

  /** The messages that show an answer, in the order they were sent. */
  async messages(id: string): Promise<number[]> {
    const rows = await this.#db
      .selectFrom('answer_messages')
      .select('message')
      .where('answer', '=', id)
      .orderBy('message')
      .execute()
    return rows.map((row) => row.message)
  }

  /** The newest message of ours in a chat that is part of an answer. */
  async newestMessage(chat: number): Promise<number | undefined> {
    const row = await this.#db
      .selectFrom('answer_messages')
      .select((row) => row.fn.max<number | null>('message').as('newest'))
      .where('chat', '=', chat)
      .executeTakeFirst()
    return row?.newest ?? undefined
  }

  /**
   * Notes that Telegram accepted a message of an answer, the update's `position`th. One statement does both: until
   * it is through, a crash would send the message again.
   */
  async addMessage(
    answer: string,
    sent: { chat: number; message: number; updateId: number; position: number },
  ) {
    const row = { answer, update_id: sent.updateId, position: sent.position }
    await this.#db
      .insertInto('answer_messages')
      .values({ chat: sent.chat, message: sent.message, ...row })
      .onConflict((conflict) => conflict.columns(['chat', 'message']).doUpdateSet(row))
      .execute()
  }

  async removeMessage(chat: number, message: number): Promise<void> {
    await this.#db
      .deleteFrom('answer_messages')
      .where('chat', '=', chat)
      .where('message', '=', message)
      .execute()
  }

  async prune(before: number): Promise<void> {
    await this.#db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('answers').where('at', '<', before).execute()
      await deleteOrphans(transaction)
    })
  }
}

/** Removes what hangs on answers that are no longer there. */
export async function deleteOrphans(transaction: Transaction<Schema>): Promise<void> {
  const ids = transaction.selectFrom('answers').select('id')
  await transaction.deleteFrom('answer_messages').where('answer', 'not in', ids).execute()
  await transaction.deleteFrom('feedback').where('answer', 'not in', ids).execute()
}

function rowOf(saved: SavedAnswer) {
  return {
    id: saved.id,
    chat: saved.chat,
    thread: saved.thread,
    question: saved.question,
    question_message: saved.questionMessage ?? null,
    parent: saved.parent ?? null,
    kind: saved.answer.kind,
    answer: JSON.stringify(saved.answer),
    suggestions: JSON.stringify(saved.suggestions),
    at: saved.at,
  }
}

function savedOf(row: Schema['answers']): SavedAnswer {
  return {
    id: row.id,
    chat: row.chat,
    thread: row.thread,
    question: row.question,
    ...(row.question_message !== null && { questionMessage: row.question_message }),
    ...(row.parent !== null && { parent: row.parent }),
    answer: JSON.parse(row.answer),
    suggestions: JSON.parse(row.suggestions),
    at: row.at,
  }
}
