import type { Message, MessageEntity, User } from '@grammyjs/types'
import type { IncomingMessage } from './context.ts'

/** A question that was put to the bot. */
export interface Heard {
  text: string
  /** The message that says it. */
  message: number
  /** The message of ours, or of others, that it replies to. */
  repliedTo?: number
}

type Me = Pick<User, 'id' | 'username'>

/**
 * Whether a message may be meant for the bot at all: not if it comes from another bot, was sent through this bot's
 * own inline mode, or was copied from a linked channel.
 */
export function isFromPerson(message: IncomingMessage, me: Me): boolean {
  if (message.is_automatic_forward || message.via_bot?.id === me.id) return false
  // anonymous administrators and channels write through a bot of Telegram's, with their chat as the sender
  return message.from?.is_bot !== true || message.sender_chat !== undefined
}

/**
 * The question in a message without a command. In a private chat any text is one; in a group, a text that replies
 * to the bot or mentions it. A mention alone, as a reply, makes a question of the message replied to.
 */
export function hearQuestion(message: IncomingMessage, me: Me): Heard | undefined {
  const text = message.text ?? message.caption ?? ''
  const repliedTo = replyTarget(message)
  if (message.chat.type === 'private') return heard(message.message_id, text, repliedTo)
  const mentions = mentionsOf(message, me)
  const isToUs = repliedTo?.from?.id === me.id
  if (mentions.length === 0 && !isToUs) return undefined
  const question = without(text, mentions)
  if (question !== '') return heard(message.message_id, question, repliedTo)
  return isToUs ? undefined : hearReplied(repliedTo)
}

/** The question of `/ask`: what stands after it, else the message of somebody else that it replies to. */
export function hearAsk(message: IncomingMessage, payload: string, me: Me): Heard | undefined {
  const repliedTo = replyTarget(message)
  if (payload.trim() !== '') return heard(message.message_id, payload.trim(), repliedTo)
  return repliedTo?.from?.id === me.id ? undefined : hearReplied(repliedTo)
}

function hearReplied(message: Message | undefined): Heard | undefined {
  const text = message?.text ?? message?.caption ?? ''
  return message && text.trim() !== '' ? heard(message.message_id, text.trim(), undefined) : undefined
}

function heard(message: number, text: string, repliedTo: Message | undefined): Heard {
  return { text, message, ...(repliedTo && { repliedTo: repliedTo.message_id }) }
}

/** In a topic every message that replies to nothing "replies" to the message that opened the topic. */
function replyTarget(message: IncomingMessage): Message | undefined {
  const target = message.reply_to_message as Message | undefined
  return target?.forum_topic_created ? undefined : target
}

function mentionsOf(message: IncomingMessage, me: Me): MessageEntity[] {
  const text = message.text ?? message.caption ?? ''
  const name = `@${me.username ?? ''}`.toLowerCase()
  return (message.entities ?? message.caption_entities ?? []).filter((entity) =>
    entity.type === 'text_mention'
      ? entity.user.id === me.id
      : entity.type === 'mention' &&
        text.slice(entity.offset, entity.offset + entity.length).toLowerCase() === name,
  )
}

function without(text: string, entities: MessageEntity[]): string {
  return entities
    .toSorted((a, b) => b.offset - a.offset)
    .reduce((rest, { offset, length }) => `${rest.slice(0, offset)} ${rest.slice(offset + length)}`, text)
    .replace(/^[\s,:;—–-]+/, '')
    .trim()
}
