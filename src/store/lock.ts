import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Sqlite from 'libsql'
import { OperatorError, reasonOf } from '../errors.ts'

const PAUSE_MS = 50

/**
 * Runs `work` while nobody else does who holds the lock of the same file, in this process or another.
 *
 * The lock is SQLite's own on a database that stays empty: the system gives it back the moment its owner dies,
 * however that happens, so that there is nothing to clean up and no process number to trust.
 *
 * @param waitMs how long to wait for the other to end
 * @throws {OperatorError} when the other has not ended by then, or the file cannot be used
 */
export async function withLock<Result>(
  file: string,
  waitMs: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const lock = openLock(file)
  try {
    const until = performance.now() + waitMs
    while (!taken(lock, file)) {
      if (performance.now() >= until) {
        throw new OperatorError(
          'Another reload or rollback is under way: nothing was changed; try again when it has ended.',
        )
      }
      await sleep(PAUSE_MS)
    }
    return await work()
  } finally {
    // Closing ends the transaction that holds the lock.
    lock.close()
  }
}

function openLock(file: string): Sqlite.Database {
  try {
    mkdirSync(dirname(file), { recursive: true })
    return new Sqlite(file, { timeout: 0 })
  } catch (thrown) {
    throw unusable(file, thrown)
  }
}

function taken(lock: Sqlite.Database, file: string): boolean {
  try {
    lock.exec('begin exclusive')
    return true
  } catch (thrown) {
    if (/locked|busy/i.test(reasonOf(thrown))) return false
    throw unusable(file, thrown)
  }
}

function unusable(file: string, thrown: unknown): OperatorError {
  return new OperatorError(
    `The lock ${file} cannot be used (${reasonOf(thrown)}): check that its folder can be written to.`,
    { cause: thrown },
  )
}
