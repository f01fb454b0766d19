import type { Database } from './database.ts'

/** An edition went live: when, who wanted it, and in spite of what. */
export interface SavedRelease {
  at: number
  action: 'publish' | 'rollback'
  edition: string
  previous?: string
  by: string
  /** The answer tests that failed when somebody insisted. */
  failing: string[]
}

/** Who changed what is served, and when. Nothing in it is ever changed. */
export class Releases {
  readonly #statements: ReturnType<typeof statementsOf>

  constructor(db: Database) {
    this.#statements = statementsOf(db)
  }

  async record({ at, action, edition, previous, by, failing }: SavedRelease): Promise<void> {
    this.#statements.add({
      at,
      action,
      edition,
      previous: previous ?? null,
      by,
      failing: JSON.stringify(failing),
    })
  }

  /** Latest first. */
  async latest(max: number): Promise<SavedRelease[]> {
    return this.#statements.latest({ max }).map(({ previous, action, failing, ...row }) => ({
      ...row,
      action: action as SavedRelease['action'],
      ...(previous !== null && { previous }),
      failing: JSON.parse(failing),
    }))
  }
}

interface Row {
  at: number
  action: string
  edition: string
  previous: string | null
  by: string
  failing: string
}

function statementsOf({ prepare }: Database) {
  return {
    add: prepare((db, { at, action, edition, previous, by, failing }: Row) =>
      db.insertInto('releases').values({ at, action, edition, previous, by, failing }),
    ),
    latest: prepare((db, { max }: { max: number }) =>
      db
        .selectFrom('releases')
        .select(['at', 'action', 'edition', 'previous', 'by', 'failing'])
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(max),
    ),
  }
}
