import type { InlineKeyboardMarkup } from '@grammyjs/types'
import { OperatorError } from '../../errors.ts'
import { ADMIN } from '../../locales/admin.ts'
import type { Language } from '../../types.ts'
import { sayTo } from '../ask.ts'
import { placeOf } from '../context.ts'
import { button } from '../keyboard.ts'
import { type Block, paragraph } from '../render/blocks.ts'
import { clip, oneLine } from '../render/text.ts'
import type { Services } from '../services.ts'
import type { AdminHandler } from './access.ts'
import { failureBlocks, instant, sendBlocks } from './screen.ts'
import { adminTapData } from './taps.ts'

/** What was typed may be anything. */
const ID_MAX = 60

/**
 * `/rollback`, `/rollback <edition>`. It is done once: without an id, doing it again would go back one edition more, so
 * an update that is taken up again only tells what is being served.
 */
export const rollback: AdminHandler = async (services, context, { message, payload, language }) => {
  const place = placeOf(message)
  const { desk, saylau, reloads } = services
  const strings = ADMIN[language]
  if (!desk) return sayTo(context.delivery, place, strings.unavailable)
  let isFresh = false
  await context.delivery.once(async () => {
    isFresh = true
  })
  if (!isFresh) {
    const { id, built } = saylau.edition()
    return sayTo(context.delivery, place, strings.reload.nowServed(id, instant(built, language)))
  }
  if (reloads.step !== undefined) {
    return sayTo(context.delivery, place, strings.editions.reloadRunning)
  }
  const blocks = await rollBack(services, payload.trim() || undefined, place.chat, language)
  await sendBlocks(context, place, blocks, language)
}

/** Serves an earlier edition again. @returns what to say of it */
export async function rollBack(
  { desk, saylau, signatureOf, log }: Services,
  wanted: string | undefined,
  admin: number,
  language: Language,
): Promise<Block[]> {
  const strings = ADMIN[language]
  const current = saylau.edition().id
  if (wanted === current) return [paragraph(strings.editions.already(wanted))]
  try {
    const others = (await desk!.editions()).filter(({ isCurrent }) => !isCurrent)
    if (others.length === 0) return [paragraph(strings.editions.noEarlier)]
    if (wanted !== undefined && !others.some(({ id }) => id === wanted)) {
      return [paragraph(strings.editions.unknown(clip(oneLine(wanted), ID_MAX)))]
    }
    const { from, to } = await desk!.rollback(wanted, signatureOf(admin))
    return [paragraph(strings.editions.rolledBack(to, from))]
  } catch (thrown) {
    if (!(thrown instanceof OperatorError)) log.error({ err: thrown }, 'A rollback failed')
    return failureBlocks(strings.editions.failed(current), thrown, strings)
  }
}

/** Whether to serve an edition again; `from`: the one that is served now. */
export function confirmScreen(
  to: string,
  from: string,
  language: Language,
): { blocks: Block[]; keyboard: InlineKeyboardMarkup } {
  const strings = ADMIN[language]
  const yes = button(strings.yes, adminTapData({ kind: 'roll', edition: to }))
  const no = button(strings.no, adminTapData({ kind: 'editions' }))
  return {
    blocks: [paragraph(strings.editions.confirm(to, from))],
    keyboard: { inline_keyboard: [[yes, no]] },
  }
}
