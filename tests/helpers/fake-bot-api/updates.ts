import type { Update } from '@grammyjs/types'
import type { Params } from './calls.ts'
import { Refusal } from './refusal.ts'
import { Webhook } from './webhook.ts'

export type UpdateContent = Omit<Update, 'update_id'>
type UpdateKind = keyof UpdateContent

/** Not delivered unless `allowed_updates` names them. */
const ON_REQUEST: UpdateKind[] = ['chat_member', 'message_reaction', 'message_reaction_count']

/** The updates that the bot has not confirmed, and both ways by which it gets them. */
export class Updates {
  /** Oldest first. */
  pending: Update[] = []
  readonly webhook: Webhook
  #allowed: readonly UpdateKind[] = []
  #lastId = 1000
  #poll: { wake: () => void; refuse: (refusal: Refusal) => void } | undefined
  readonly #stopped = new AbortController()

  /** `onReply` gets the body of a webhook's response, which may hold a request. */
  constructor(onReply: (body: string) => Promise<void>) {
    const remove = (update: Update) => {
      this.pending = this.pending.filter((other) => other !== update)
    }
    this.webhook = new Webhook({ list: () => this.pending, remove }, onReply)
  }

  /** Queues an update for the bot, if it is of a kind that the bot wants. */
  push(content: UpdateContent): Update {
    this.#lastId += 1
    const update = { update_id: this.#lastId, ...content }
    if (!Object.keys(content).every((kind) => this.#allows(kind as UpdateKind))) return update
    this.pending.push(update)
    this.#poll?.wake()
    this.webhook.deliver()
    return update
  }

  #allows(kind: UpdateKind): boolean {
    return this.#allowed.length > 0 ? this.#allowed.includes(kind) : !ON_REQUEST.includes(kind)
  }

  /** getUpdates; `closed` tells that the bot has hung up. */
  async take(params: Params<'getUpdates'>, closed: AbortSignal): Promise<Update[]> {
    if (this.webhook.settings) {
      const way = 'use deleteWebhook to delete the webhook first'
      throw conflict(`can't use getUpdates method while webhook is active; ${way}`)
    }
    const advice = 'make sure that only one bot instance is running'
    this.#poll?.refuse(conflict(`terminated by other getUpdates request; ${advice}`))
    const { offset = 0, limit = 100, timeout = 0, allowed_updates } = params
    if (allowed_updates) this.#allowed = allowed_updates
    if (offset > 0) this.pending = this.pending.filter(({ update_id }) => update_id >= offset)
    if (offset < 0) this.pending = this.pending.slice(offset)
    if (this.pending.length === 0 && timeout > 0) await this.#nextUpdate(timeout * 1000, closed)
    return this.pending.slice(0, limit)
  }

  #nextUpdate(withinMs: number, closed: AbortSignal): Promise<void> {
    const over = AbortSignal.any([closed, this.#stopped.signal])
    return new Promise<void>((resolve, reject) => {
      const poll = { wake: () => settle(resolve), refuse: (why: Refusal) => settle(() => reject(why)) }
      const settle = (how: () => void) => {
        clearTimeout(timer)
        if (this.#poll === poll) this.#poll = undefined
        how()
      }
      const timer = setTimeout(poll.wake, withinMs)
      over.addEventListener('abort', poll.wake, { once: true })
      this.#poll = poll
    })
  }

  /** An empty address removes the webhook. */
  setWebhook(params: Params<'setWebhook'>): void {
    if (params.drop_pending_updates) this.pending = []
    if (params.allowed_updates) this.#allowed = params.allowed_updates
    this.webhook.settings = params.url === '' ? undefined : params
    if (this.webhook.settings) this.#poll?.refuse(conflict('terminated by setWebhook request'))
    this.webhook.deliver()
  }

  stop(): void {
    this.#stopped.abort()
    this.webhook.stop()
  }
}

function conflict(reason: string): Refusal {
  return new Refusal(409, `Conflict: ${reason}`)
}
