import type { InlineKeyboardMarkup } from '@grammyjs/types'
import { OperatorError } from '../../errors.ts'
import { ADMIN, type AdminStrings } from '../../locales/admin.ts'
import { formatDate } from '../../locales/date.ts'
import { TELEGRAM } from '../../locales/telegram.ts'
import type { Language } from '../../types.ts'
import type { BotContext } from '../context.ts'
import { answerLanguage } from '../language.ts'
import { type Block, bold, folded, paragraph } from '../render/blocks.ts'
import { renderBlocks } from '../render/messages.ts'
import { clip, oneLine } from '../render/text.ts'
import type { Place, SendOptions } from '../send.ts'
import type { Services } from '../services.ts'

const ITEM_MAX = 300

/** The language to speak to an administrator in. */
export async function adminLanguage(
  { store }: Services,
  context: BotContext,
  { chat }: Place,
): Promise<Language> {
  const { message, callback_query: tap } = context.incoming
  return answerLanguage(await store.chats.settings(chat), tap?.from ?? message?.from) ?? 'en'
}

/** Sends blocks as one or more messages, buttons under the last one. */
export async function sendBlocks(
  { delivery }: BotContext,
  place: Place,
  blocks: readonly Block[],
  language: Language,
  { replyTo, keyboard }: SendOptions = {},
): Promise<void> {
  const parts = renderBlocks(blocks, TELEGRAM[language].nothingToSay)
  for (const [i, part] of parts.entries()) {
    await delivery.send(place, part, {
      ...(i === 0 && replyTo !== undefined && { replyTo }),
      ...(i === parts.length - 1 && keyboard && { keyboard }),
    })
  }
}

/** A heading with its items, one a line, at most `max` of so many characters; nothing when there are none. */
export function listBlocks(
  title: string,
  items: readonly string[],
  language: Language,
  { max = 10, longest = ITEM_MAX, isFolded = false } = {},
): Block[] {
  if (items.length === 0) return []
  const make = isFolded ? folded : paragraph
  const rest = items.length - max
  return [
    make(bold(title), `: ${number(items.length, language)}`),
    ...items.slice(0, max).map((item) => tight(make(`• ${clip(oneLine(item), longest)}`))),
    ...(rest > 0 ? [tight(make(ADMIN[language].more(number(rest, language))))] : []),
  ]
}

/** What did not work, and why, as the program says it to its operator. */
export function failureBlocks(sentence: string, thrown: unknown, strings: AdminStrings): Block[] {
  const isTold = thrown instanceof OperatorError
  return [
    paragraph(sentence),
    ...(isTold ? [folded(bold(strings.reload.details)), tight(folded(thrown.message))] : []),
  ]
}

export function tight(block: Block): Block {
  return { ...block, tight: true }
}

export function number(value: number, language: Language): string {
  return value.toLocaleString(language)
}

/** An ISO 8601 instant, to the minute. */
export function instant(iso: string, language: Language): string {
  return `${formatDate(iso.slice(0, 10), language)}, ${iso.slice(11, 16)} UTC`
}

export const NO_BUTTONS: InlineKeyboardMarkup = { inline_keyboard: [] }
