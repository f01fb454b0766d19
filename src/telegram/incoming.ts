import type { Update } from '@grammyjs/types'
import { z } from 'zod'

/**
 * What the handlers rely on in an update, and no more: whatever else Telegram sends, now or in years, is let
 * through.
 */
const User = z.looseObject({
  id: z.int(),
  is_bot: z.boolean().optional(),
  language_code: z.string().optional(),
})

const Chat = z.looseObject({ id: z.int(), type: z.string() })

const Entity = z.looseObject({
  type: z.string(),
  offset: z.int().nonnegative(),
  length: z.int().nonnegative(),
  user: User.optional(),
})

const Button = z.looseObject({ text: z.string(), callback_data: z.string().optional() })

const MessageAlone = z.looseObject({
  message_id: z.int(),
  chat: Chat,
  from: User.optional(),
  sender_chat: Chat.optional(),
  via_bot: User.optional(),
  is_automatic_forward: z.boolean().optional(),
  is_topic_message: z.boolean().optional(),
  message_thread_id: z.int().optional(),
  media_group_id: z.string().optional(),
  migrate_to_chat_id: z.int().optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  entities: z.array(Entity).optional(),
  caption_entities: z.array(Entity).optional(),
  reply_markup: z.looseObject({ inline_keyboard: z.array(z.array(Button)) }).optional(),
})

const Message = MessageAlone.extend({ reply_to_message: MessageAlone.optional() })

const Incoming = z.looseObject({
  update_id: z.int().nonnegative(),
  message: Message.optional(),
  edited_message: Message.optional(),
  callback_query: z
    .looseObject({ id: z.string(), from: User, message: Message.optional(), data: z.string().optional() })
    .optional(),
  inline_query: z.looseObject({ id: z.string(), from: User, query: z.string() }).optional(),
})

/** Whether something is an update that can be worked on. */
export function isUpdate(value: unknown): value is Update {
  return Incoming.safeParse(value).success
}
