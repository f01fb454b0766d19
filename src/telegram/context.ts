import type { Message, Update } from '@grammyjs/types'
import { Context, Telegram } from 'telegraf'
import type { BotApi } from './api.ts'
import type { Delivery } from './delivery.ts'
import type { Place } from './send.ts'

/** telegraf's context with the delivery of this update, and with Telegram's own, newer types for what came in. */
export class BotContext extends Context {
  readonly delivery: Delivery

  constructor(update: Update, telegram: Telegram, me: Context['botInfo'], delivery: Delivery) {
    super(update as Context['update'], telegram, me)
    this.delivery = delivery
  }

  get incoming(): Update {
    return this.update as Update
  }
}

/** telegraf's client with its own transport replaced, for whatever in telegraf makes a call. */
export class RoutedTelegram extends Telegram {
  readonly #api: BotApi

  constructor(api: BotApi) {
    super('')
    this.#api = api
  }

  override callApi(method: string, payload: object): Promise<never> {
    return this.#api.call(method as 'getMe', payload as never) as Promise<never>
  }
}

/** A message that a person may have meant for the bot. */
export type IncomingMessage = Message & Update.NonChannel

/** The chat and, where messages are kept apart by topics, the topic of a message. */
export function placeOf(message: Pick<Message, 'chat' | 'is_topic_message' | 'message_thread_id'>): Place {
  return message.is_topic_message && message.message_thread_id !== undefined
    ? { chat: message.chat.id, thread: message.message_thread_id }
    : { chat: message.chat.id }
}
