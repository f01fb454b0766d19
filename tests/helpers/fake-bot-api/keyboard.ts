import type { InlineKeyboardMarkup } from '@grammyjs/types'
import { checkedLink } from './html-entity.ts'
import { badRequest } from './refusal.ts'

/** The inline keyboard of a `reply_markup`, if it is one; refuses what Telegram's servers refuse. */
export function inlineKeyboard(markup: object | undefined): InlineKeyboardMarkup | undefined {
  if (!markup || !('inline_keyboard' in markup)) return undefined
  const keyboard = markup as InlineKeyboardMarkup
  for (const button of keyboard.inline_keyboard.flat()) {
    if ('callback_data' in button) {
      const bytes = Buffer.byteLength(button.callback_data)
      if (bytes < 1 || bytes > 64) throw badRequest('BUTTON_DATA_INVALID')
    }
    if ('url' in button && !checkedLink(button.url)) {
      throw badRequest(`inline keyboard button URL '${button.url}' is invalid: Wrong HTTP URL`)
    }
  }
  return keyboard
}
