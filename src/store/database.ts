import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Compilable, Kysely, Migrator, type SqliteDatabase, SqliteDialect } from 'kysely'
import Sqlite from 'libsql'
import { OperatorError, reasonOf } from '../errors.ts'
import { MIGRATIONS } from './migrations.ts'
import type { Schema } from './schema.ts'

/** Kysely writes the statements, typed and once each; libsql runs them, at once. */
export interface Database {
  /**
   * A statement to be run again and again: `build` gets something that stands for each value, and writes the query
   * with it.
   */
  prepare<Values extends object, Row>(
    build: (db: Kysely<Schema>, value: Values) => Compilable<Row>,
  ): (values: Values) => Row[]
  /** All of the statements that `work` runs, or none. It must not wait for anything. */
  atomically<Result>(work: () => Result): Result
  /** Writes the log of changes into the file and empties it. */
  checkpoint(): void
  close(): Promise<void>
}

/** Stands for a value that is not known when a statement is written. */
class Place {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

const PLACES = new Proxy({}, { get: (_, name) => new Place(String(name)) })

/**
 * The SQLite database in `path`, made with its folder when it is not there, at the newest version of the tables.
 *
 * What is committed outlives a killed process. `synchronous = normal` means that a power cut may undo the
 * last moments, never the file: a commit costs a seventh of what waiting for the disk would.
 *
 * @throws {OperatorError} when the file cannot be opened, is no database or was made by a newer version
 */
export async function openDatabase(path: string): Promise<Database> {
  let db: Kysely<Schema> | undefined
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
    const sqlite = new Sqlite(path, { timeout: 5000 })
    // erased rows are overwritten, so that what /forget erased is not in the file
    for (const setting of ['journal_mode = wal', 'synchronous = normal', 'secure_delete = on']) {
      sqlite.pragma(setting)
    }
    db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqlite as unknown as SqliteDatabase }) })
    const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } })
    const { error } = await migrator.migrateToLatest()
    if (error) throw error
    return databaseOf(sqlite, db)
  } catch (thrown) {
    await db?.destroy().catch(() => undefined)
    throw new OperatorError(
      `The database ${path} cannot be used (${reasonOf(thrown)}). Check that the folder can be written to and that no newer version of the bot made the file.`,
      { cause: thrown },
    )
  }
}

function databaseOf(sqlite: Sqlite.Database, db: Kysely<Schema>): Database {
  return {
    prepare<Values extends object, Row>(build: (db: Kysely<Schema>, value: Values) => Compilable<Row>) {
      const { sql, parameters } = build(db, PLACES as Values).compile()
      const statement = sqlite.prepare(sql)
      const isQuery = statement.reader
      return (values) => {
        const bound = parameters.map((parameter) =>
          parameter instanceof Place ? (values as Record<string, unknown>)[parameter.name] : parameter,
        )
        if (isQuery) return statement.all(bound) as Row[]
        statement.run(bound)
        return []
      }
    },
    atomically: (work) => sqlite.transaction(work)(),
    checkpoint: () => void sqlite.pragma('wal_checkpoint(truncate)'),
    close: () => db.destroy(),
  }
}
