import { TELEGRAM } from '../../locales/telegram.ts'
import { answerQuestion, sayTo } from '../ask.ts'
import type { BotContext, IncomingMessage } from '../context.ts'
import { placeOf } from '../context.ts'
import { parentOf } from '../conversation.ts'
import { type Heard, hearQuestion } from '../hearing.ts'
import { answerLanguage } from '../language.ts'
import { renderBlocks } from '../render/messages.ts'
import { helpBlocks } from '../render/screens.ts'
import { isVisible } from '../render/text.ts'
import type { Services } from '../services.ts'

/** Any message that no command took: a question, something that is no text, or none of the bot's business. */
export async function onMessage(
  services: Services,
  context: BotContext,
  message: IncomingMessage,
): Promise<void> {
  if (isCommand(message)) return onUnknownCommand(services, context, message)
  const heard = hearQuestion(message, services.me)
  if (!heard) return
  if (isVisible(heard.text)) return onQuestion(services, context, message, heard)
  if (message.chat.type === 'private' && isContent(message)) await onMedia(services, context, message)
}

/** @param message the message that addresses the bot; the question itself may stand in another one */
export async function onQuestion(
  services: Services,
  { delivery }: BotContext,
  message: IncomingMessage,
  heard: Heard,
): Promise<void> {
  const place = placeOf(message)
  const settings = await services.store.chats.settings(place.chat)
  const language = answerLanguage(settings, message.from)
  const parent = await parentOf(services, place, settings, heard.repliedTo)
  await answerQuestion(services, delivery, {
    question: heard.text,
    place,
    replyTo: heard.message,
    questionMessage: heard.message,
    reader: message.sender_chat?.id ?? message.from?.id ?? place.chat,
    speak: language ?? 'en',
    ...(language && { language }),
    ...(parent && { parent }),
  })
}

/** In a group it may be meant for another bot. */
async function onUnknownCommand(
  services: Services,
  { delivery }: BotContext,
  message: IncomingMessage,
): Promise<void> {
  if (message.chat.type !== 'private') return
  const language = answerLanguage(await services.store.chats.settings(message.chat.id), message.from) ?? 'en'
  const strings = TELEGRAM[language]
  const blocks = helpBlocks(strings, services.officialUrl)
  for (const part of renderBlocks(blocks, strings.nothingToSay)) await delivery.send(placeOf(message), part)
}

async function onMedia(
  services: Services,
  { delivery }: BotContext,
  message: IncomingMessage,
): Promise<void> {
  const place = placeOf(message)
  // an album comes as several messages; one sentence is enough
  if (message.media_group_id !== undefined && !services.albums.isNew(message.media_group_id)) return
  const language = answerLanguage(await services.store.chats.settings(place.chat), message.from) ?? 'en'
  await sayTo(delivery, place, TELEGRAM[language].readsTextOnly, { replyTo: message.message_id })
}

function isCommand(message: IncomingMessage): boolean {
  return message.entities?.some((entity) => entity.type === 'bot_command' && entity.offset === 0) ?? false
}

/** What a person sends, not what Telegram reports about the chat. */
const CONTENT = [
  'animation',
  'audio',
  'checklist',
  'contact',
  'dice',
  'document',
  'game',
  'invoice',
  'location',
  'paid_media',
  'photo',
  'poll',
  'sticker',
  'story',
  'text',
  'venue',
  'video',
  'video_note',
  'voice',
] as const

function isContent(message: IncomingMessage): boolean {
  return CONTENT.some((kind) => kind in message)
}
