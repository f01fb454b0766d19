import type { Shelf } from './shelf.ts'

/** How often the pointer is looked at: another process's rollback is served within a second. */
const EVERY_MS = 250

/**
 * Tells of each time that the pointer comes to name another edition, whoever moved it.
 *
 * @param known the edition that is served at first
 * @returns a function that ends it
 */
export function followPointer(
  shelf: Shelf,
  known: () => string,
  onMoved: (id: string) => Promise<void>,
  onError: (thrown: unknown) => void,
): () => void {
  let isBusy = false
  /** Told of once, whether or not it could be served. */
  let told: string | undefined
  const look = async (): Promise<void> => {
    if (isBusy) return
    isBusy = true
    try {
      const id = await shelf.current()
      if (id === known()) told = undefined
      else if (id !== undefined && id !== told) {
        told = id
        await onMoved(id)
      }
    } catch (thrown) {
      onError(thrown)
    } finally {
      isBusy = false
    }
  }
  const timer = setInterval(() => void look(), EVERY_MS).unref()
  return () => clearInterval(timer)
}
