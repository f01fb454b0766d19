import type { Desk, Step } from '../../editions/desk.ts'
import { OperatorError } from '../../errors.ts'
import { ADMIN, type ReloadStrings } from '../../locales/admin.ts'
import type { Language } from '../../types.ts'
import { sayTo } from '../ask.ts'
import { type BotContext, placeOf } from '../context.ts'
import { paragraph } from '../render/blocks.ts'
import { renderBlocks } from '../render/messages.ts'
import { type Place, sendMessage } from '../send.ts'
import type { Services } from '../services.ts'
import type { AdminHandler } from './access.ts'
import { closingText, Progress, progressText } from './progress.ts'
import type { Ending } from './reloads.ts'
import { adminLanguage } from './screen.ts'
import { tellEnding, tellInterrupted } from './telling.ts'

/** What kind of reload is wanted. */
export interface ReloadWish {
  dryRun?: boolean
  /** The edition that was blocked, and that is to be published although its tests fail; no other one is. */
  force?: string
  /** The message that asked for it. */
  replyTo?: number
}

/** `/reload`, `/reload dry`. */
export const reload: AdminHandler = async (services, context, { message, payload, language }) => {
  const place = placeOf(message)
  const wanted = payload.trim().toLowerCase()
  const dryRun = ['dry', 'dry-run', '--dry-run'].includes(wanted)
  if (wanted !== '' && !dryRun) return sayTo(context.delivery, place, ADMIN[language].reload.usage)
  const by = services.signatureOf(place.chat)
  await reloadFrom(services, context, place, by, { dryRun, replyTo: message.message_id })
}

/**
 * Reloads the knowledge and shows in `place`, an administrator's private chat, how it goes and what became of it. It
 * is begun once for an update: tried again in the same run, it goes on where it was; taken up after a crash, it tells
 * what is being served and leaves the rest to the administrator.
 *
 * @param by who wants it, for the record: `services.signatureOf` of the user
 */
export async function reloadFrom(
  services: Services,
  context: BotContext,
  place: Place,
  by: string,
  wish: ReloadWish = {},
): Promise<void> {
  const { desk, reloads } = services
  const { delivery } = context
  const language = await adminLanguage(services, context, place)
  if (!desk) return sayTo(delivery, place, ADMIN[language].unavailable)
  const opening = await open(services, context, place, wish, language)
  if (opening === 'busy') return
  const closing = opening && begin(services, desk, { update: delivery.updateId, by, wish, language }, opening)
  const ending = await reloads.of(delivery.updateId)
  if (ending) await tellEnding(services, context, place, { ending, wish, language })
  else await tellInterrupted(services, context, place, language)
  await closing
}

type Sent = Awaited<ReturnType<typeof sendMessage>>

/** Sends the message that will show how it goes; `undefined` when an earlier attempt has sent it. */
async function open(
  { api, reloads, lastMessages }: Services,
  { delivery }: BotContext,
  place: Place,
  wish: ReloadWish,
  language: Language,
): Promise<Sent | 'busy' | undefined> {
  const strings = ADMIN[language].reload
  const { step } = reloads
  const words = step === undefined ? titleOf(wish, strings) : strings.busy(strings.steps[step])
  const [text] = renderBlocks([paragraph(words)], words)
  let sent: Sent | undefined
  await delivery.once(async () => {
    sent = await sendMessage(api, place, text!, wish.replyTo === undefined ? {} : { replyTo: wish.replyTo })
    lastMessages.note(sent.chat, sent.message)
  })
  return sent && step !== undefined ? 'busy' : sent
}

/** @returns when the message that showed how it went has its last word */
async function begin(
  { api, log, reloads }: Services,
  desk: Desk,
  { update, by, wish, language }: { update: number; by: string; wish: ReloadWish; language: Language },
  shown: Sent,
): Promise<void> {
  const strings = ADMIN[language].reload
  const title = titleOf(wish, strings)
  const steps: Step[] = []
  const progress = new Progress(api, shown, reloads.editEveryMs, (seconds) =>
    progressText(title, steps, seconds, strings, language),
  )
  const ending = await reloads.begin(update, async (onStep) => {
    try {
      const { dryRun = false, force } = wish
      const report = await desk.reload({
        by,
        dryRun,
        ...(force !== undefined && { force: true, expect: force }),
        onStep: (step) => {
          onStep(step)
          if (steps.at(-1) !== step) steps.push(step)
        },
      })
      return { report }
    } catch (thrown) {
      if (thrown instanceof OperatorError) log.warn({ reason: thrown.message }, 'A reload failed')
      else log.error({ err: thrown }, 'A reload failed')
      return { thrown }
    }
  })
  await progress.end((seconds) => closingText(title, wordOf(ending, strings), seconds, strings, language))
}

function titleOf({ dryRun, force }: ReloadWish, strings: ReloadStrings): string {
  if (force !== undefined) return strings.runningForced
  return dryRun ? strings.runningDry : strings.running
}

function wordOf(ending: Ending, { closed }: ReloadStrings): string {
  return 'thrown' in ending ? closed.failed : closed[ending.report.outcome]
}
