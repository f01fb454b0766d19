import { type Kysely, sql } from 'kysely'

/** The ledger, the gaps, the mutes, and the secrets that hashes are made under. */
export async function createLedger(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('ledger')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('at', 'integer', (column) => column.notNull())
    .addColumn('edition', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('question_hash', 'text', (column) => column.notNull())
    .addColumn('question', 'text')
    .addColumn('claims', 'text', (column) => column.notNull())
    .addColumn('citations', 'text', (column) => column.notNull())
    .addColumn('passages', 'text', (column) => column.notNull())
    .addColumn('ms', 'real', (column) => column.notNull())
    .addColumn('model', 'text')
    .addColumn('prompts', 'text')
    .execute()
  await db.schema.createIndex('ledger_id').on('ledger').columns(['id', 'seq']).execute()
  await db.schema.createIndex('ledger_at').on('ledger').column('at').execute()
  await sql`create trigger ledger_is_append_only before update on ledger
    begin select raise(abort, 'the ledger is append-only'); end`.execute(db)

  // without the hidden row numbers, which would tell in what order people asked
  await db.schema
    .createTable('gaps')
    .addColumn('key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .modifyEnd(sql`without rowid`)
    .execute()
  await db.schema
    .createTable('gap_askers')
    .addColumn('gap', 'text', (column) => column.notNull())
    .addColumn('asker', 'text', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('gap_askers_pk', ['gap', 'asker'])
    .modifyEnd(sql`without rowid`)
    .execute()

  await db.schema
    .createTable('mutes')
    .addColumn('key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('by', 'text')
    .addColumn('at', 'integer', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('secrets')
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()

  await db.schema.alterTable('answers').addColumn('origin', 'text').execute()
}
