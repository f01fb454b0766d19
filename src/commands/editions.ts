import { openDesk } from '../app.ts'
import { notice, surroundings } from '../process.ts'
import { openStore } from '../store/store.ts'
import { oneLine } from '../terminal/printable.ts'
import { editionLine } from './edition-line.ts'

/** Lists the editions on the shelf, latest first. @returns the exit code. */
export async function editions(): Promise<number> {
  const { config } = surroundings({ serving: false })
  const store = await openStore(config.database)
  try {
    const desk = openDesk(config, { store, notice })
    const entries = await desk.editions()
    const releases = await store.releases.latest(100)
    const lines = entries.map((entry) => editionLine(entry, releases))
    process.stdout.write(
      lines.length > 0
        ? `${lines.map(oneLine).join('\n')}\n`
        : 'There is no edition yet: npm run reload builds one.\n',
    )
    return 0
  } finally {
    await store.close()
  }
}
