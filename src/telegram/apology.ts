import type { Update } from '@grammyjs/types'
import { TELEGRAM } from '../locales/telegram.ts'
import type { InboxItem } from '../store/inbox.ts'
import { placeOf } from './context.ts'
import { answerLanguage } from './language.ts'
import { sendMessage } from './send.ts'
import type { Services } from './services.ts'

/** One calm sentence to a person whose message met a defect of ours. A group that did not ask hears nothing. */
export async function apologise({ api, store, me }: Services, item: InboxItem): Promise<void> {
  const { message } = item.update as Update
  if (message?.chat?.type !== 'private' || message.from?.id === me.id) return
  const language = answerLanguage(await store.chats.settings(message.chat.id), message.from) ?? 'en'
  const text = TELEGRAM[language].failed
  await sendMessage(api, placeOf(message), { html: text, plain: text }, { replyTo: message.message_id })
}
