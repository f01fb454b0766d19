import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, Migrator, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'
import Sqlite from 'libsql'
import { OperatorError, reasonOf } from '../errors.ts'
import { MIGRATIONS } from './migrations.ts'
import type { Schema } from './schema.ts'

export type Database = Kysely<Schema>

const STATEMENTS_MAX = 200

/** Statements are compiled once: the few that the stores use come again and again. */
function withStatements(sqlite: Sqlite.Database): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()
  return {
    prepare: (text) => {
      const known = statements.get(text)
      if (known) return known
      const statement = sqlite.prepare(text) as unknown as SqliteStatement
      // lists of values of many lengths make as many statements
      if (statements.size < STATEMENTS_MAX) statements.set(text, statement)
      return statement
    },
    close: () => sqlite.close(),
  }
}

/**
 * The SQLite database in `path`, made with its folder when it is not there, at the newest version of the tables.
 *
 * What is committed outlives a killed process. `synchronous = normal` means that a power cut may undo the
 * last moments, never the file: a commit costs a seventh of what waiting for the disk would.
 *
 * @throws {OperatorError} when the file cannot be opened, is no database or was made by a newer version
 */
export async function openDatabase(path: string): Promise<Database> {
  let db: Database | undefined
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
    const sqlite = new Sqlite(path, { timeout: 5000 })
    // erased rows are overwritten, so that what /forget erased is not in the file
    for (const setting of ['journal_mode = wal', 'synchronous = normal', 'secure_delete = on']) {
      sqlite.pragma(setting)
    }
    db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: withStatements(sqlite) }) })
    const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } })
    const { error } = await migrator.migrateToLatest()
    if (error) throw error
    return db
  } catch (thrown) {
    await db?.destroy().catch(() => undefined)
    throw new OperatorError(
      `The database ${path} cannot be used (${reasonOf(thrown)}). Check that the folder can be written to and that no newer version of the bot made the file.`,
      { cause: thrown },
    )
  }
}
