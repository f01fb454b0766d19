import { type Kysely, type Migration, sql } from 'kysely'
import { createDrafts } from './migration-drafts.ts'
import { createLedger } from './migration-ledger.ts'
import { createReleases } from './migration-releases.ts'

/** Every change to the tables, oldest first. Names sort in that order; one that was released never changes. */
export const MIGRATIONS: Record<string, Migration> = {
  '001_telegram': { up: createTelegramTables },
  '002_ledger': { up: createLedger },
  '003_drafts': { up: createDrafts },
  '004_releases': { up: createReleases },
}

async function createTelegramTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('inbox')
    .addColumn('update_id', 'integer', (column) => column.primaryKey())
    .addColumn('body', 'text')
    .addColumn('received', 'integer', (column) => column.notNull())
    .addColumn('sent', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('resumed', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('done', 'integer')
    .execute()
  await sql`create index inbox_waiting on inbox (update_id) where done is null`.execute(db)
  await sql`create index inbox_done on inbox (done) where done is not null`.execute(db)

  await db.schema
    .createTable('answers')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('chat', 'integer', (column) => column.notNull())
    .addColumn('thread', 'integer', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('question_message', 'integer')
    .addColumn('parent', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('suggestions', 'text', (column) => column.notNull())
    .addColumn('update_id', 'integer', (column) => column.notNull())
    .addColumn('at', 'integer', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('answers_chat').on('answers').columns(['chat', 'thread', 'at']).execute()
  await db.schema.createIndex('answers_update').on('answers').column('update_id').execute()

  await db.schema
    .createTable('answer_messages')
    .addColumn('chat', 'integer', (column) => column.notNull())
    .addColumn('message', 'integer', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('update_id', 'integer', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('answer_messages_pk', ['chat', 'message'])
    .execute()
  await db.schema.createIndex('answer_messages_answer').on('answer_messages').column('answer').execute()
  await db.schema.createIndex('answer_messages_update').on('answer_messages').column('update_id').execute()

  await db.schema
    .createTable('feedback')
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('voter', 'integer', (column) => column.notNull())
    .addColumn('vote', 'text', (column) => column.notNull())
    .addColumn('complaint', 'text')
    .addColumn('at', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_pk', ['answer', 'voter'])
    .execute()
  await db.schema.createIndex('feedback_voter').on('feedback').column('voter').execute()

  await db.schema
    .createTable('chats')
    .addColumn('chat', 'integer', (column) => column.primaryKey())
    .addColumn('language', 'text')
    .addColumn('fresh', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
}
