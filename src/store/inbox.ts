import type { Update } from '@grammyjs/types'
import type { Database } from './database.ts'

/** An update that waits for its work to be done. */
export interface InboxItem {
  updateId: number
  update: Update
  received: number
  /** How many of its messages Telegram has accepted already. */
  sent: number
  /** For what an earlier run left undone: in how many runs, after the first, work on it began. */
  resumed?: number
  /** The id of the answer that was worked out for it already. */
  answer?: string
}

/** Updates are kept here from their arrival until their work is done; then only their numbers, for a while. */
export class Inbox {
  readonly #db: Database
  readonly #statements: ReturnType<typeof statementsOf>

  constructor(db: Database) {
    this.#db = db
    this.#statements = statementsOf(db)
  }

  /** Keeps the updates in one commit. @returns those that were not known before, in order. */
  async add(updates: readonly Update[], now: number): Promise<InboxItem[]> {
    if (updates.length === 0) return []
    return this.#db.atomically(() =>
      updates
        .filter((update) => {
          const row = { update_id: update.update_id, body: JSON.stringify(update), received: now }
          return this.#statements.add(row).length > 0
        })
        .map((update) => ({ updateId: update.update_id, update, received: now, sent: 0 })),
    )
  }

  /** What an earlier run left undone, oldest first. */
  async waiting(): Promise<InboxItem[]> {
    return this.#statements.waiting({}).map((row) => ({
      updateId: row.update_id,
      update: JSON.parse(row.body ?? 'null'),
      received: row.received,
      sent: Math.max(row.sent, row.position ?? 0),
      resumed: row.resumed,
      ...(row.answer !== null && { answer: row.answer }),
    }))
  }

  async countResumed(update: number): Promise<void> {
    this.#statements.countResumed({ update })
  }

  /** Notes that Telegram accepted the update's `sent`th message, one that is no part of an answer. */
  async setSent(update: number, sent: number): Promise<void> {
    this.#statements.setSent({ update, sent })
  }

  /** Work is done, all of it in one commit: what the updates said is erased. */
  async finish(updates: readonly number[], now: number): Promise<void> {
    this.#db.atomically(() => {
      for (const update of updates) this.#statements.finish({ update, now })
    })
  }

  /** Forgets the numbers of updates done before `before`; Telegram repeats none after a day. */
  async prune(before: number): Promise<void> {
    this.#statements.prune({ before })
  }
}

function statementsOf({ prepare }: Database) {
  return {
    add: prepare((db, row: { update_id: number; body: string; received: number }) =>
      db
        .insertInto('inbox')
        .values({ update_id: row.update_id, body: row.body, received: row.received })
        .onConflict((conflict) => conflict.doNothing())
        .returning('update_id'),
    ),
    waiting: prepare((db) =>
      db
        .selectFrom('inbox')
        .leftJoin('answers', 'answers.update_id', 'inbox.update_id')
        .leftJoin('answer_messages', 'answer_messages.update_id', 'inbox.update_id')
        .selectAll('inbox')
        .select((row) => [
          row.fn.max<string | null>('answers.id').as('answer'),
          row.fn.max<number | null>('answer_messages.position').as('position'),
        ])
        .where('done', 'is', null)
        .groupBy('inbox.update_id')
        .orderBy('inbox.update_id'),
    ),
    countResumed: prepare((db, value: { update: number }) =>
      db
        .updateTable('inbox')
        .set((row) => ({ resumed: row('resumed', '+', 1) }))
        .where('update_id', '=', value.update),
    ),
    setSent: prepare((db, value: { update: number; sent: number }) =>
      db.updateTable('inbox').set({ sent: value.sent }).where('update_id', '=', value.update),
    ),
    finish: prepare((db, value: { update: number; now: number }) =>
      db.updateTable('inbox').set({ done: value.now, body: null }).where('update_id', '=', value.update),
    ),
    prune: prepare((db, value: { before: number }) =>
      db.deleteFrom('inbox').where('done', '<', value.before),
    ),
  }
}
