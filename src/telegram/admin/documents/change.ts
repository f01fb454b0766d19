import { OperatorError } from '../../../errors.ts'
import { putDocument, readDocument, removeDocument, restoreDocument } from '../../../knowledge/editing.ts'
import type { Change, Draft } from '../../../store/drafts.ts'
import { button } from '../../keyboard.ts'
import { paragraph } from '../../render/blocks.ts'
import { reloadFrom } from '../reload.ts'
import { sendBlocks } from '../screen.ts'
import { short } from './preview.ts'
import { takeButtonsOff } from './show.ts'
import { type Situation, say } from './situation.ts'
import { documentTapData } from './taps.ts'

/** A change of the folder that an administrator wants. */
export interface Wish {
  document: string
  /** What the document is to be; absent: it is to go. */
  markdown?: string
  /** The message whose button asks for it. */
  replyTo: number
}

/**
 * Changes the folder and reloads. What was there before is kept with the draft for a day; when the reload publishes
 * nothing, the administrator is told how to get it back. Taken up again after a crash, it goes on where it was.
 *
 * @param id of the draft that becomes the change
 */
export async function changeFolder(situation: Situation, id: string, wish: Wish): Promise<void> {
  const { services, context, place, by } = situation
  const { drafts } = services.store
  const { chat } = place
  const draft = await drafts.byId(id, chat, Date.now())
  const change = isOurs(draft, context.delivery.updateId) ? draft.content : await begin(situation, wish)
  await drafts.save({ id, chat, content: change, at: Date.now() })
  let done: string
  try {
    done = await carryOut(situation, change)
  } catch (thrown) {
    if (!(thrown instanceof OperatorError)) throw thrown
    services.log.error({ reason: thrown.message }, 'A document could not be put into the knowledge folder')
    if (draft) await drafts.save(draft)
    else await drafts.remove(id)
    return say(situation, situation.strings.cannotWrite, { replyTo: wish.replyTo })
  }
  await takeButtonsOff(situation, wish.replyTo)
  await reloadFrom(services, context, place, by, { replyTo: wish.replyTo })
  if (await isPublished(situation, change)) await drafts.remove(id)
  else await tellUnpublished(situation, id, done)
}

async function isPublished({ services: { reloads, saylau } }: Situation, change: Change): Promise<boolean> {
  const ending = await reloads.of(change.update)
  if (ending && 'report' in ending) return ending.report.outcome === 'published'
  // nobody knows how a reload ended that a crash interrupted, or that had to wait for another one
  return saylau.edition().id !== change.edition
}

function isOurs(draft: Draft | undefined, update: number): draft is Draft<Change> {
  return draft?.content.kind === 'change' && draft.content.update === update
}

async function begin(
  { services, context, folder }: Situation,
  { document, markdown }: Wish,
): Promise<Change> {
  const before = await readDocument(folder, document)
  return {
    kind: 'change',
    document,
    ...(markdown !== undefined && { markdown }),
    before: before.map(({ name, bytes }) => ({ name, bytes: bytes.toString('base64') })),
    edition: services.saylau.edition().id,
    update: context.delivery.updateId,
  }
}

/** @returns what to say of it */
async function carryOut({ folder, strings }: Situation, change: Change): Promise<string> {
  const { document, markdown, before } = change
  if (markdown !== undefined) return strings.written(short(await putDocument(folder, document, markdown)))
  await removeDocument(folder, document)
  return strings.removed(short(before.map(({ name }) => name).join(', ')))
}

async function tellUnpublished(
  { context, place, language, strings }: Situation,
  id: string,
  done: string,
): Promise<void> {
  const keyboard = {
    inline_keyboard: [[button(strings.takeBack, documentTapData({ kind: 'back', draft: id }))]],
  }
  const blocks = [paragraph(`${done} ${strings.notPublished}`)]
  await sendBlocks(context, place, blocks, language, { keyboard })
}

/**
 * Gives the folder back what a change took from it. The edition that is served does not change by it.
 *
 * @returns `changed` when somebody has changed the document since: it stays as it is then
 * @throws OperatorError when the folder cannot be written to
 */
export async function takeBack(folder: string, change: Change): Promise<'taken back' | 'changed'> {
  const { document, markdown, before } = change
  const now = await readDocument(folder, document)
  const expected = markdown === undefined ? [] : [markdown]
  const isAsLeft = JSON.stringify(now.map(({ bytes }) => bytes.toString())) === JSON.stringify(expected)
  if (!isAsLeft) return 'changed'
  const files = before.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes, 'base64') }))
  await restoreDocument(folder, document, files)
  return 'taken back'
}
