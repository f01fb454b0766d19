import type { BotApi } from './api.ts'
import { within } from './deadline.ts'
import type { Place } from './send.ts'

/** An answer that is ready sooner comes without the sign: it would only keep the answer waiting. */
const FIRST_AFTER_MS = 150

/** Telegram shows a chat action for 5 seconds. */
const RENEW_MS = 4_000

/** An answer that is ready is not kept back longer than this for the sign that it is being written. */
const LAST_SIGN_MS = 500

/**
 * Shows that an answer is being written as soon as there is something to wait for, until the returned function is
 * called. That one waits for a sign still under way, lest it arrive after the answer.
 */
export function showTyping(api: BotApi, { chat, thread }: Place): () => Promise<void> {
  let last: Promise<void> | undefined
  let timer: NodeJS.Timeout
  const sign = async (): Promise<void> => {
    await api
      .call(
        'sendChatAction',
        { chat_id: chat, action: 'typing', ...(thread !== undefined && { message_thread_id: thread }) },
        { patience: 0 },
      )
      .catch(() => undefined)
  }
  const show = (): void => {
    last = sign()
    timer = setTimeout(show, RENEW_MS)
  }
  timer = setTimeout(show, FIRST_AFTER_MS)
  return async () => {
    clearTimeout(timer)
    if (last) await within(last, LAST_SIGN_MS, undefined)
  }
}
