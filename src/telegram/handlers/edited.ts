import type { SavedAnswer } from '../../store/answers.ts'
import { workOut } from '../ask.ts'
import { type BotContext, type IncomingMessage, placeOf } from '../context.ts'
import { hearAsk, hearQuestion } from '../hearing.ts'
import { answerKeyboard } from '../keyboard.ts'
import { answerLanguage } from '../language.ts'
import { tracesOf } from '../record.ts'
import { renderAnswer } from '../render/answer.ts'
import { isVisible } from '../render/text.ts'
import { editMessage, type Place } from '../send.ts'
import type { Services } from '../services.ts'
import { showTyping } from '../typing.ts'

/**
 * A question that its author has changed is answered anew, in the place of the first answer, as long as nothing
 * was said after that.
 */
export async function onEdited(
  services: Services,
  context: BotContext,
  message: IncomingMessage,
): Promise<void> {
  const { store } = services
  const chat = message.chat.id
  const saved = await store.answers.byQuestionMessage(chat, message.message_id)
  const text = editedQuestion(services, message)
  if (!saved || text === undefined) return
  // an earlier attempt has worked it out already
  if (context.delivery.answer === saved.id) return replaceMessages(services, context, saved, placeOf(message))
  if (text === saved.question) return
  const newest = services.lastMessages.get(chat) ?? (await store.answers.newestMessage(chat))
  if (newest === undefined || newest !== (await store.answers.messages(saved.id)).at(-1)) return
  const { ok } = await services.quotas.take(message.sender_chat?.id ?? message.from?.id ?? chat, chat)
  if (!ok || text.length > services.limits.questionLength) return
  await answerAnew(services, context, message, saved, text)
}

function editedQuestion({ me }: Services, message: IncomingMessage): string | undefined {
  const [, payload] = /^\/ask(?:@\w+)?(?:\s+([\s\S]*))?$/.exec(message.text ?? '') ?? []
  const heard = payload === undefined ? hearQuestion(message, me) : hearAsk(message, payload, me)
  return heard?.message === message.message_id && isVisible(heard.text) ? heard.text : undefined
}

async function answerAnew(
  services: Services,
  context: BotContext,
  message: IncomingMessage,
  saved: SavedAnswer,
  question: string,
): Promise<void> {
  const { store, api } = services
  const place = placeOf(message)
  const language = answerLanguage(await store.chats.settings(place.chat), message.from)
  const parent = saved.parent === undefined ? undefined : await store.answers.byId(saved.parent)
  const stopTyping = showTyping(api, place)
  const reader = message.sender_chat?.id ?? message.from?.id ?? place.chat
  let fresh: SavedAnswer
  try {
    const workedOut = await workOut(services, {
      question,
      place,
      questionMessage: message.message_id,
      reader,
      speak: language ?? 'en',
      ...(language && { language }),
      ...(parent && { parent }),
    })
    fresh = { ...workedOut, id: saved.id, at: saved.at }
    const traces = tracesOf(services, reader, { ...workedOut, id: saved.id })
    await store.answers.replace(fresh, context.delivery.updateId, traces)
    context.delivery.noteAnswer(fresh.id)
  } finally {
    await stopTyping()
  }
  await replaceMessages(services, context, fresh, place)
}

/** Rewrites the messages of the first answer; sends what is more, deletes what is too many. */
async function replaceMessages(
  services: Services,
  { delivery }: BotContext,
  saved: SavedAnswer,
  place: Place,
): Promise<void> {
  const { api, store, pace, me } = services
  const parts = renderAnswer(saved.answer)
  const shown = await store.answers.messages(saved.id)
  const keyboard = answerKeyboard(saved, { bot: me.username })
  for (const [i, part] of parts.entries()) {
    const options = i === parts.length - 1 && keyboard.inline_keyboard.length > 0 ? { keyboard } : {}
    const old = shown[i]
    if (old === undefined) await delivery.send(place, part, options, saved.id)
    else {
      await pace.take(place.chat)
      await editMessage(api, place.chat, old, part, options.keyboard)
    }
  }
  for (const old of shown.slice(parts.length)) {
    await pace.take(place.chat)
    await api.call('deleteMessage', { chat_id: place.chat, message_id: old })
    await store.answers.removeMessage(place.chat, old)
  }
}
