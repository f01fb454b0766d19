import { ADMIN } from '../../locales/admin.ts'
import { COMPLAINTS, TELEGRAM } from '../../locales/telegram.ts'
import type { Complained } from '../../store/feedback.ts'
import type { Language } from '../../types.ts'
import { placeOf } from '../context.ts'
import { type Block, bold, paragraph } from '../render/blocks.ts'
import { clip, oneLine } from '../render/text.ts'
import type { AdminHandler } from './access.ts'
import { number, sendBlocks, tight } from './screen.ts'

const ASKERS_MIN = 3
const COMPLAINTS_MAX = 20
const ANSWER_MAX = 200

/** `/gaps`: what people asked and the knowledge does not say. */
export const gaps: AdminHandler = async ({ store }, context, { message, language }) => {
  const strings = ADMIN[language]
  const found = await store.gaps.list(ASKERS_MIN)
  const lines = found.map(({ words, askers }) =>
    tight(paragraph(`• ${oneLine(words.join(' '))}: ${strings.askers(askers)}`)),
  )
  const blocks =
    lines.length === 0
      ? [paragraph(strings.noGaps)]
      : [paragraph(bold(strings.gapsTitle)), ...lines, paragraph(strings.gapsNote)]
  await sendBlocks(context, placeOf(message), blocks, language)
}

/** `/feedback`: the answers that readers marked down, and why, with a link to each. */
export const feedback: AdminHandler = async ({ store, me }, context, { message, language }) => {
  const strings = ADMIN[language]
  const found = await store.feedback.complaints(COMPLAINTS_MAX)
  const blocks =
    found.length === 0
      ? [paragraph(strings.noFeedback)]
      : [
          paragraph(bold(strings.feedbackTitle)),
          ...found.flatMap((complained) => complaintBlocks(complained, me.username, language)),
        ]
  await sendBlocks(context, placeOf(message), blocks, language)
}

function complaintBlocks(complained: Complained, bot: string, language: Language): Block[] {
  const { answer, text, edition, downs, reasons } = complained
  const strings = ADMIN[language]
  const named = COMPLAINTS.flatMap((complaint): [string, number][] => {
    const times = reasons[complaint] ?? 0
    return times > 0 ? [[TELEGRAM[language].complaints[complaint], times]] : []
  })
  const unnamed = downs - named.reduce((sum, [, times]) => sum + times, 0)
  const all: [string, number][] = unnamed > 0 ? [...named, [strings.withoutReason, unnamed]] : named
  const why = all.map(([reason, times]) => `${reason}: ${number(times, language)}`).join(', ')
  const link = `https://t.me/${bot}?start=q_${answer}`
  return [
    paragraph(clip(oneLine(text), ANSWER_MAX)),
    tight(paragraph(`👎 ${number(downs, language)} · ${why}`)),
    tight(paragraph({ text: strings.openAnswer, link }, ` · ${edition}`)),
  ]
}
