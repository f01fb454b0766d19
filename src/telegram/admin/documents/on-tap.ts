import type { CallbackQuery, Message } from '@grammyjs/types'
import { OperatorError } from '../../../errors.ts'
import { readDocument, toMarkdown } from '../../../knowledge/editing.ts'
import type { Change, Draft } from '../../../store/drafts.ts'
import { acknowledge } from '../../acknowledge.ts'
import type { BotContext } from '../../context.ts'
import type { Services } from '../../services.ts'
import { changeFolder, takeBack } from './change.ts'
import { type SentDraft, withField, withSkipped } from './draft.ts'
import { askRemoval, askReplacement, removeIt, sendFiles, showDocument, showList } from './library.ts'
import { redrawPreview, replaceText, takeButtonsOff } from './show.ts'
import { type Situation, say, situationOf } from './situation.ts'
import { type DocumentTap, parseDocumentTap } from './taps.ts'

/** A tap on a button whose data begins with `d:`, by an administrator in private; it is acknowledged whatever it asks for. */
export async function onDocumentTap(
  services: Services,
  context: BotContext,
  query: CallbackQuery,
): Promise<void> {
  const message = query.message as Message | undefined
  const tap = query.data === undefined ? undefined : parseDocumentTap(query.data)
  const situation = message && (await situationOf(services, context, { message, from: query.from }))
  if (!message || !tap || !situation) return acknowledge(services.api, query.id)
  if ('draft' in tap) await onDraftTap(situation, query, message.message_id, tap)
  else await onLibraryTap(situation, query, message.message_id, tap)
}

async function onLibraryTap(
  situation: Situation,
  query: CallbackQuery,
  message: number,
  tap: Exclude<DocumentTap, { draft: string }>,
): Promise<void> {
  await acknowledge(situation.services.api, query.id)
  switch (tap.kind) {
    case 'list':
      return showList(situation, tap.page, message)
    case 'view':
      return showDocument(situation, tap.key, tap.page, message)
    case 'file':
      return sendFiles(situation, tap.key, message)
    case 'repl':
      return askReplacement(situation, tap.key, message)
    case 'rm':
      return askRemoval(situation, tap.key, tap.page, message)
    case 'gone':
      return removeIt(situation, tap.key, message)
  }
}

async function onDraftTap(
  situation: Situation,
  query: CallbackQuery,
  message: number,
  tap: Extract<DocumentTap, { draft: string }>,
): Promise<void> {
  const { services, place, strings } = situation
  const draft = await services.store.drafts.byId(tap.draft, place.chat, Date.now())
  const kind = draft?.content.kind
  if (draft && kind === 'document' && tap.kind !== 'back' && tap.kind !== 'stop') {
    await acknowledge(services.api, query.id)
    return onPreviewTap(situation, draft as SentDraft, message, tap)
  }
  if (draft?.content.kind === 'change' && tap.kind === 'add' && isResumed(situation, draft.content)) {
    return changeFolder(situation, draft.id, { document: draft.content.document, replyTo: message })
  }
  if (draft && kind === 'change' && tap.kind === 'back') {
    await acknowledge(services.api, query.id)
    return giveBack(situation, draft as Draft<Change>, message)
  }
  if (draft && kind === 'replacing' && tap.kind === 'stop') {
    await services.store.drafts.remove(draft.id)
    await acknowledge(services.api, query.id)
    return replaceText(situation, message, strings.noReplacement)
  }
  await acknowledge(services.api, query.id, strings.gone)
  await takeButtonsOff(situation, message)
}

/** After a crash, the same tap comes again and its change has begun already. */
function isResumed({ context }: Situation, { update }: Change): boolean {
  return update === context.delivery.updateId
}

async function onPreviewTap(
  situation: Situation,
  draft: SentDraft,
  message: number,
  tap: Extract<DocumentTap, { draft: string }>,
): Promise<void> {
  const { content } = draft
  const redraw = (next: SentDraft['content']): Promise<void> =>
    redrawPreview(situation, { ...draft, content: next, message, at: Date.now() })
  switch (tap.kind) {
    case 'skip':
      return redraw(withSkipped(content))
    case 'ask':
      return redraw({ ...content, asks: tap.field })
    case 'lang':
      return redraw(withField(content, 'language', tap.language))
    case 'drop':
      await situation.services.store.drafts.remove(draft.id)
      return replaceText(situation, message, situation.strings.cancelled)
    case 'add':
      return add(situation, draft, message)
  }
}

async function add(situation: Situation, { id, chat, content }: SentDraft, message: number): Promise<void> {
  const markdown = toMarkdown(content.fields, content.body)
  const present = await readDocument(situation.folder, content.document)
  if (present.length > 0 && content.replaces === undefined) {
    // somebody else has put a document of that name there since: this is another decision now
    return redrawPreview(situation, {
      id,
      chat,
      content: { ...content, replaces: content.document },
      message,
      at: Date.now(),
    })
  }
  const [only, ...others] = present
  if (only && others.length === 0 && only.bytes.equals(Buffer.from(markdown))) {
    await situation.services.store.drafts.remove(id)
    await takeButtonsOff(situation, message)
    return say(situation, situation.strings.unchanged(only.name), { replyTo: message })
  }
  await changeFolder(situation, id, { document: content.document, markdown, replyTo: message })
}

async function giveBack(situation: Situation, draft: Draft<Change>, message: number): Promise<void> {
  const { services, folder, strings } = situation
  try {
    const outcome = await takeBack(folder, draft.content)
    await services.store.drafts.remove(draft.id)
    const isServed = services.saylau.edition().id !== draft.content.edition
    const done = isServed ? strings.takenBackServed : strings.takenBack
    await replaceText(situation, message, outcome === 'changed' ? strings.changedSince : done)
  } catch (thrown) {
    if (!(thrown instanceof OperatorError)) throw thrown
    services.log.error({ reason: thrown.message }, 'A document could not be taken back')
    await say(situation, strings.cannotWrite, { replyTo: message })
  }
}
