import type { BotApi } from './api.ts'
import { ApiError, Unreachable } from './api-error.ts'

/**
 * Takes the waiting sign off a tapped button, with a few words if there are any. What the tap asked for is done
 * also when Telegram no longer wants to hear of it.
 *
 * @param words at most 200 characters
 */
export async function acknowledge(api: BotApi, tap: string, words?: string): Promise<void> {
  try {
    await api.call('answerCallbackQuery', {
      callback_query_id: tap,
      ...(words !== undefined && { text: words }),
    })
  } catch (thrown) {
    if (!(thrown instanceof ApiError || thrown instanceof Unreachable)) throw thrown
  }
}
