import type { Update } from '@grammyjs/types'
import { TELEGRAM } from '../locales/telegram.ts'
import type { InboxItem } from '../store/inbox.ts'
import { type IncomingMessage, placeOf } from './context.ts'
import { hearQuestion } from './hearing.ts'
import { answerLanguage } from './language.ts'
import { sendMessage } from './send.ts'
import type { Services } from './services.ts'

/** One calm sentence to a person whose message, or tap on a button, met a defect of ours. */
export async function apologise({ api, store, me }: Services, { update }: InboxItem): Promise<void> {
  const message = addressed(update, me) ?? (update.callback_query?.message as IncomingMessage | undefined)
  if (!message) return
  const reader = update.callback_query?.from ?? message.from
  const language = answerLanguage(await store.chats.settings(message.chat.id), reader) ?? 'en'
  const text = TELEGRAM[language].failed
  await sendMessage(api, placeOf(message), { html: text, plain: text }, { replyTo: message.message_id })
}

/** In a group, only a message that was meant for the bot is answered, also with an apology. */
function addressed({ message }: Update, me: Services['me']): IncomingMessage | undefined {
  if (!message) return undefined
  const isCommand = message.text?.startsWith('/ask') || message.text?.includes(`@${me.username}`)
  const isMeant = message.chat.type === 'private' || isCommand || hearQuestion(message, me) !== undefined
  return isMeant ? message : undefined
}
