import { ApiError } from '../../api-error.ts'
import { paragraph } from '../../render/blocks.ts'
import { renderBlocks } from '../../render/messages.ts'
import { editKeyboard, editMessage, sendMessage } from '../../send.ts'
import { NO_BUTTONS } from '../screen.ts'
import type { SentDraft } from './draft.ts'
import { preview } from './preview.ts'
import type { Situation } from './situation.ts'

/** Sends a draft's preview and keeps the draft with it, so that replies to the message are known. */
export async function sendPreview(situation: Situation, draft: SentDraft, replyTo: number): Promise<void> {
  const { services, context, place, language } = situation
  const { drafts } = services.store
  await drafts.save(draft)
  await context.delivery.once(async () => {
    const { text, keyboard } = preview(draft, services.saylau.sources(), language)
    const sent = await sendMessage(services.api, place, text, { keyboard, replyTo })
    services.lastMessages.note(sent.chat, sent.message)
    await drafts.save({ ...draft, message: sent.message })
  })
}

/** Keeps a draft and redraws its preview where it stands. */
export async function redrawPreview({ services, language }: Situation, draft: SentDraft): Promise<void> {
  await services.store.drafts.save(draft)
  if (draft.message === undefined) return
  const { text, keyboard } = preview(draft, services.saylau.sources(), language)
  await editMessage(services.api, draft.chat, draft.message, text, keyboard)
}

/** Takes the buttons off a message, unless it is gone or too old for that. */
export async function takeButtonsOff({ services, place }: Situation, message: number): Promise<void> {
  try {
    await editKeyboard(services.api, place.chat, message, NO_BUTTONS)
  } catch (thrown) {
    if (!(thrown instanceof ApiError) || thrown.retryAfterMs !== undefined) throw thrown
  }
}

/** Puts a sentence in the place of a message and its buttons. */
export async function replaceText(
  { services, place }: Situation,
  message: number,
  text: string,
): Promise<void> {
  const [rendered] = renderBlocks([paragraph(text)], text)
  await editMessage(services.api, place.chat, message, rendered!)
}
