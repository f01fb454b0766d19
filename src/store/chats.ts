import { LANGUAGES, type Language } from '../types.ts'
import { orphanDeletion } from './answers.ts'
import type { Database } from './database.ts'

export interface ChatSettings {
  /** The reader's own choice. */
  language?: Language
  /** Answers before this instant are no longer part of the conversation. */
  fresh: number
}

export class Chats {
  readonly #db: Database
  readonly #statements: ReturnType<typeof statementsOf>
  readonly #deleteOrphans: () => void

  constructor(db: Database) {
    this.#db = db
    this.#statements = statementsOf(db)
    this.#deleteOrphans = orphanDeletion(db)
  }

  async settings(chat: number): Promise<ChatSettings> {
    const [row] = this.#statements.settings({ chat })
    const language = LANGUAGES.find((known) => known === row?.language)
    return { fresh: row?.fresh ?? 0, ...(language && { language }) }
  }

  async chooseLanguage(chat: number, language: Language | undefined): Promise<void> {
    this.#statements.chooseLanguage({ chat, language: language ?? null })
  }

  async startAfresh(chat: number, now: number): Promise<void> {
    this.#statements.startAfresh({ chat, now })
  }

  /** Erases all that is kept about a chat, and every rating of `reader`. */
  async forget(chat: number, reader: number): Promise<void> {
    this.#db.atomically(() => {
      this.#statements.deleteAnswers({ chat })
      this.#statements.deleteChat({ chat })
      this.#statements.deleteDrafts({ chat })
      this.#statements.deleteRatings({ reader })
      this.#deleteOrphans()
    })
    // what was erased still stands in the log of changes
    this.#db.checkpoint()
  }

  /** A basic group became a supergroup and got another number. */
  async migrate(from: number, to: number): Promise<void> {
    this.#db.atomically(() => {
      this.#statements.moveAnswers({ from, to })
      // message numbers begin anew in a supergroup, so the old ones lead nowhere
      this.#statements.deleteMessages({ chat: from })
      if (this.#statements.settings({ chat: from }).length === 0) return
      this.#statements.deleteChat({ chat: to })
      this.#statements.moveChat({ from, to })
    })
  }
}

interface Chat {
  chat: number
}

interface Move {
  from: number
  to: number
}

function statementsOf({ prepare }: Database) {
  return {
    settings: prepare((db, { chat }: Chat) => db.selectFrom('chats').selectAll().where('chat', '=', chat)),
    chooseLanguage: prepare((db, { chat, language }: Chat & { language: string | null }) =>
      db
        .insertInto('chats')
        .values({ chat, language })
        .onConflict((conflict) => conflict.column('chat').doUpdateSet({ language })),
    ),
    startAfresh: prepare((db, { chat, now }: Chat & { now: number }) =>
      db
        .insertInto('chats')
        .values({ chat, language: null, fresh: now })
        .onConflict((conflict) => conflict.column('chat').doUpdateSet({ fresh: now })),
    ),
    deleteChat: prepare((db, { chat }: Chat) => db.deleteFrom('chats').where('chat', '=', chat)),
    deleteDrafts: prepare((db, { chat }: Chat) => db.deleteFrom('drafts').where('chat', '=', chat)),
    deleteAnswers: prepare((db, { chat }: Chat) => db.deleteFrom('answers').where('chat', '=', chat)),
    deleteMessages: prepare((db, { chat }: Chat) =>
      db.deleteFrom('answer_messages').where('chat', '=', chat),
    ),
    deleteRatings: prepare((db, { reader }: { reader: number }) =>
      db.deleteFrom('feedback').where('voter', '=', reader),
    ),
    moveAnswers: prepare((db, { from, to }: Move) =>
      db.updateTable('answers').set({ chat: to }).where('chat', '=', from),
    ),
    moveChat: prepare((db, { from, to }: Move) =>
      db.updateTable('chats').set({ chat: to }).where('chat', '=', from),
    ),
  }
}
