import type { CallbackQuery, Message } from '@grammyjs/types'
import { TELEGRAM } from '../../locales/telegram.ts'
import type { SavedAnswer } from '../../store/answers.ts'
import type { Language } from '../../types.ts'
import { acknowledge } from '../acknowledge.ts'
import { type Asked, answerQuestion } from '../ask.ts'
import { type BotContext, placeOf } from '../context.ts'
import { answerLanguage } from '../language.ts'
import { mayChangeChat } from '../membership.ts'
import { renderExplanation } from '../render/explanation.ts'
import { renderBlocks } from '../render/messages.ts'
import { paragraphs, sourcesPage } from '../render/screens.ts'
import { editMessage } from '../send.ts'
import type { Services } from '../services.ts'
import { parseTap, type Tap } from '../taps.ts'
import { markExplained, rate } from './rating.ts'

/** A tap on a button, with all that is needed to act on it. */
export interface Tapped {
  query: CallbackQuery
  /** The message with the button; of an old one Telegram tells only where it is. */
  message: Message
  /** The language to speak to the reader in. */
  language: Language
}

/** A tap on one of our buttons; it is acknowledged whatever it asks for. */
export async function onTap(services: Services, context: BotContext, query: CallbackQuery): Promise<void> {
  const { message, data } = query
  const tap = data === undefined ? undefined : parseTap(data)
  if (!message || !tap) return acknowledge(services.api, query.id)
  const settings = await services.store.chats.settings(message.chat.id)
  const language = answerLanguage(settings, query.from) ?? 'en'
  const tapped: Tapped = { query, message: message as Message, language }
  if (tap.kind === 'lang') return chooseLanguage(services, tapped, tap.language)
  if (tap.kind === 'src') return turnPage(services, tapped, tap.page)
  const saved = await services.store.answers.byId(tap.answer)
  if (!saved) return acknowledge(services.api, query.id, TELEGRAM[language].answerGone)
  await onAnswerTap(services, context, tapped, tap, saved)
}

async function onAnswerTap(
  services: Services,
  context: BotContext,
  tapped: Tapped,
  tap: Exclude<Tap, { kind: 'lang' | 'src' }>,
  saved: SavedAnswer,
): Promise<void> {
  switch (tap.kind) {
    case 'up':
    case 'down':
      return rate(services, context, tapped, saved, { vote: tap.kind })
    case 'bad':
      return rate(services, context, tapped, saved, { vote: 'down', complaint: tap.complaint })
    case 'why':
      return explain(services, context, tapped, saved)
    case 'ask':
      return askSuggestion(services, context, tapped, saved, tap.index)
    case 'say':
      return sayInLanguage(services, context, tapped, saved, tap.language)
  }
}

async function explain(
  services: Services,
  { delivery }: BotContext,
  tapped: Tapped,
  saved: SavedAnswer,
): Promise<void> {
  await acknowledge(services.api, tapped.query.id)
  const place = placeOf(tapped.message)
  for (const [i, part] of renderExplanation(saved.answer).entries()) {
    await delivery.send(place, part, i === 0 ? { replyTo: tapped.message.message_id } : {})
  }
  await markExplained(services, tapped, saved)
}

async function askSuggestion(
  services: Services,
  { delivery }: BotContext,
  tapped: Tapped,
  saved: SavedAnswer,
  index: number,
): Promise<void> {
  await acknowledge(services.api, tapped.query.id)
  const question = saved.suggestions[index]
  if (question === undefined) return
  await answerQuestion(services, delivery, {
    ...askedBy(tapped),
    question,
    // the suggestion is in the language of its answer
    language: saved.answer.language,
    parent: saved,
  })
}

async function sayInLanguage(
  services: Services,
  { delivery }: BotContext,
  tapped: Tapped,
  saved: SavedAnswer,
  language: Language,
): Promise<void> {
  if (!(await isAllowed(services, tapped))) return
  await services.store.chats.chooseLanguage(tapped.message.chat.id, language)
  await acknowledge(services.api, tapped.query.id, TELEGRAM[language].languageChosen)
  const parent = saved.parent === undefined ? undefined : await services.store.answers.byId(saved.parent)
  await answerQuestion(services, delivery, {
    ...askedBy({ ...tapped, language }),
    question: saved.question,
    language,
    ...(parent && { parent }),
  })
}

function askedBy({ query, message, language }: Tapped): Omit<Asked, 'question'> {
  return {
    place: placeOf(message),
    replyTo: message.message_id,
    reader: query.from.id,
    speak: language,
  }
}

async function chooseLanguage(
  services: Services,
  tapped: Tapped,
  choice: Language | undefined,
): Promise<void> {
  const { query, message } = tapped
  if (!(await isAllowed(services, tapped))) return
  await services.store.chats.chooseLanguage(message.chat.id, choice)
  const settings = await services.store.chats.settings(message.chat.id)
  const strings = TELEGRAM[answerLanguage(settings, query.from) ?? 'en']
  const words = choice ? strings.languageChosen : strings.languageAutomatic
  await acknowledge(services.api, query.id, words)
  const [text] = renderBlocks(paragraphs([words]), words)
  await services.pace.take(message.chat.id)
  await editMessage(services.api, message.chat.id, message.message_id, text!)
}

/** Whether the reader may change the chat's settings; says so if not. */
async function isAllowed({ api }: Services, { query, message, language }: Tapped): Promise<boolean> {
  const isAllowed = await mayChangeChat(api, message.chat, { from: query.from })
  if (!isAllowed) await acknowledge(api, query.id, TELEGRAM[language].adminsOnly)
  return isAllowed
}

async function turnPage(
  services: Services,
  { query, message, language }: Tapped,
  page: number,
): Promise<void> {
  await acknowledge(services.api, query.id)
  const { text, keyboard } = sourcesPage(services.saylau.sources(), page, language)
  await services.pace.take(message.chat.id)
  await editMessage(services.api, message.chat.id, message.message_id, text, keyboard)
}
