import type { Chat } from '@grammyjs/types'
import type { BotApi } from './api.ts'
import { ApiError } from './api-error.ts'

/** Who wants something: a user, or the chat in whose name an anonymous administrator writes. */
interface Sender {
  from?: { id: number }
  sender_chat?: { id: number }
}

/** In private everybody may change their chat's settings; in a group its administrators may. */
export async function mayChangeChat(api: BotApi, chat: Chat, sender: Sender): Promise<boolean> {
  if (chat.type === 'private' || sender.sender_chat?.id === chat.id) return true
  if (sender.from === undefined) return false
  try {
    const member = await api.call('getChatMember', { chat_id: chat.id, user_id: sender.from.id })
    return member.status === 'creator' || member.status === 'administrator'
  } catch (thrown) {
    if (thrown instanceof ApiError && thrown.retryAfterMs === undefined) return false
    throw thrown
  }
}
