import { ADMIN } from '../../locales/admin.ts'
import type { Language, ModelHealth } from '../../types.ts'
import { placeOf } from '../context.ts'
import { bold, paragraph } from '../render/blocks.ts'
import type { Services } from '../services.ts'
import type { AdminHandler } from './access.ts'
import { instant, number, sendBlocks, tight } from './screen.ts'

const MINUTE_MS = 60_000

/** `/status` */
export const status: AdminHandler = async (services, context, { message, language }) => {
  const strings = ADMIN[language].status
  const { saylau, store, reloads, health } = services
  const edition = saylau.edition()
  const count = (value: number): string => number(value, language)
  const muted = (await store.mutes.list()).length
  const waiting = (await store.inbox.waiting()).filter(
    ({ updateId }) => updateId !== context.delivery.updateId && reloads.of(updateId) === undefined,
  )
  const { step } = reloads
  const groups = [
    [
      strings.edition(edition.id, instant(edition.built, language)),
      strings.content(count(edition.documents), count(edition.passages)),
      ...(step === undefined ? [] : [strings.reload(ADMIN[language].reload.steps[step])]),
    ],
    [...work(services, language), strings.queue(count(waiting.length))],
    modelLines(health?.(), language),
    muted > 0 ? [strings.muted(count(muted))] : [],
  ]
  const blocks = groups.flatMap((lines) =>
    lines.map((line, i) => (i === 0 ? paragraph(line) : tight(paragraph(line)))),
  )
  await sendBlocks(context, placeOf(message), [paragraph(bold(strings.title)), ...blocks], language)
}

/** What has been asked and answered since the start. */
function work({ counters }: Services, language: Language): string[] {
  const strings = ADMIN[language].status
  const count = (value: number): string => number(value, language)
  const { questions, notFound, declined, refused, median, p95 } = counters.counts()
  const minutes = Math.floor((Date.now() - counters.since) / MINUTE_MS)
  const share = refused.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 })
  return [
    strings.uptime(Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60),
    strings.questions(count(questions)),
    ...(questions === 0 ? [] : [strings.refusals(share, count(notFound), count(declined))]),
    ...(median === undefined || p95 === undefined
      ? []
      : [strings.latency(count(Math.round(median)), count(Math.round(p95)))]),
  ]
}

function modelLines(health: ModelHealth | undefined, language: Language): string[] {
  const strings = ADMIN[language].status
  if (!health) return [strings.noModel]
  const kinds = Object.entries(health.failed).filter(([, times]) => times > 0)
  const failures = kinds.reduce((sum, [, times]) => sum + times, 0)
  const named = kinds.map(([kind, times]) => `${kind}: ${number(times, language)}`).join(', ')
  const failed = number(failures, language) + (named === '' ? '' : ` (${named})`)
  return [
    strings.model(health.name, number(health.answered, language), failed),
    ...(health.isResting ? [strings.resting] : []),
  ]
}
