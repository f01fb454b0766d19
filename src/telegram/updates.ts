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
 * for an answer. Inline queries wait for nothing.
 */
export function laneOf({ message, edited_message, callback_query: tap, inline_query }: Update): string {
  if (inline_query) return `inline ${inline_query.id}`
  if (!tap) return `chat ${(message ?? edited_message)?.chat.id ?? 'none'}`
  const chat = tap.message?.chat.id ?? tap.from.id
  return tap.data?.startsWith('ask:') || tap.data?.startsWith('say:') ? `chat ${chat}` : `taps ${chat}`
}

/** An inline query is worth nothing a moment later, and each keystroke makes one: it is not kept. */
export function isFleeting(update: Update): boolean {
  return update.inline_query !== undefined
}
