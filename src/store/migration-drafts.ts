import type { Kysely } from 'kysely'

export async function createDrafts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('drafts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('chat', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('message', 'integer')
    .addColumn('at', 'integer', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('drafts_chat').on('drafts').columns(['chat', 'kind', 'at']).execute()
}
