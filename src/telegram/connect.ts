import type { UserFromGetMe } from '@grammyjs/types'
import type { Logger } from 'pino'
import { OperatorError, reasonOf } from '../errors.ts'
import type { BotApi } from './api.ts'
import { ApiError } from './api-error.ts'
import { unknownToken } from './poller.ts'
import { sleep } from './sleep.ts'

const LONGEST_PAUSE_MS = 30_000

/**
 * Learns who the bot is, for as long as it takes Telegram to be reachable.
 *
 * @throws {OperatorError} when Telegram does not know the token, or `signal` ended the wait
 */
export async function connect(api: BotApi, log: Logger, signal?: AbortSignal): Promise<UserFromGetMe> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await api.call('getMe', undefined, signal ? { signal } : {})
    } catch (thrown) {
      if (thrown instanceof ApiError && thrown.isAboutToken) throw unknownToken()
      if (signal?.aborted) throw new OperatorError('Stopped before Telegram could be reached.')
      const isFlood = thrown instanceof ApiError && thrown.retryAfterMs !== undefined
      const pause = isFlood
        ? thrown.retryAfterMs!
        : Math.min(LONGEST_PAUSE_MS, 500 * 2 ** Math.min(failures, 10))
      log.warn({ reason: reasonOf(thrown), pause }, 'Telegram cannot be reached. Trying again')
      await sleep(pause, signal)
    }
  }
}
