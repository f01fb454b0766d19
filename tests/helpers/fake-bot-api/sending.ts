import type { Message, MessageEntity, ParseMode, ReplyParameters } from '@grammyjs/types'
import { checkThread, openChat, privateChat } from './chats.ts'
import type { Context, Handlers } from './context.ts'
import { inlineKeyboard } from './keyboard.ts'
import { mediaContent } from './media.ts'
import { badRequest, Refusal } from './refusal.ts'
import { CAPTION_LIMIT, formatText, richMessage, TEXT_LIMIT } from './text.ts'
import { now, repliedMessage, type StoredFile, type World } from './world.ts'

const MOST_UPLOADED = 50 * 2 ** 20

export const sending: Handlers = {
  sendMessage(params, context) {
    const content = formatText(params, TEXT_LIMIT, context.report)
    if (content.text === '') throw badRequest('message text is empty')
    return send(params, content, context)
  },
  sendMessageDraft(params, { world, report }) {
    const { id } = privateChat(params.chat_id, world)
    checkThread(id, params.message_thread_id, world)
    if (params.draft_id === 0) throw badRequest('DRAFT_ID_INVALID')
    formatText({ ...params, text: params.text ?? '' }, TEXT_LIMIT, report)
    return true
  },
  sendRichMessage(params, context) {
    return send(params, { rich_message: richMessage(params.rich_message) }, context)
  },
  sendRichMessageDraft(params, { world }) {
    privateChat(params.chat_id, world)
    richMessage(params.rich_message)
    return true
  },
  sendDocument(params, context) {
    const content = mediaContent.document(stored(params.document, context.world))
    return send(params, { ...content, ...caption(params, context) }, context)
  },
  sendPhoto(params, context) {
    const content = mediaContent.photo(stored(params.photo, context.world))
    return send(params, { ...content, ...caption(params, context) }, context)
  },
  sendChatAction({ chat_id, message_thread_id }, { world }) {
    checkThread(openChat(chat_id, world).id, message_thread_id, world)
    return true
  },
  setMessageReaction({ chat_id, message_id }, { world }) {
    const chat = openChat(chat_id, world)
    if (!world.message(chat.id, message_id)) throw badRequest('message to react not found')
    return true
  },
}

/** The parameters that all methods which send a message share. */
interface Sending {
  chat_id: number | string
  message_thread_id?: number
  reply_parameters?: ReplyParameters
  reply_markup?: object
}

function send<Content extends Partial<Message>>(params: Sending, content: Content, { world }: Context) {
  const chat = openChat(params.chat_id, world)
  const thread = params.message_thread_id
  checkThread(chat.id, thread, world)
  const reply = repliedTo(params.reply_parameters, chat.id, world)
  const keyboard = inlineKeyboard(params.reply_markup)
  return world.store({
    message_id: world.nextNumber(),
    date: now(),
    chat,
    from: world.me,
    ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true }),
    ...(reply && { reply_to_message: repliedMessage(reply) }),
    ...content,
    ...(keyboard && { reply_markup: keyboard }),
  })
}

function repliedTo(reply: ReplyParameters | undefined, chatId: number, world: World): Message | undefined {
  if (reply?.message_id === undefined) return undefined
  const chat = reply.chat_id === undefined ? chatId : world.chat(reply.chat_id)?.id
  const message = chat === undefined ? undefined : world.message(chat, reply.message_id)
  if (!message && !reply.allow_sending_without_reply) throw badRequest('message to be replied not found')
  return message
}

function stored(id: string, world: World): StoredFile {
  const file = world.file(id)
  if (!file) throw badRequest('wrong remote file identifier specified: Wrong string length')
  if (file.size === 0) throw badRequest('file must be non-empty')
  if (file.size > MOST_UPLOADED) throw new Refusal(413, 'Request Entity Too Large')
  return file
}

interface Caption {
  caption?: string
  parse_mode?: ParseMode
  caption_entities?: MessageEntity[]
}

function caption({ caption, caption_entities, ...rest }: Caption, { report }: Context) {
  if (caption === undefined) return {}
  const source = { ...rest, text: caption, ...(caption_entities && { entities: caption_entities }) }
  const { text, entities } = formatText(source, CAPTION_LIMIT, report)
  return { caption: text, ...(entities && { caption_entities: entities }) }
}
