import { createHash } from 'node:crypto'
import type { InlineKeyboardMarkup } from '@grammyjs/types'
import { ADMIN } from '../../locales/admin.ts'
import type { Language } from '../../types.ts'
import { sayTo } from '../ask.ts'
import { placeOf } from '../context.ts'
import { button } from '../keyboard.ts'
import { type Block, bold, paragraph } from '../render/blocks.ts'
import { oneLine } from '../render/text.ts'
import type { Services } from '../services.ts'
import type { AdminHandler } from './access.ts'
import { sendBlocks, tight } from './screen.ts'
import { adminTapData } from './taps.ts'

/** A topic is a few words. */
const TOPIC_MAX = 100

/** `/mute <topic>`; without a topic, what is muted. */
export const mute: AdminHandler = async (services, context, said) => {
  const place = placeOf(said.message)
  const topic = oneLine(said.payload)
  const strings = ADMIN[said.language]
  if (topic === '') return sayTo(context.delivery, place, strings.muteUsage)
  if (topic.length > TOPIC_MAX) {
    return sayTo(context.delivery, place, strings.topicTooLong(TOPIC_MAX))
  }
  // a topic without a word would be found in no question, or in all of them
  if (!/[\p{L}\p{N}]/u.test(topic)) return sayTo(context.delivery, place, strings.muteUsage)
  await services.store.mutes.add(topic, services.signatureOf(place.chat))
  await tellMutes(services)
  await sayTo(context.delivery, place, strings.muted(topic))
}

/** `/unmute <topic>`; without a topic, a button for each one that is muted. */
export const unmute: AdminHandler = async (services, context, said) => {
  const place = placeOf(said.message)
  const topic = oneLine(said.payload)
  if (topic === '') {
    const { blocks, keyboard } = await mutesScreen(services, said.language)
    return sendBlocks(context, place, blocks, said.language, { keyboard })
  }
  const isLifted = await liftMute(services, topic)
  const strings = ADMIN[said.language]
  await sayTo(context.delivery, place, isLifted ? strings.unmuted(topic) : strings.notMuted(topic))
}

/** @returns whether the topic was muted */
export async function liftMute(services: Services, topic: string): Promise<boolean> {
  const isLifted = await services.store.mutes.remove(topic)
  await tellMutes(services)
  return isLifted
}

/** The muted topics, with a button to lift each. */
export async function mutesScreen(
  { store }: Services,
  language: Language,
): Promise<{ blocks: Block[]; keyboard: InlineKeyboardMarkup }> {
  const strings = ADMIN[language]
  const topics = (await store.mutes.list()).map(({ topic }) => topic)
  if (topics.length === 0) {
    return { blocks: [paragraph(strings.nothingMuted)], keyboard: { inline_keyboard: [] } }
  }
  return {
    blocks: [
      paragraph(bold(strings.mutedTitle)),
      ...topics.map((topic) => tight(paragraph(`• ${oneLine(topic)}`))),
    ],
    keyboard: {
      inline_keyboard: topics.map((topic) => [
        button(`✕ ${topic}`, adminTapData({ kind: 'unmute', topic: topicKey(topic) })),
      ]),
    },
  }
}

/** A topic may be longer than a button can carry. */
export function topicKey(topic: string): string {
  return createHash('sha256').update(topic).digest('base64url').slice(0, 16)
}

async function tellMutes({ store, mutes }: Services): Promise<void> {
  mutes?.changed((await store.mutes.list()).map(({ topic }) => topic))
}
