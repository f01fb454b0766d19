import type { CallbackQuery, InlineKeyboardMarkup } from '@grammyjs/types'
import { ADMIN } from '../../locales/admin.ts'
import { TELEGRAM } from '../../locales/telegram.ts'
import type { Language } from '../../types.ts'
import { acknowledge } from '../acknowledge.ts'
import { type BotContext, type IncomingMessage, placeOf } from '../context.ts'
import { type Block, paragraph } from '../render/blocks.ts'
import { renderBlocks } from '../render/messages.ts'
import { editKeyboard, editMessage } from '../send.ts'
import type { Services } from '../services.ts'
import { editionsScreen } from './editions.ts'
import { liftMute, mutesScreen, topicKey } from './mutes.ts'
import { reloadFrom } from './reload.ts'
import { confirmScreen, rollBack } from './rollback.ts'
import { adminLanguage, NO_BUTTONS } from './screen.ts'
import { type AdminTap, parseAdminTap } from './taps.ts'

/** A report is worth a decision for so long; later somebody else may have reloaded. */
const FORCE_SECONDS = 15 * 60

interface Tapped {
  query: CallbackQuery
  message: IncomingMessage
  language: Language
}

/** A tap of an administrator, in private, on a button of ours whose data begins with `a:`. */
export async function onAdminTap(
  services: Services,
  context: BotContext,
  query: CallbackQuery,
): Promise<void> {
  const message = query.message as IncomingMessage
  const tap = parseAdminTap(query.data ?? '')
  if (!tap) return acknowledge(services.api, query.id)
  const language = await adminLanguage(services, context, { chat: message.chat.id })
  const tapped = { query, message, language }
  if (tap.kind === 'force') return force(services, context, tapped, tap)
  await acknowledge(services.api, query.id)
  const { blocks, keyboard } = await screenAfter(services, tapped, tap)
  const [text] = renderBlocks(blocks, TELEGRAM[language].nothingToSay)
  await editMessage(services.api, message.chat.id, message.message_id, text!, keyboard)
}

/** What the message with the button becomes. */
async function screenAfter(
  services: Services,
  { message, language }: Tapped,
  tap: Exclude<AdminTap, { kind: 'force' }>,
): Promise<{ blocks: Block[]; keyboard?: InlineKeyboardMarkup }> {
  const { desk, saylau, store } = services
  const strings = ADMIN[language]
  if (tap.kind === 'unmute') {
    const topics = (await store.mutes.list()).map(({ topic }) => topic)
    const topic = topics.find((candidate) => topicKey(candidate) === tap.topic)
    if (topic !== undefined) await liftMute(services, topic)
    return mutesScreen(services, language)
  }
  if (!desk) return { blocks: [paragraph(strings.unavailable)] }
  if (tap.kind === 'editions') return editionsScreen(services, desk, language)
  if (services.reloads.step !== undefined) return { blocks: [paragraph(strings.editions.reloadRunning)] }
  if (tap.kind === 'back') return confirmScreen(tap.edition, saylau.edition().id, language)
  return { blocks: await rollBack(services, tap.edition, message.chat.id, language) }
}

/** Publishes the edition of a report although its tests fail. */
async function force(
  services: Services,
  context: BotContext,
  { query, message, language }: Tapped,
  { edition, asked }: Extract<AdminTap, { kind: 'force' }>,
): Promise<void> {
  const { api } = services
  const { reload } = ADMIN[language]
  const place = placeOf(message)
  // a private chat is of one person, and what was asked there was asked by that one
  if (query.from.id !== place.chat) return acknowledge(api, query.id, reload.notYours)
  const isExpired = Date.now() / 1000 - asked > FORCE_SECONDS && !context.delivery.hasBegun
  await acknowledge(api, query.id, isExpired ? reload.expired : undefined)
  await editKeyboard(api, place.chat, message.message_id, NO_BUTTONS)
  if (isExpired) return
  await reloadFrom(services, context, place, services.signatureOf(query.from.id), {
    force: edition,
    replyTo: message.message_id,
  })
}
