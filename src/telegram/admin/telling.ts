import type { ReloadReport } from '../../editions/desk.ts'
import { reloadHtml } from '../../editions/report-html.ts'
import { reasonOf } from '../../errors.ts'
import { ADMIN } from '../../locales/admin.ts'
import type { Language } from '../../types.ts'
import { ApiError } from '../api-error.ts'
import type { BotContext } from '../context.ts'
import { paragraph } from '../render/blocks.ts'
import type { Place } from '../send.ts'
import type { Services } from '../services.ts'
import type { ReloadWish } from './reload.ts'
import type { Ending } from './reloads.ts'
import { forceKeyboard, reportBlocks } from './report.ts'
import { failureBlocks, instant, sendBlocks } from './screen.ts'

/** What became of a reload: the report, and all of it as a file; or why there is none. */
export async function tellEnding(
  services: Services,
  context: BotContext,
  place: Place,
  { ending, wish, language }: { ending: Ending; wish: ReloadWish; language: Language },
): Promise<void> {
  const strings = ADMIN[language]
  if ('thrown' in ending) {
    const served = services.saylau.edition().id
    const sentence = wish.force === undefined ? strings.reload.failed : strings.reload.notForced
    return sendBlocks(context, place, failureBlocks(sentence(served), ending.thrown, strings), language)
  }
  const { report } = ending
  const blocks = reportBlocks(report, language)
  const asked = Math.floor(Date.now() / 1000)
  const keyboard = report.outcome === 'blocked' ? forceKeyboard(report, strings, asked) : undefined
  await sendBlocks(context, place, blocks, language, keyboard ? { keyboard } : {})
  await context.delivery.once(() => sendFile(services, place, report, strings.reload.wholeReport))
}

/** After a crash: nobody knows how far the reload had come, but what is being served is known. */
export async function tellInterrupted(
  { saylau }: Services,
  context: BotContext,
  place: Place,
  language: Language,
): Promise<void> {
  const { reload } = ADMIN[language]
  const { id, built } = saylau.edition()
  const blocks = [reload.interrupted, reload.nowServed(id, instant(built, language))].map((text) =>
    paragraph(text),
  )
  await sendBlocks(context, place, blocks, language)
}

async function sendFile(
  { api, log }: Services,
  { chat }: Place,
  report: ReloadReport,
  caption: string,
): Promise<void> {
  const bytes = new TextEncoder().encode(reloadHtml(report))
  const name = `reload-${report.edition}.html`
  try {
    await api.upload(
      'sendDocument',
      { chat_id: chat, caption },
      { field: 'document', name, bytes, type: 'text/html' },
    )
  } catch (thrown) {
    // the message has said what matters
    if (!(thrown instanceof ApiError) || thrown.retryAfterMs !== undefined) throw thrown
    log.warn({ reason: reasonOf(thrown) }, 'The report of a reload could not be sent as a file')
  }
}
