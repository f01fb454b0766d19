import type { InlineKeyboardMarkup } from '@grammyjs/types'
import { TELEGRAM, type TelegramStrings } from '../../locales/telegram.ts'
import { LANGUAGES, type Language } from '../../types.ts'
import { type BotContext, type IncomingMessage, placeOf } from '../context.ts'
import { hearAsk } from '../hearing.ts'
import { button } from '../keyboard.ts'
import { answerLanguage } from '../language.ts'
import { mayChangeChat } from '../membership.ts'
import { LEDGER_DAYS } from '../record.ts'
import type { Block } from '../render/blocks.ts'
import { renderBlocks } from '../render/messages.ts'
import { aboutBlocks, helpBlocks, paragraphs, sourcesPage } from '../render/screens.ts'
import type { Services } from '../services.ts'
import { tapData } from '../taps.ts'
import { onQuestion } from './question.ts'
import { openShared } from './shared.ts'

/** A command as it came: who said it where, and in which language to speak to them. */
export interface Said {
  message: IncomingMessage
  payload: string
  language: Language
  strings: TelegramStrings
}

type Handler = (services: Services, context: BotContext, said: Said) => Promise<void>

export async function readCommand(
  { store }: Services,
  message: IncomingMessage,
  payload: string,
): Promise<Said> {
  const language = answerLanguage(await store.chats.settings(message.chat.id), message.from) ?? 'en'
  return { message, payload, language, strings: TELEGRAM[language] }
}

/** `/start`, also with `q_<id>`, which opens an answer that somebody shared. */
export const start: Handler = async (services, context, said) => {
  const id = said.payload.startsWith('q_') ? said.payload.slice(2) : undefined
  if (id === undefined) await show(context, said, paragraphs(said.strings.welcome))
  else await openShared(services, context, said, id)
}

export const help: Handler = (services, context, said) =>
  show(context, said, helpBlocks(said.strings, services.officialUrl))

export const ask: Handler = async (services, context, said) => {
  const heard = hearAsk(said.message, said.payload, services.me)
  if (heard) await onQuestion(services, context, said.message, heard)
  else await show(context, said, paragraphs([said.strings.askWhat]))
}

export const sources: Handler = async (services, context, said) => {
  const { text, keyboard } = sourcesPage(services.saylau.sources(), 1, said.language)
  await context.delivery.send(placeOf(said.message), text, keyboard ? { keyboard } : {})
}

export const about: Handler = (services, context, said) =>
  show(context, said, aboutBlocks(services.saylau.edition(), services.program, said.language))

export const privacy: Handler = ({ memory, ledger }, context, said) => {
  const record = { days: ledger?.days ?? LEDGER_DAYS, keepQuestions: ledger?.keepQuestions ?? false }
  return show(context, said, paragraphs(said.strings.privacy(memory, record)))
}

export const startAfresh: Handler = async ({ store }, context, said) => {
  await store.chats.startAfresh(said.message.chat.id, Date.now())
  await show(context, said, paragraphs([said.strings.started]))
}

export const forget: Handler = async (services, context, said) => {
  const { message, strings } = said
  const isAllowed = await mayChangeChat(services.api, message.chat, message)
  if (isAllowed) await services.store.chats.forget(message.chat.id, message.from?.id ?? message.chat.id)
  await show(context, said, paragraphs([isAllowed ? strings.forgotten : strings.adminsOnly]))
}

export const chooseLanguage: Handler = async (_, context, said) => {
  const keyboard: InlineKeyboardMarkup = {
    inline_keyboard: [
      LANGUAGES.map((language) => button(NAMES[language], tapData({ kind: 'lang', language }))),
      [button(said.strings.automatic, tapData({ kind: 'lang', language: undefined }))],
    ],
  }
  await show(context, said, paragraphs([said.strings.chooseLanguage]), keyboard)
}

/** Each in itself, so that everybody finds their own. */
const NAMES: Record<Language, string> = { en: 'English', ru: 'Русский', kk: 'Қазақша' }

async function show(
  { delivery }: BotContext,
  { message, strings }: Said,
  blocks: Block[],
  keyboard?: InlineKeyboardMarkup,
): Promise<void> {
  for (const part of renderBlocks(blocks, strings.nothingToSay)) {
    await delivery.send(placeOf(message), part, keyboard ? { keyboard } : {})
  }
}
