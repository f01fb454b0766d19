import { isDeepStrictEqual } from 'node:util'
import type { InlineKeyboardMarkup, Message } from '@grammyjs/types'
import type { Result } from './calls.ts'
import { openChat } from './chats.ts'
import type { Context, Handlers } from './context.ts'
import { inlineKeyboard } from './keyboard.ts'
import { badRequest } from './refusal.ts'
import { formatText, richMessage, TEXT_LIMIT } from './text.ts'
import { now, type World } from './world.ts'

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as ' +
  'a current content and reply markup of the message'

export const editing: Handlers = {
  editMessageText(params, context) {
    if (params.rich_message) {
      const content = { rich_message: richMessage(params.rich_message) }
      return edit(params, content, context) as Result<'editMessageText'>
    }
    const content = formatText({ ...params, text: params.text ?? '' }, TEXT_LIMIT, context.report)
    if (content.text === '') throw badRequest('message text is empty')
    return edit(params, content, context) as Result<'editMessageText'>
  },
  editMessageReplyMarkup(params, context) {
    return edit(params, undefined, context)
  },
  deleteMessage({ chat_id, message_id }, { world }) {
    const removed = world.remove(openChat(chat_id, world).id, message_id)
    if (!removed) throw badRequest('message to delete not found')
    return true
  },
  deleteMessages({ chat_id, message_ids }, { world }) {
    const chat = openChat(chat_id, world)
    for (const id of message_ids) world.remove(chat.id, id)
    return true
  },
}

interface Editing {
  chat_id?: number | string
  message_id?: number
  inline_message_id?: string
  reply_markup?: InlineKeyboardMarkup
}

type Content = Pick<Message, 'text' | 'entities' | 'rich_message'>

/** Sets the content, if one is given, and the keyboard: none given, none left. */
function edit(params: Editing, content: Content | undefined, { world }: Context) {
  const keyboard = inlineKeyboard(params.reply_markup)
  if (params.inline_message_id !== undefined) return true
  const present = editable(params, world)
  if (content && !present.text && !present.rich_message) {
    throw badRequest('there is no text in the message to edit')
  }
  const next = {
    ...without(present, content ? ['text', 'entities', 'rich_message', 'reply_markup'] : ['reply_markup']),
    ...content,
    ...(keyboard?.inline_keyboard.length && { reply_markup: keyboard }),
  }
  if (isDeepStrictEqual({ ...next, edit_date: 0 }, { ...present, edit_date: 0 })) {
    throw badRequest(NOT_MODIFIED)
  }
  return world.store({ ...next, edit_date: now() })
}

function without(message: Message, fields: (keyof Message)[]): Message {
  const kept = Object.entries(message).filter(([name]) => !fields.includes(name as keyof Message))
  return Object.fromEntries(kept) as unknown as Message
}

function editable({ chat_id, message_id }: Editing, world: World): Message {
  if (chat_id === undefined || message_id === undefined) {
    throw badRequest('message identifier is not specified')
  }
  const message = world.message(openChat(chat_id, world).id, message_id)
  if (!message) throw badRequest('message to edit not found')
  if (message.from?.id !== world.me.id) throw badRequest("message can't be edited")
  return message
}
