import { reasonOf } from '../errors.ts'
import type { ShelfEntry } from './desk.ts'
import { readManifest } from './files.ts'
import type { Shelf } from './shelf.ts'
import { readTests } from './test-file.ts'

/** The editions on the shelf: the published ones, latest first, then the others. */
export async function listEditions(shelf: Shelf): Promise<ShelfEntry[]> {
  const current = await shelf.current()
  const ids = await shelf.list()
  return Promise.all(
    ids.map(async (id): Promise<ShelfEntry> => {
      const isCurrent = id === current
      try {
        const { built, documents, passages } = await readManifest(shelf.folder(id))
        const run = await readTests(shelf.folder(id))
        const ran = run?.results.filter(({ verdict }) => verdict !== 'skipped')
        const failed = ran?.filter(({ verdict }) => verdict === 'failed').length ?? 0
        return {
          id,
          built,
          documents: Object.keys(documents).length,
          passages,
          isCurrent,
          ...(ran && { tests: { run: ran.length, failed } }),
        }
      } catch (thrown) {
        return { id, built: '', documents: 0, passages: 0, isCurrent, problem: reasonOf(thrown) }
      }
    }),
  )
}
