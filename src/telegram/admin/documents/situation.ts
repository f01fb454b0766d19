import type { CallbackQuery, Message } from '@grammyjs/types'
import { DOCUMENTS, type DocumentStrings } from '../../../locales/documents.ts'
import type { Language } from '../../../types.ts'
import { sayTo } from '../../ask.ts'
import { type BotContext, placeOf } from '../../context.ts'
import type { Place, SendOptions } from '../../send.ts'
import type { Services } from '../../services.ts'
import { adminLanguage } from '../screen.ts'

/** An administrator who wants something, and all that it takes to do it. */
export interface Situation {
  services: Services
  context: BotContext
  place: Place
  language: Language
  strings: DocumentStrings
  /** Where the documents lie. */
  folder: string
  /** The administrator's name in the record of editions. */
  by: string
}

/** `undefined` where nobody may change the knowledge: the bot runs without a desk. */
export async function situationOf(
  services: Services,
  context: BotContext,
  { message, from }: { message: Message; from: CallbackQuery['from'] | undefined },
): Promise<Situation | undefined> {
  const { desk } = services
  if (!desk || !from) return undefined
  const place = placeOf(message)
  const language = await adminLanguage(services, context, place)
  return {
    services,
    context,
    place,
    language,
    strings: DOCUMENTS[language],
    folder: desk.knowledgeDir,
    by: services.signatureOf(from.id),
  }
}

/** Sends a sentence of our own. */
export function say({ context, place }: Situation, text: string, options: SendOptions = {}): Promise<void> {
  return sayTo(context.delivery, place, text, options)
}
