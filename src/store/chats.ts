import { sql } from 'kysely'
import { LANGUAGES, type Language } from '../types.ts'
import { deleteOrphans } from './answers.ts'
import type { Database } from './database.ts'

export interface ChatSettings {
  /** The reader's own choice. */
  language?: Language
  /** Answers before this instant are no longer part of the conversation. */
  fresh: number
}

export class Chats {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  async settings(chat: number): Promise<ChatSettings> {
    const row = await this.#db.selectFrom('chats').selectAll().where('chat', '=', chat).executeTakeFirst()
    const language = LANGUAGES.find((known) => known === row?.language)
    return { fresh: row?.fresh ?? 0, ...(language && { language }) }
  }

  async chooseLanguage(chat: number, language: Language | undefined): Promise<void> {
    const values = { language: language ?? null }
    await this.#db
      .insertInto('chats')
      .values({ chat, ...values })
      .onConflict((conflict) => conflict.column('chat').doUpdateSet(values))
      .execute()
  }

  async startAfresh(chat: number, now: number): Promise<void> {
    await this.#db
      .insertInto('chats')
      .values({ chat, language: null, fresh: now })
      .onConflict((conflict) => conflict.column('chat').doUpdateSet({ fresh: now }))
      .execute()
  }

  /** Erases all that is kept about a chat, and every rating of `reader`. */
  async forget(chat: number, reader: number): Promise<void> {
    await this.#db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('answers').where('chat', '=', chat).execute()
      await transaction.deleteFrom('chats').where('chat', '=', chat).execute()
      await transaction.deleteFrom('feedback').where('voter', '=', reader).execute()
      await deleteOrphans(transaction)
    })
    // what was erased still stands in the log of changes
    await sql`pragma wal_checkpoint(truncate)`.execute(this.#db)
  }

  /** A basic group became a supergroup and got another number. */
  async migrate(from: number, to: number): Promise<void> {
    await this.#db.transaction().execute(async (transaction) => {
      await transaction.updateTable('answers').set({ chat: to }).where('chat', '=', from).execute()
      // message numbers begin anew in a supergroup, so the old ones lead nowhere
      await transaction.deleteFrom('answer_messages').where('chat', '=', from).execute()
      const old = await transaction
        .selectFrom('chats')
        .selectAll()
        .where('chat', '=', from)
        .executeTakeFirst()
      if (!old) return
      await transaction.deleteFrom('chats').where('chat', '=', to).execute()
      await transaction.updateTable('chats').set({ chat: to }).where('chat', '=', from).execute()
    })
  }
}
