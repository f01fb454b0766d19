import type { InlineKeyboardMarkup } from '@grammyjs/types'
import type { ReloadReport, VanishingQuote } from '../../editions/desk.ts'
import { ADMIN, type AdminStrings } from '../../locales/admin.ts'
import type { KnowledgeWarning, Language } from '../../types.ts'
import { button } from '../keyboard.ts'
import { type Block, bold, paragraph } from '../render/blocks.ts'
import { clip, oneLine } from '../render/text.ts'
import { listBlocks, number, tight } from './screen.ts'
import { adminTapData } from './taps.ts'

/** A report is to be taken in at a glance, in one message if possible; the file beside it has everything. */
const BRIEF = { max: 6, longest: 200, isFolded: true }
const QUOTE_MAX = 120
/** Of what fails, on the button; the message names all of it. */
const NAME_MAX = 40

/** A reload's report for the eye: first what became of it, then what changed, what fails and what would be lost. */
export function reportBlocks(report: ReloadReport, language: Language): Block[] {
  const strings = ADMIN[language]
  const { reload } = strings
  const { tests, added, changed, removed, vanishing, warnings } = report
  const isUnchanged = added.length + changed.length + removed.length === 0
  const vanishingLine = ({ document, quote, answers }: VanishingQuote): string =>
    `“${clip(oneLine(quote), QUOTE_MAX)}” (${document}, ${reload.answers(answers)})`
  const blocks = [
    paragraph(bold(headline(report, strings))),
    ...beforeBlocks(report, strings),
    tight(paragraph(content(report, language))),
    ...(isUnchanged ? [paragraph(reload.unchanged)] : []),
    ...listBlocks(reload.added, added, language),
    ...listBlocks(reload.changed, changed, language),
    ...listBlocks(reload.removed, removed, language),
    ...testBlocks(report, language),
    ...listBlocks(reload.blocking, tests.blocking, language, BRIEF),
    ...listBlocks(reload.newlyFailing, report.newlyFailing, language, BRIEF),
    ...listBlocks(reload.newlyPassing, report.newlyPassing, language, BRIEF),
    ...listBlocks(reload.vanishing, vanishing.map(vanishingLine), language, BRIEF),
    ...listBlocks(reload.warnings, warnings.map(warningLine), language, BRIEF),
  ]
  return report.outcome === 'blocked' ? [...blocks, paragraph(reload.advice)] : blocks
}

function warningLine({ file, line, message }: KnowledgeWarning): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`
}

function headline({ outcome, forced, edition }: ReloadReport, { reload }: AdminStrings): string {
  if (outcome === 'blocked') return reload.blocked(edition)
  if (outcome === 'dry_run') return reload.dryRun(edition)
  return forced ? reload.forced(edition) : reload.published(edition)
}

function beforeBlocks({ outcome, edition, previous }: ReloadReport, { reload }: AdminStrings): Block[] {
  if (previous === undefined) return []
  if (outcome !== 'published') return [tight(paragraph(reload.stays(previous)))]
  return [tight(paragraph(previous === edition ? reload.same : reload.before(previous)))]
}

function content({ documents, passages, reused, ms }: ReloadReport, language: Language): string {
  const { reload } = ADMIN[language]
  const [first, second, third] = [documents, passages, reused].map((count) => number(count, language))
  return `${reload.content(first!, second!, third!)} · ${reload.seconds(number(Math.round(ms / 1000), language))}`
}

function testBlocks({ tests: { results } }: ReloadReport, language: Language): Block[] {
  const { reload } = ADMIN[language]
  const count = (verdict: string): number => results.filter((result) => result.verdict === verdict).length
  const skipped = count('skipped')
  if (results.length === skipped) return [paragraph(reload.noTests)]
  const figures = [results.length - skipped, count('failed'), skipped]
  const [run, failed, left] = figures.map((figure) => number(figure, language))
  const known = count('known')
  return [
    paragraph(reload.tests(run!, failed!, left!)),
    ...(known > 0 ? [tight(paragraph(reload.knownFailures(number(known, language))))] : []),
  ]
}

/**
 * Under the report of a blocked reload: publish that edition, and no other, all the same.
 *
 * @param asked seconds since 1970
 */
export function forceKeyboard(
  { edition, newlyFailing, tests: { blocking } }: ReloadReport,
  { reload }: AdminStrings,
  asked: number,
): InlineKeyboardMarkup {
  const [first = edition, ...more] = newlyFailing.length > 0 ? newlyFailing : blocking
  const label = reload.force(clip(oneLine(first), NAME_MAX), more.length)
  return { inline_keyboard: [[button(label, adminTapData({ kind: 'force', edition, asked }))]] }
}
