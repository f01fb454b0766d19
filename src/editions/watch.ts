import { watch } from 'chokidar'
import { fingerprintFolder } from '../knowledge/folder.ts'

/** A save is several events, and an editor saves several files: they are one change. */
const QUIET_MS = 1_000

/**
 * Tells when the content of the knowledge folder has changed. What the system says of files is only a hint; the
 * files are then read and hashed.
 *
 * @param known the fingerprint of what is served
 * @returns a function that ends it
 */
export async function watchKnowledge(
  dir: string,
  known: () => string,
  onChange: (fingerprint: string) => void,
  onError: (thrown: unknown) => void,
): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined
  let told: string | undefined
  const rescan = async (): Promise<void> => {
    try {
      const fingerprint = await fingerprintFolder(dir)
      if (fingerprint === known() || fingerprint === told) return
      told = fingerprint
      onChange(fingerprint)
    } catch (thrown) {
      onError(thrown)
    }
  }
  const watcher = watch(dir, { ignoreInitial: true, depth: 0 })
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void rescan(), QUIET_MS)
  })
  watcher.on('error', onError)
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  return async () => {
    clearTimeout(timer)
    await watcher.close()
  }
}
