import { type Kysely, sql } from 'kysely'

/** The record of what went live. Like the ledger, it is only ever added to. */
export async function createReleases(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('releases')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'integer', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('edition', 'text', (column) => column.notNull())
    .addColumn('previous', 'text')
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('failing', 'text', (column) => column.notNull())
    .execute()
  for (const change of ['update', 'delete'] as const) {
    await sql`create trigger ${sql.raw(`releases_no_${change}`)} before ${sql.raw(change)} on releases
      begin select raise(abort, 'the record of editions is only ever added to'); end`.execute(db)
  }
}
