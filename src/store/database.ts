import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, Migrator, SqliteDialect } from 'kysely'
import Sqlite from 'libsql'
import { OperatorError, reasonOf } from '../errors.ts'
import { MIGRATIONS } from './migrations.ts'
import type { Schema } from './schema.ts'

export type Database = Kysely<Schema>

/**
 * The SQLite database in `path`, made with its folder when it is not there, at the newest version of the tables.
 *
 * What is committed outlives a killed process. `synchronous = normal` means that a power cut may undo the
 * last moments, never the file: a commit costs a tenth of what waiting for the disk would.
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
    db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqlite }) })
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
