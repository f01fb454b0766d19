import type { FrontMatter } from '../knowledge/front-matter.ts'
import type { Look } from '../knowledge/sent-document.ts'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'

/** What an administrator may be asked for, in this order. */
export const QUESTIONS = ['language', 'title', 'url', 'published', 'publisher'] as const
export type DraftField = (typeof QUESTIONS)[number]

/** A document that was sent and not yet put into the folder. */
export interface SentDocument {
  kind: 'document'
  /** The name that it was sent under. */
  name: string
  /** The document that it is to be, or to replace. */
  document: string
  /** The title of the document that it replaces; absent for a new one. */
  replaces?: string
  fields: FrontMatter
  /** Markdown. */
  body: string
  /** What readers would get of it. */
  seen: Look
  /** The field that the next reply fills in. */
  asks?: DraftField
  /** The fields that the administrator left as they are. */
  skipped: DraftField[]
}

/** The next document that is sent takes this one's place. */
export interface Replacing {
  kind: 'replacing'
  document: string
}

/** A change of the folder that was made, and that can be taken back. */
export interface Change {
  kind: 'change'
  document: string
  /** What was put in; absent for a removal. */
  markdown?: string
  /** The files that the document had before, none for a new one; bytes in base64. */
  before: { name: string; bytes: string }[]
  /** The edition that was served then. */
  edition: string
  /** The update that asked for it. */
  update: number
}

export type DraftContent = SentDocument | Replacing | Change

export interface Draft<Content extends DraftContent = DraftContent> {
  id: string
  chat: number
  content: Content
  /** The message of ours that shows it. */
  message?: number
  at: number
}

export const DRAFT_MS = 24 * 60 * 60_000

/** What administrators began and have not ended, each for a day. */
export class Drafts {
  readonly #statements: ReturnType<typeof statementsOf>

  constructor(db: Database) {
    this.#statements = statementsOf(db)
  }

  /** Keeps a draft in its present state. */
  async save({ id, chat, content, message, at }: Draft): Promise<void> {
    this.#statements.prune({ before: at - DRAFT_MS })
    const { kind } = content
    this.#statements.save({ id, chat, kind, content: JSON.stringify(content), message: message ?? null, at })
  }

  /** One of this chat's; `undefined` also when it has expired. */
  async byId(id: string, chat: number, now: number): Promise<Draft | undefined> {
    return draftOf(this.#statements.byId({ id, chat, since: now - DRAFT_MS }))
  }

  /** The one that a message of ours shows. */
  async byMessage(chat: number, message: number, now: number): Promise<Draft | undefined> {
    return draftOf(this.#statements.byMessage({ chat, message, since: now - DRAFT_MS }))
  }

  /** The one of its kind that was saved last. */
  async newest<Kind extends DraftContent['kind']>(
    chat: number,
    kind: Kind,
    since: number,
  ): Promise<Draft<Extract<DraftContent, { kind: Kind }>> | undefined> {
    return draftOf(this.#statements.newest({ chat, kind, since })) as
      | Draft<Extract<DraftContent, { kind: Kind }>>
      | undefined
  }

  async remove(id: string): Promise<void> {
    this.#statements.remove({ id })
  }

  async prune(now: number): Promise<void> {
    this.#statements.prune({ before: now - DRAFT_MS })
  }
}

interface Row {
  id: string
  chat: number
  kind: string
  content: string
  message: number | null
  at: number
}

function statementsOf({ prepare }: Database) {
  return {
    save: prepare((db, { id, chat, kind, content, message, at }: Row) =>
      db
        .insertInto('drafts')
        .values({ id, chat, kind, content, message, at })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ kind, content, message, at })),
    ),
    byId: prepare((db, { id, chat, since }: { id: string; chat: number; since: number }) =>
      db
        .selectFrom('drafts')
        .selectAll()
        .where('id', '=', id)
        .where('chat', '=', chat)
        .where('at', '>', since),
    ),
    byMessage: prepare((db, { chat, message, since }: { chat: number; message: number; since: number }) =>
      db
        .selectFrom('drafts')
        .selectAll()
        .where('chat', '=', chat)
        .where('message', '=', message)
        .where('at', '>', since)
        .limit(1),
    ),
    newest: prepare((db, { chat, kind, since }: { chat: number; kind: string; since: number }) =>
      db
        .selectFrom('drafts')
        .selectAll()
        .where('chat', '=', chat)
        .where('kind', '=', kind)
        .where('at', '>', since)
        .orderBy('at', 'desc')
        .limit(1),
    ),
    remove: prepare((db, { id }: { id: string }) => db.deleteFrom('drafts').where('id', '=', id)),
    prune: prepare((db, { before }: { before: number }) => db.deleteFrom('drafts').where('at', '<=', before)),
  }
}

function draftOf([row]: Schema['drafts'][]): Draft | undefined {
  if (!row) return undefined
  return {
    id: row.id,
    chat: row.chat,
    content: JSON.parse(row.content),
    ...(row.message !== null && { message: row.message }),
    at: row.at,
  }
}
