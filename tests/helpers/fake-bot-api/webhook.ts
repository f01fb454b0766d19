import type { Update } from '@grammyjs/types'
import type { Params } from './calls.ts'

const RETRY_MS = 50
const MOST_TRIES = 10

/** One try of a push: the HTTP status that came back, or why none did. */
export interface Delivery {
  update: Update
  status?: number
  error?: string
}

/** The queue that the webhook empties. */
export interface Pending {
  /** Oldest first. */
  list(): readonly Update[]
  remove(update: Update): void
}

/** Pushes pending updates to the address that the bot has set, and again if it does not answer 2xx. */
export class Webhook {
  settings: Params<'setWebhook'> | undefined
  readonly deliveries: Delivery[] = []
  readonly #pending: Pending
  readonly #onReply: (body: string) => Promise<void>
  readonly #busyChats = new Set<number>()
  readonly #stopped = new AbortController()

  /** `onReply` gets the body of a response, which may hold a request. */
  constructor(pending: Pending, onReply: (body: string) => Promise<void>) {
    this.#pending = pending
    this.#onReply = onReply
  }

  /** Chats are served at the same time, the updates of one chat one after another. */
  deliver(): void {
    for (const update of this.#pending.list()) {
      if (!this.#active || this.#busyChats.size >= (this.settings?.max_connections ?? 40)) return
      const chat = chatOf(update)
      if (this.#busyChats.has(chat)) continue
      this.#busyChats.add(chat)
      void this.#deliverOne(update).finally(() => {
        this.#busyChats.delete(chat)
        this.deliver()
      })
    }
  }

  /** One POST as Telegram makes it; resolves with the HTTP status, rejects without one. */
  async post(update: Update, extraHeaders: Record<string, string> = {}): Promise<number> {
    if (!this.settings) throw new Error('the bot has set no webhook')
    const { url, secret_token } = this.settings
    const headers = {
      'content-type': 'application/json',
      ...(secret_token && { 'x-telegram-bot-api-secret-token': secret_token }),
      ...extraHeaders,
    }
    const body = JSON.stringify(update).replace(/[\u0080-\uffff]/g, escapeUnit)
    try {
      const response = await fetch(url, { method: 'POST', headers, body, signal: this.#stopped.signal })
      const reply = await response.text()
      this.deliveries.push({ update, status: response.status })
      if (response.ok && reply !== '') await this.#onReply(reply)
      return response.status
    } catch (error) {
      this.deliveries.push({ update, error: String(error) })
      throw error
    }
  }

  /** What the last push that failed came to. */
  get lastError(): string | undefined {
    const failed = this.deliveries.findLast(({ status = 0 }) => status < 200 || status >= 300)
    return failed && (failed.error ?? `Wrong response from the webhook: ${failed.status}`)
  }

  stop(): void {
    this.#stopped.abort()
  }

  get #active(): boolean {
    return this.settings !== undefined && !this.#stopped.signal.aborted
  }

  /** Until the webhook takes it, or Telegram gives up on it. */
  async #deliverOne(update: Update): Promise<void> {
    for (let tries = 1; tries <= MOST_TRIES; tries++) {
      if (!this.#active) return
      const status = await this.post(update).catch(() => 0)
      if (status >= 200 && status < 300) break
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS * tries))
    }
    this.#pending.remove(update)
  }
}

/** Telegram's JSON is plain ASCII. */
function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** What keeps its order: the chat of an update, or the person it comes from. */
function chatOf(update: Update): number {
  const message = update.message ?? update.edited_message ?? update.channel_post ?? update.edited_channel_post
  const chat = (message ?? update.callback_query?.message ?? update.my_chat_member)?.chat
  return chat?.id ?? update.inline_query?.from.id ?? 0
}
