import type { App } from './app.ts'
import type { Desk } from './editions/desk.ts'
import { watchKnowledge } from './editions/watch.ts'
import { reasonOf } from './errors.ts'
import type { Logger } from './log.ts'
import type { Hangup } from './process.ts'

interface Options {
  desk: Desk
  app: App
  log: Logger
  hangup: Hangup
  /** Whether a change of the folder is a wish to reload; otherwise it is only told. */
  watch: boolean
}

/**
 * Reloads on SIGHUP and, where that is wanted, when the knowledge folder changes. Nobody is there to read a report:
 * the log tells what became of it, and what fails is not published.
 *
 * @returns a function that ends it
 */
export async function reloadUnasked({
  desk,
  app,
  log,
  hangup,
  watch,
}: Options): Promise<() => Promise<void>> {
  const reload = async (by: 'signal' | 'watch'): Promise<void> => {
    try {
      const { edition, outcome, tests, warnings } = await desk.reload({ by })
      const told = { edition, outcome, blocking: tests.blocking.length, warnings: warnings.length }
      if (outcome === 'published') log.info(told, 'Reloaded')
      else log.warn(told, 'Not published: answer tests fail; npm run reload -- --dry-run names them')
    } catch (thrown) {
      log.error({ reason: reasonOf(thrown) }, 'The reload failed; nothing has changed')
    }
  }
  // A terminal that is closed means the end, not a reload.
  if (!process.stdin.isTTY) hangup.handle = () => void reload('signal')
  const unwatch = await watchKnowledge(
    desk.knowledgeDir,
    app.knowledge,
    () => {
      if (watch) void reload('watch')
      else log.info('The knowledge folder has changed; a reload publishes the change')
    },
    (thrown) => log.warn({ reason: reasonOf(thrown) }, 'The knowledge folder cannot be watched'),
  )
  return async () => {
    delete hangup.handle
    await unwatch()
  }
}
