import { OperatorError } from '../errors.ts'
import type { Embedder } from './build.ts'
import { asItIs } from './open.ts'
import { type Reloading, SHORT_WAIT_MS } from './reload.ts'

type RollingBack = Omit<Reloading, 'stage' | 'quoted' | 'kept'> & { embedder: Pick<Embedder, 'fingerprint'> }

/**
 * Serves an earlier edition again: the one of that id, or the one that was current before. Nothing is built.
 *
 * @throws OperatorError when there is none, it is damaged, or another analyser or embedder made it; nothing has changed then
 */
export async function rollback(
  { shelf, lock, embedder, serve, record, onWrite }: RollingBack,
  wanted: string | undefined,
  by: string,
): Promise<{ from: string; to: string }> {
  return lock(SHORT_WAIT_MS, async () => {
    const [from, ...before] = await shelf.published()
    const present = await shelf.list()
    if (from === undefined) throw new OperatorError('There is no edition yet: npm run reload builds one.')
    const to = wanted ?? before.find((id) => present.includes(id))
    if (to === undefined) {
      throw new OperatorError(`Edition ${from} is the first on the shelf: there is none to go back to.`)
    }
    if (!present.includes(to)) {
      throw new OperatorError(
        `There is no edition ${to} on the shelf: npm run editions lists those that there are.`,
      )
    }
    if (to === from) throw new OperatorError(`Edition ${to} is the current one already.`)
    const found = await asItIs({ shelf, embedder }, to)
    if ('reason' in found) {
      throw new OperatorError(
        `Edition ${to} cannot be served (${found.reason}): choose another, or reload from its documents.`,
      )
    }
    await record({ action: 'rollback', edition: to, previous: from, by, failing: [] })
    await shelf.pointBack(to, onWrite)
    serve(found.edition)
    return { from, to }
  })
}
