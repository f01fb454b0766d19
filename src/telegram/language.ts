import type { ChatSettings } from '../store/chats.ts'
import { LANGUAGES, type Language } from '../types.ts'

/** The language of a Telegram client, an IETF tag such as `ru` or `en-GB`, where we speak it. */
function clientLanguage(tag: string | undefined): Language | undefined {
  const primary = typeof tag === 'string' ? tag.slice(0, 2).toLowerCase() : undefined
  return LANGUAGES.find((language) => language === primary)
}

/** The reader's own choice goes before the client's language; `undefined` leaves it to the question. */
export function answerLanguage(
  settings: ChatSettings,
  reader: { language_code?: string } | undefined,
): Language | undefined {
  return settings.language ?? clientLanguage(reader?.language_code)
}
