import type { InboxItem } from '../store/inbox.ts'
import type { Store } from '../store/store.ts'
import type { BotApi } from './api.ts'
import type { LastMessages } from './last-messages.ts'
import type { Pace } from './pace.ts'
import type { Rendered } from './render/messages.ts'
import { type Place, type SendOptions, sendMessage } from './send.ts'

interface Parts {
  api: BotApi
  store: Store
  pace: Pace
  lastMessages: LastMessages
}

/**
 * The messages that one update brings about, in order. Each is counted in the inbox as soon as Telegram has
 * accepted it, so that work that begins anew after a crash leaves out what has been sent. Only between
 * Telegram's accepting a message and that commit can a crash make a message go out twice.
 */
export class Delivery {
  readonly #api: BotApi
  readonly #store: Store
  readonly #pace: Pace
  readonly #lastMessages: LastMessages
  readonly #item: InboxItem
  #position = 0

  constructor({ api, store, pace, lastMessages }: Parts, item: InboxItem) {
    this.#api = api
    this.#store = store
    this.#pace = pace
    this.#lastMessages = lastMessages
    this.#item = item
  }

  get updateId(): number {
    return this.#item.updateId
  }

  /** Whether an earlier attempt has sent something already. */
  get hasBegun(): boolean {
    return this.#item.sent > 0
  }

  /** The answer that an earlier attempt has worked out. */
  get answer(): string | undefined {
    return this.#item.answer
  }

  /** @param answer the id of the answer that the message is part of */
  async send(place: Place, text: Rendered, options: SendOptions = {}, answer?: string): Promise<void> {
    this.#position += 1
    if (this.#position <= this.#item.sent) return
    await this.#pace.take(place.chat)
    const sent = await sendMessage(this.#api, place, text, options)
    this.#item.sent = this.#position
    this.#lastMessages.note(sent.chat, sent.message)
    const { updateId } = this.#item
    if (answer === undefined) await this.#store.inbox.setSent(updateId, this.#position)
    else await this.#store.answers.addMessage(answer, { ...sent, updateId, position: this.#position })
    if (sent.chat !== place.chat) await this.#store.chats.migrate(place.chat, sent.chat)
  }

  /** Does something that must not be done twice; it is counted like a message. */
  async once(effect: () => Promise<void>): Promise<void> {
    this.#position += 1
    if (this.#position <= this.#item.sent) return
    await effect()
    this.#item.sent = this.#position
    await this.#store.inbox.setSent(this.#item.updateId, this.#position)
  }

  /** Remembers which answer the update got, for this run's own later attempts; the store knows already. */
  noteAnswer(id: string): void {
    this.#item.answer = id
  }
}
