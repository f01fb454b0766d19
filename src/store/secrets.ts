import { randomBytes } from 'node:crypto'
import type { Database } from './database.ts'

/** What each secret is for: they are kept apart, so that hashes made for one purpose do not fit the other. */
export type SecretName = 'questions' | 'askers'

const BYTES = 32

/** The database's own random secret of that name: made when it is first asked for, the same ever after. */
export function secretOf({ prepare }: Database, name: SecretName): Buffer {
  // of two programs that open a new database at once, the second keeps what the first has made
  prepare((db, row: { name: string; value: string }) =>
    db
      .insertInto('secrets')
      .values({ name: row.name, value: row.value })
      .onConflict((conflict) => conflict.doNothing()),
  )({ name, value: randomBytes(BYTES).toString('hex') })
  const [row] = prepare((db, wanted: { name: string }) =>
    db.selectFrom('secrets').select('value').where('name', '=', wanted.name),
  )({ name })
  return Buffer.from(row!.value, 'hex')
}
