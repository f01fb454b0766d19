import { readField } from '../../../knowledge/sent-document.ts'
import { DOCUMENTS } from '../../../locales/documents.ts'
import type { DraftField } from '../../../store/drafts.ts'
import { LANGUAGES } from '../../../types.ts'
import type { BotContext, IncomingMessage } from '../../context.ts'
import type { Services } from '../../services.ts'
import { type SentDraft, withField } from './draft.ts'
import { sendPreview, takeButtonsOff } from './show.ts'
import { say, situationOf } from './situation.ts'

/** A message right after a preview may answer its question without being a reply to it; for so long. */
const ATTENTIVE_MS = 15 * 60_000

/**
 * Takes a message that answers the question under a preview.
 *
 * @returns whether it was one; else it is a question to the bot like any other
 */
export async function onDocumentReply(
  services: Services,
  context: BotContext,
  message: IncomingMessage,
): Promise<boolean> {
  const { text } = message
  if (
    text === undefined ||
    message.entities?.some(({ type, offset }) => type === 'bot_command' && offset === 0)
  ) {
    return false
  }
  const isReply = message.reply_to_message !== undefined
  const draft = await (isReply ? repliedDraft(services, message) : openDraft(services, message.chat.id))
  const field = draft?.content.asks
  if (!draft || field === undefined) return false
  const value = valueFor(field, text)
  // what is no reply and would make no sense as one is meant for the bot
  if (!isReply && (value === undefined || isFree(field, text))) return false
  const situation = await situationOf(services, context, { message, from: message.from })
  if (!situation) return false

  const { strings } = situation
  const replyTo = message.message_id
  if (value === undefined) {
    await say(situation, field === 'language' ? strings.ask.language : strings.invalid[field], { replyTo })
    return true
  }
  const { message: shown, ...rest } = draft
  await sendPreview(
    situation,
    { ...rest, content: withField(draft.content, field, value), at: Date.now() },
    replyTo,
  )
  if (shown !== undefined) await takeButtonsOff(situation, shown)
  return true
}

/** The draft whose preview a message replies to. */
async function repliedDraft(
  { store }: Services,
  { chat, reply_to_message: target }: IncomingMessage,
): Promise<SentDraft | undefined> {
  const draft = target && (await store.drafts.byMessage(chat.id, target.message_id, Date.now()))
  return draft?.content.kind === 'document' ? (draft as SentDraft) : undefined
}

/** The draft that asks for something, when nothing but its preview has been talked about since. */
async function openDraft({ store }: Services, chat: number): Promise<SentDraft | undefined> {
  const draft = await store.drafts.newest(chat, 'document', Date.now() - ATTENTIVE_MS)
  if (draft?.message === undefined) return undefined
  const answered = await store.answers.newestMessage(chat)
  return answered === undefined || answered < draft.message ? draft : undefined
}

function valueFor(field: DraftField, text: string): string | undefined {
  if (field !== 'language') return readField(field, text)
  const named = text.trim().toLowerCase()
  return LANGUAGES.find((language) =>
    Object.values(DOCUMENTS).some((strings) => strings.languages[language].toLowerCase() === named),
  )
}

/** Whether any text would do for the field, so that a question would, too. */
function isFree(field: DraftField, text: string): boolean {
  return (field === 'title' || field === 'publisher') && /[?؟]\s*$/.test(text)
}
