import type { InlineKeyboardMarkup } from '@grammyjs/types'
import type { BotApi } from './api.ts'
import { ApiError } from './api-error.ts'
import type { Rendered } from './render/messages.ts'

/** Where a message goes. */
export interface Place {
  chat: number
  /** The topic, where the chat has topics. */
  thread?: number
}

export interface SendOptions {
  /** The message that this one answers; if it is gone, the answer goes out all the same. */
  replyTo?: number
  keyboard?: InlineKeyboardMarkup
}

/**
 * Sends one message, without previews of links. What Telegram can be satisfied with is mended on the way: text it
 * cannot parse goes out plain, a topic that is gone is left out, a group that moved is followed.
 */
export async function sendMessage(
  api: BotApi,
  place: Place,
  text: Rendered,
  { replyTo, keyboard }: SendOptions = {},
): Promise<{ chat: number; message: number }> {
  let { chat, thread } = place
  let format: { text: string; parse_mode?: 'HTML' } = { text: text.html, parse_mode: 'HTML' }
  for (;;) {
    try {
      const sent = await api.call('sendMessage', {
        chat_id: chat,
        ...format,
        link_preview_options: { is_disabled: true },
        ...(thread !== undefined && { message_thread_id: thread }),
        ...(replyTo !== undefined && {
          reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
        }),
        ...(keyboard && { reply_markup: keyboard }),
      })
      return { chat, message: sent.message_id }
    } catch (thrown) {
      if (!(thrown instanceof ApiError)) throw thrown
      if (isParseError(thrown) && format.parse_mode) format = { text: text.plain }
      else if (/thread not found/i.test(thrown.description) && thread !== undefined) thread = undefined
      else if (thrown.migratedTo !== undefined && thrown.migratedTo !== chat) chat = thrown.migratedTo
      else throw thrown
    }
  }
}

/** Puts new text into a message of ours. That it says the same already is no failure. */
export async function editMessage(
  api: BotApi,
  chat: number,
  message: number,
  text: Rendered,
  keyboard?: InlineKeyboardMarkup,
): Promise<void> {
  const target = { chat_id: chat, message_id: message, ...(keyboard && { reply_markup: keyboard }) }
  const shared = { ...target, link_preview_options: { is_disabled: true } }
  await unlessUnchanged(async () => {
    try {
      await api.call('editMessageText', { ...shared, text: text.html, parse_mode: 'HTML' })
    } catch (thrown) {
      if (!isParseError(thrown)) throw thrown
      await api.call('editMessageText', { ...shared, text: text.plain })
    }
  })
}

export async function editKeyboard(
  api: BotApi,
  chat: number,
  message: number,
  keyboard: InlineKeyboardMarkup,
): Promise<void> {
  await unlessUnchanged(() =>
    api.call('editMessageReplyMarkup', { chat_id: chat, message_id: message, reply_markup: keyboard }),
  )
}

export function isParseError(thrown: unknown): boolean {
  return thrown instanceof ApiError && /can't parse entities/i.test(thrown.description)
}

async function unlessUnchanged(edit: () => Promise<unknown>): Promise<void> {
  try {
    await edit()
  } catch (thrown) {
    if (!(thrown instanceof ApiError && /message is not modified/i.test(thrown.description))) throw thrown
  }
}
