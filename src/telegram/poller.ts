import type { Logger } from 'pino'
import { OperatorError, reasonOf } from '../errors.ts'
import type { BotApi } from './api.ts'
import { ApiError, Unreachable } from './api-error.ts'
import { sleep } from './sleep.ts'
import { ALLOWED_UPDATES } from './updates.ts'

const LONG_POLL_SECONDS = 50
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000

/**
 * Asks Telegram for updates until `signal` is aborted, whatever comes in between: an outage, another poller,
 * answers that are no updates.
 *
 * @param receiver keeps a batch for good; Telegram forgets a batch when the next one is asked for
 * @throws {OperatorError} when Telegram does not know the token
 */
export async function poll(
  api: BotApi,
  receiver: { accept(updates: unknown[]): Promise<void> },
  { log, signal }: { log: Logger; signal: AbortSignal },
): Promise<void> {
  let offset = 0
  let mayHaveWebhook = true
  for (let failures = 0; !signal.aborted; ) {
    try {
      // Telegram gives updates to one or the other
      if (mayHaveWebhook) await api.call('deleteWebhook', {}, { signal })
      mayHaveWebhook = false
      const updates: unknown = await api.call(
        'getUpdates',
        { offset, limit: 100, timeout: LONG_POLL_SECONDS, allowed_updates: ALLOWED_UPDATES },
        { signal },
      )
      if (!Array.isArray(updates)) throw new Error('getUpdates: not a list of updates')
      await receiver.accept(updates)
      offset = Math.max(offset, ...updates.map(nextOffset))
      failures = 0
    } catch (thrown) {
      if (signal.aborted) return
      if (thrown instanceof ApiError && thrown.isAboutToken) throw unknownToken()
      const pause = pauseAfter(thrown, failures)
      failures += 1
      log.warn({ reason: reasonOf(thrown), pause: Math.round(pause) }, adviceOn(thrown))
      await sleep(pause, signal)
    }
  }
}

export function unknownToken(): OperatorError {
  return new OperatorError(
    'Telegram does not know the token in TELEGRAM_BOT_TOKEN. Copy it again from @BotFather (/mybots, API Token).',
  )
}

function nextOffset(update: unknown): number {
  const id = typeof update === 'object' && update !== null && 'update_id' in update ? update.update_id : 0
  return Number.isSafeInteger(id) ? Number(id) + 1 : 0
}

function pauseAfter(thrown: unknown, failures: number): number {
  if (thrown instanceof ApiError && thrown.retryAfterMs) return thrown.retryAfterMs
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures, 10))
}

function adviceOn(thrown: unknown): string {
  if (thrown instanceof ApiError && thrown.code === 409) {
    return 'Another program receives the updates of this bot; stop it. Trying again'
  }
  return thrown instanceof ApiError || thrown instanceof Unreachable
    ? 'Telegram cannot be asked for updates. Trying again'
    : 'Updates cannot be taken in. Trying again'
}
