import { openDesk } from '../app.ts'
import { reloadLines } from '../editions/report-lines.ts'
import { notice, surroundings } from '../process.ts'
import { openStore } from '../store/store.ts'
import { oneLine } from '../terminal/printable.ts'

export interface ReloadOptions {
  dryRun: boolean
  force: boolean
}

/** Builds an edition from the knowledge folder and makes it the current one if it may be. @returns the exit code. */
export async function reload(options: ReloadOptions): Promise<number> {
  const { config } = surroundings({ serving: false })
  const store = await openStore(config.database)
  try {
    const desk = openDesk(config, { store, notice })
    const report = await desk.reload({ ...options, by: 'cli' })
    process.stdout.write(`${reloadLines(report).map(oneLine).join('\n')}\n`)
    return report.outcome === 'blocked' ? 1 : 0
  } finally {
    await store.close()
  }
}
