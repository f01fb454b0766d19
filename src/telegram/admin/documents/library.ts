import { type KnowledgeFile, listKnowledgeFiles, readDocument } from '../../../knowledge/editing.ts'
import { look } from '../../../knowledge/look.ts'
import { ADMIN } from '../../../locales/admin.ts'
import { sayTo } from '../../ask.ts'
import { type BotContext, placeOf } from '../../context.ts'
import type { Said } from '../../handlers/commands.ts'
import { button } from '../../keyboard.ts'
import { paragraph } from '../../render/blocks.ts'
import { editMessage } from '../../send.ts'
import type { Services } from '../../services.ts'
import { sendBlocks } from '../screen.ts'
import { changeFolder } from './change.ts'
import { documentScreen, listScreen, removalScreen, type Screen, titleOf } from './library-screens.ts'
import { readPresent } from './present.ts'
import { short } from './preview.ts'
import { replaceText } from './show.ts'
import { type Situation, situationOf } from './situation.ts'
import { documentKey, documentTapData } from './taps.ts'

/** `/knowledge`: what lies in the folder, whether it is published or not. */
export async function knowledge(
  services: Services,
  context: BotContext,
  { message, language }: Said,
): Promise<void> {
  const situation = await situationOf(services, context, { message, from: message.from })
  if (!situation) return sayTo(context.delivery, placeOf(message), ADMIN[language].unavailable)
  const { text, keyboard } = await list(situation, 1)
  await context.delivery.send(situation.place, text, { keyboard })
}

export async function showList(situation: Situation, page: number, message: number): Promise<void> {
  await redraw(situation, message, await list(situation, page))
}

export async function showDocument(
  situation: Situation,
  key: string,
  page: number,
  message: number,
): Promise<void> {
  const { services, language, folder } = situation
  const file = await find(situation, key, message)
  if (!file) return
  const content = await readPresent(folder, file)
  const seen = 'problem' in content ? content : await look(file.id, content)
  const shown = 'problem' in content ? content : 'problem' in seen ? seen : { fields: content.fields, seen }
  const view = { page, sources: services.saylau.sources(), language }
  await redraw(situation, message, documentScreen(file, shown, view))
}

/** Sends the document as it lies in the folder. */
export async function sendFiles(situation: Situation, key: string, message: number): Promise<void> {
  const { services, context, place, folder } = situation
  const file = await find(situation, key, message)
  if (!file) return
  for (const { name, bytes } of await readDocument(folder, file.id)) {
    await context.delivery.once(async () => {
      const target = {
        chat_id: place.chat,
        ...(place.thread !== undefined && { message_thread_id: place.thread }),
        disable_content_type_detection: true,
      }
      const attachment = {
        field: 'document',
        name,
        bytes: Uint8Array.from(bytes),
        type: 'application/octet-stream',
      } as const
      const sent = await services.api.upload('sendDocument', target, attachment)
      services.lastMessages.note(place.chat, sent.message_id)
    })
  }
}

/** The next document that the administrator sends takes this one's place. */
export async function askReplacement(situation: Situation, key: string, message: number): Promise<void> {
  const { services, context, place, language, strings } = situation
  const file = await find(situation, key, message)
  if (!file) return
  const id = `p${context.delivery.updateId}`
  await services.store.drafts.save({
    id,
    chat: place.chat,
    content: { kind: 'replacing', document: file.id },
    at: Date.now(),
  })
  const words = strings.sendReplacement(short(titleOf(file, services.saylau.sources())))
  const keyboard = {
    inline_keyboard: [[button(strings.cancel, documentTapData({ kind: 'stop', draft: id }))]],
  }
  await sendBlocks(context, place, [paragraph(words)], language, { keyboard })
}

export async function askRemoval(
  situation: Situation,
  key: string,
  page: number,
  message: number,
): Promise<void> {
  const file = await find(situation, key, message)
  if (!file) return
  const { services, language } = situation
  await redraw(situation, message, removalScreen(file, page, services.saylau.sources(), language))
}

export async function removeIt(situation: Situation, key: string, message: number): Promise<void> {
  const { services, context, place } = situation
  const id = `r${context.delivery.updateId}`
  // taken up again after a crash, the removal may have been carried out already
  const begun = await services.store.drafts.byId(id, place.chat, Date.now())
  const document = begun?.content.document ?? (await find(situation, key, message))?.id
  if (document === undefined) return
  await changeFolder(situation, id, { document, replyTo: message })
}

async function list({ services, folder, language }: Situation, page: number): Promise<Screen> {
  return listScreen(await listKnowledgeFiles(folder), page, services.saylau.sources(), language)
}

/** The document of a button; when it is gone, the message says so. */
async function find(situation: Situation, key: string, message: number): Promise<KnowledgeFile | undefined> {
  const files = await listKnowledgeFiles(situation.folder)
  const file = files.find(({ id }) => documentKey(id) === key)
  if (!file) await replaceText(situation, message, situation.strings.documentGone)
  return file
}

async function redraw(
  { services, place }: Situation,
  message: number,
  { text, keyboard }: Screen,
): Promise<void> {
  await editMessage(services.api, place.chat, message, text, keyboard)
}
