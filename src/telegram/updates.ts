import type { Update } from '@grammyjs/types'

/** The updates that the bot asks Telegram for; all others would only be thrown away. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
] as const satisfies (keyof Update)[]

/**
 * What an update must not overtake: updates of one lane are worked off one after another. Messages and
 * follow-up buttons of a chat share a lane; its other buttons have one of their own, since a rating need not wait
 * for an answer. A reload takes minutes in which its administrator may want something else: the command has a lane to
 * itself, administrators' buttons one for each message. Inline queries wait for nothing.
 */
export function laneOf(update: Update): string {
  const { message, edited_message, callback_query: tap, inline_query } = update
  if (inline_query) return `inline ${inline_query.id}`
  if (!tap) {
    const chat = (message ?? edited_message)?.chat
    const isReload = chat?.type === 'private' && /^\/reload\b/.test(message?.text ?? '')
    return isReload ? `reload ${update.update_id}` : `chat ${chat?.id ?? 'none'}`
  }
  const chat = tap.message?.chat.id ?? tap.from.id
  if (/^[ad]:/.test(tap.data ?? '')) return `desk ${chat} ${tap.message?.message_id}`
  return tap.data?.startsWith('ask:') || tap.data?.startsWith('say:') ? `chat ${chat}` : `taps ${chat}`
}

/** An inline query is worth nothing a moment later, and each keystroke makes one: it is not kept. */
export function isFleeting(update: Update): boolean {
  return update.inline_query !== undefined
}
