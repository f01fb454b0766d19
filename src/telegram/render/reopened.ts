import { formatDate } from '../../locales/date.ts'
import { TELEGRAM } from '../../locales/telegram.ts'
import type { Audit, Language } from '../../types.ts'
import { type Block, bold, italic, paragraph } from './blocks.ts'
import { clip, oneLine } from './text.ts'

const SENTENCE_MAX = 400

/** An answer of some time ago. */
export interface Reopened {
  /** When it was given, in ms since 1970. */
  at: number
  /** The edition that it was given from. */
  edition: string
  /** Absent when it asserted nothing. */
  audit?: Audit
}

/** When an answer was given, by which edition, and whether today's articles still bear it out. */
export function reopenedBlocks({ at, edition, audit }: Reopened, language: Language): Block[] {
  const strings = TELEGRAM[language]
  const then = strings.saidThen(instant(at, language), edition)
  if (!audit) return [paragraph(italic(then))]
  if (audit.holds) return [paragraph(italic(`${then} ${strings.stillHolds}`))]
  const gone = audit.quotes.filter(({ state }) => state === 'gone').map(({ n }) => `[${n}]`)
  const failing = audit.failing.filter(({ reasons }) => reasons.length > 0)
  return [
    paragraph(bold(strings.noLongerHolds), ' ', italic(then)),
    ...(gone.length > 0 ? [tight(paragraph(strings.quotesGone(gone.join(', '))))] : []),
    ...failing.map(({ text }) => tight(paragraph(strings.claimFails(clip(oneLine(text), SENTENCE_MAX))))),
  ]
}

/** `March 20, 2024 (08:00 UTC)` */
function instant(at: number, language: Language): string {
  const iso = new Date(at).toISOString()
  return `${formatDate(iso.slice(0, 10), language)} (${iso.slice(11, 16)} UTC)`
}

function tight(block: Block): Block {
  return { ...block, tight: true }
}
