import type { Database } from './database.ts'

/** A topic that the administrators have taken offline. */
export interface Mute {
  topic: string
  /** Who did it, as the desk records it. */
  by?: string
  /** Ms since 1970. */
  at: number
}

export class Mutes {
  readonly #statements: ReturnType<typeof statementsOf>

  constructor(db: Database) {
    this.#statements = statementsOf(db)
  }

  /** Oldest first. */
  async list(): Promise<Mute[]> {
    return this.#statements.list({}).map(({ topic, by, at }) => ({ topic, ...(by !== null && { by }), at }))
  }

  /** A topic that is muted already, in whatever capitals, stays as it is. */
  async add(topic: string, by?: string, now = Date.now()): Promise<void> {
    this.#statements.add({ key: keyOf(topic), topic: tidy(topic), by: by ?? null, at: now })
  }

  /** @returns whether it was muted */
  async remove(topic: string): Promise<boolean> {
    return this.#statements.remove({ key: keyOf(topic) }).length > 0
  }
}

function tidy(topic: string): string {
  return topic.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function keyOf(topic: string): string {
  return tidy(topic).toLowerCase()
}

function statementsOf({ prepare }: Database) {
  return {
    list: prepare((db) => db.selectFrom('mutes').selectAll().orderBy('at').orderBy('key')),
    add: prepare((db, row: { key: string; topic: string; by: string | null; at: number }) =>
      db
        .insertInto('mutes')
        .values({ key: row.key, topic: row.topic, by: row.by, at: row.at })
        .onConflict((conflict) => conflict.doNothing()),
    ),
    remove: prepare((db, { key }: { key: string }) =>
      db.deleteFrom('mutes').where('key', '=', key).returning('key'),
    ),
  }
}
