import type { BotApi } from './api.ts'
import { within } from './deadline.ts'
import type { Place } from './send.ts'

/** Telegram shows a chat action for 5 seconds. */
const RENEW_MS = 4_000

/** An answer that is ready is not kept back longer than this for the sign that it is being written. */
const LAST_SIGN_MS = 500

/**
 * Shows at once that an answer is being written, until the returned function is called. That one waits for a sign
 * still under way, lest it arrive after the answer.
 */
export function showTyping(api: BotApi, { chat, thread }: Place): () => Promise<void> {
  const sign = async (): Promise<void> => {
    await api
      .call(
        'sendChatAction',
        { chat_id: chat, action: 'typing', ...(thread !== undefined && { message_thread_id: thread }) },
        { patience: 0 },
      )
      .catch(() => undefined)
  }
  let last = sign()
  const timer = setInterval(() => {
    last = sign()
  }, RENEW_MS)
  return async () => {
    clearInterval(timer)
    await within(last, LAST_SIGN_MS, undefined)
  }
}
