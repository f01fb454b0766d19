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

  constructor(db: Database) {
    this.#db = db
  }

  /** Keeps the updates in one commit. @returns those that were not known before, in order. */
  async add(updates: readonly Update[], now: number): Promise<InboxItem[]> {
    if (updates.length === 0) return []
    const added = await this.#db
      .insertInto('inbox')
      .values(
        updates.map((update) => ({
          update_id: update.update_id,
          body: JSON.stringify(update),
          received: now,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning('update_id')
      .execute()
    const fresh = new Set(added.map((row) => row.update_id))
    return updates
      .filter((update) => fresh.delete(update.update_id))
      .map((update) => ({ updateId: update.update_id, update, received: now, sent: 0 }))
  }

  /** What an earlier run left undone, oldest first. */
  async waiting(): Promise<InboxItem[]> {
    const rows = await this.#db
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
      .orderBy('inbox.update_id')
      .execute()
    return rows.map((row) => ({
      updateId: row.update_id,
      update: JSON.parse(row.body ?? 'null'),
      received: row.received,
      sent: Math.max(row.sent, row.position ?? 0),
      resumed: row.resumed,
      ...(row.answer !== null && { answer: row.answer }),
    }))
  }

  async countResumed(updateId: number): Promise<void> {
    await this.#db
      .updateTable('inbox')
      .set((row) => ({ resumed: row('resumed', '+', 1) }))
      .where('update_id', '=', updateId)
      .execute()
  }

  /** Notes that Telegram accepted the update's `sent`th message, one that is no part of an answer. */
  async setSent(updateId: number, sent: number): Promise<void> {
    await this.#db.updateTable('inbox').set({ sent }).where('update_id', '=', updateId).execute()
  }

  /** The work is done: what the update said is erased. */
  async finish(updateId: number, now: number): Promise<void> {
    await this.#db
      .updateTable('inbox')
      .set({ done: now, body: null })
      .where('update_id', '=', updateId)
      .execute()
  }

  /** Forgets the numbers of updates done before `before`; Telegram repeats none after a day. */
  async prune(before: number): Promise<void> {
    await this.#db.deleteFrom('inbox').where('done', '<', before).execute()
  }
}
