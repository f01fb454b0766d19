import type { Update } from '@grammyjs/types'

/** The updates that the bot asks Telegram for; all others would only be thrown away. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
] as const satisfies (keyof Update)[]

/** The least that makes something an update. */
export interface RawUpdate {
  update_id: number
}

export function isUpdate(value: unknown): value is RawUpdate {
  return isRecord(value) && Number.isSafeInteger(value.update_id) && Number(value.update_id) >= 0
}

/**
 * What an update must not overtake: updates of one lane are worked off one after another. Messages and
 * follow-up buttons of a chat share a lane; its other buttons have one of their own, since a rating need not wait
 * for an answer. Inline queries wait for nothing.
 */
export function laneOf(update: RawUpdate): string {
  const { callback_query: tap, inline_query: inline } = update as Record<string, unknown> & RawUpdate
  if (isRecord(inline)) return `inline ${String(inline.id)}`
  if (isRecord(tap)) {
    const chat = isRecord(tap.message) ? idOf(tap.message.chat) : idOf(tap.from)
    return typeof tap.data === 'string' && tap.data.startsWith('ask:') ? `chat ${chat}` : `taps ${chat}`
  }
  const content = Object.values(update).find(isRecord)
  return `chat ${idOf(content?.chat)}`
}

function idOf(value: unknown): string {
  return isRecord(value) && Number.isSafeInteger(value.id) ? String(value.id) : 'unknown'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
