import { ApiError, Unreachable } from './api-error.ts'
import { sleep } from './sleep.ts'

export interface Patience {
  signal?: AbortSignal
  /** The longest wait in ms, for a flood limit or before a repetition, that the call sits out itself. */
  patience?: number
}

/** A call is made at most so often. */
const TRIES = 4
const FIRST_PAUSE_MS = 250
const PATIENCE_MS = 2_000

/** Their second delivery does no harm, so they are repeated when it is unknown whether the first arrived. */
const REPEATABLE = /^(?:get|set|edit|delete|answer|download$|sendChatAction$)/

/**
 * Does a call, again where that helps and is harmless.
 *
 * @param name the method's, or `download`
 * @throws what the last attempt threw
 */
export async function repeating<T>(
  name: string,
  { patience = PATIENCE_MS, signal }: Patience,
  attempt: () => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt()
    } catch (thrown) {
      const wait = pauseBeforeRepeating(name, thrown, tries)
      if (wait === undefined || wait > patience || tries === TRIES || signal?.aborted) throw thrown
      await sleep(wait, signal)
    }
  }
}

/** Milliseconds until the call may be made again; `undefined` when it must not be. */
function pauseBeforeRepeating(name: string, thrown: unknown, tries: number): number | undefined {
  // the caller of getUpdates is a loop that repeats it anyway, with a longer view
  if (name === 'getUpdates') return undefined
  if (thrown instanceof ApiError) return thrown.retryAfterMs && thrown.retryAfterMs + Math.random() * 250
  if (!(thrown instanceof Unreachable)) return undefined
  if (!thrown.surelyNotSent && !REPEATABLE.test(name)) return undefined
  return FIRST_PAUSE_MS * 2 ** (tries - 1) * (0.5 + Math.random())
}
