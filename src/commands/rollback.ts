import { openDesk } from '../app.ts'
import { notice, surroundings } from '../process.ts'
import { openStore } from '../store/store.ts'

/** Makes an earlier edition current again. A bot that is running serves it within a second. @returns the exit code. */
export async function rollback(id: string | undefined): Promise<number> {
  const { config } = surroundings({ serving: false })
  const store = await openStore(config.database)
  try {
    const { from, to } = await openDesk(config, { store, notice }).rollback(id, 'cli')
    process.stdout.write(`Edition ${to} is current again, instead of ${from}.\n`)
    return 0
  } finally {
    await store.close()
  }
}
