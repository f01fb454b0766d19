import type { Chat } from '@grammyjs/types'
import { badRequest, Refusal } from './refusal.ts'
import type { World } from './world.ts'

/** The chat, when the bot may write in it. */
export function openChat(id: number | string, world: World): Chat {
  const chat = world.chat(id)
  if (!chat) throw badRequest('chat not found')
  const successor = world.migrated.get(chat.id)
  if (successor !== undefined) {
    const reason = 'group chat was upgraded to a supergroup chat'
    throw new Refusal(400, `Bad Request: ${reason}`, { migrate_to_chat_id: successor })
  }
  if (world.closed.has(chat.id)) {
    const reason = chat.type === 'private' ? 'blocked by the user' : `kicked from the ${chat.type} chat`
    throw new Refusal(403, `Forbidden: bot was ${reason}`)
  }
  return chat
}

export function privateChat(id: number | string, world: World): Chat {
  const chat = openChat(id, world)
  if (chat.type !== 'private') throw badRequest('method is available only in private chats')
  return chat
}

export function checkThread(chatId: number, thread: number | undefined, world: World): void {
  if (thread === undefined || world.threads.get(chatId)?.has(thread)) return
  throw badRequest('message thread not found')
}
