import { documentId } from '../../../knowledge/document-id.ts'
import { findDocument, type KnowledgeFile } from '../../../knowledge/editing.ts'
import type { FrontMatter } from '../../../knowledge/front-matter.ts'
import { look } from '../../../knowledge/look.ts'
import {
  isSentFormat,
  type Look,
  readSent,
  SENT_FORMATS,
  SENT_MAX,
} from '../../../knowledge/sent-document.ts'
import type { Draft, Replacing, SentDocument } from '../../../store/drafts.ts'
import { ApiError, FileTooBig } from '../../api-error.ts'
import type { BotContext, IncomingMessage } from '../../context.ts'
import type { Services } from '../../services.ts'
import { showTyping } from '../../typing.ts'
import { newDocument } from './draft.ts'
import { titleOf } from './library-screens.ts'
import { readPresent } from './present.ts'
import { sendPreview } from './show.ts'
import { type Situation, say, situationOf } from './situation.ts'

/** A slow network may take so long for 20 MB. */
const DOWNLOAD_MS = 3 * 60_000

/** So long after "Replace" the next document replaces another one. */
const REPLACING_MS = 15 * 60_000

/** An administrator sent a file: it is read and shown as what it would become. Nothing is put into the folder yet. */
export async function onDocument(
  services: Services,
  context: BotContext,
  message: IncomingMessage,
): Promise<void> {
  const { document } = message
  const situation = await situationOf(services, context, { message, from: message.from })
  // after a crash: what was said about this file is said
  if (!document || !situation || context.delivery.hasBegun) return
  const { strings } = situation
  const replyTo = { replyTo: message.message_id }
  const name = document.file_name ?? ''
  if (!isSentFormat(name)) return say(situation, strings.unsupported(SENT_FORMATS.join(', ')), replyTo)

  const { drafts } = services.store
  const { chat } = situation.place
  const chosen = await drafts.newest(chat, 'replacing', Date.now() - REPLACING_MS)
  const stopTyping = showTyping(services.api, situation.place)
  let content: SentDocument | string
  try {
    const bytes = await fetch(situation, document.file_id, document.file_size)
    content = typeof bytes === 'string' ? bytes : await read(situation, name, bytes, chosen)
  } finally {
    await stopTyping()
  }
  if (typeof content === 'string') return say(situation, content, replyTo)
  const id = `d${context.delivery.updateId}`
  await sendPreview(situation, { id, chat, content, at: Date.now() }, message.message_id)
  if (chosen) await drafts.remove(chosen.id)
}

/** The file's content, or why there is none. */
async function fetch(
  { services, strings }: Situation,
  file: string,
  size: number | undefined,
): Promise<Buffer | string> {
  const tooBig = strings.tooBig(SENT_MAX / 2 ** 20)
  if (size !== undefined && size > SENT_MAX) return tooBig
  try {
    const options = { signal: AbortSignal.timeout(DOWNLOAD_MS) }
    return Buffer.from(await services.api.download(file, SENT_MAX, options))
  } catch (thrown) {
    if (thrown instanceof FileTooBig) return tooBig
    const isRefused = thrown instanceof ApiError && !thrown.isAboutToken && thrown.retryAfterMs === undefined
    if (isRefused || (thrown instanceof Error && thrown.name === 'TimeoutError')) return strings.cannotFetch
    throw thrown
  }
}

/**
 * The draft, or why there is none.
 *
 * @param chosen the document that this one is to replace; else it replaces the one of its name
 */
async function read(
  situation: Situation,
  name: string,
  bytes: Buffer,
  chosen: Draft<Replacing> | undefined,
): Promise<SentDocument | string> {
  const { folder, strings } = situation
  const sent = await readSent(name, bytes)
  if ('problem' in sent) return strings.unreadable(sent.problem)
  const present =
    (chosen && (await findDocument(folder, chosen.content.document))) ??
    (await findDocument(folder, documentId(name)))
  const document = present?.id ?? documentId(name)
  const seen = await look(document, sent)
  if ('problem' in seen) return strings.unreadable(seen.problem)
  const fields = present ? await completed(folder, present, sent.fields, seen) : sent.fields
  const { title = seen.title } = fields
  const isTitleGuessed = seen.isTitleGuessed && fields.title === undefined
  const target = present
    ? { name, document, replaces: titleOf(present, situation.services.saylau.sources()) }
    : { name, document }
  return newDocument(target, { ...sent, fields }, { ...seen, title, isTitleGuessed })
}

/** What the new file does not say of itself is taken from the one that it replaces. */
async function completed(
  folder: string,
  present: KnowledgeFile,
  fields: FrontMatter,
  { isTitleGuessed }: Look,
): Promise<FrontMatter> {
  const before = await readPresent(folder, present)
  if ('problem' in before) return fields
  const { language: _, title, ...known } = before.fields
  return { ...known, ...(isTitleGuessed && title !== undefined && { title }), ...fields }
}
