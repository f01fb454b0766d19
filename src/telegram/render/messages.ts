import type { Block, Run } from './blocks.ts'
import { gapBefore, packBlocks } from './pack.ts'

/** One message, ready to send: the same text with Telegram's HTML and without any. */
export interface Rendered {
  html: string
  plain: string
}

/**
 * Blocks as messages that Telegram takes: at least one, each with visible text of at most 4,096 UTF-16 units
 * after parsing and at most 100 entities, its tags closed in itself. Total.
 *
 * @param otherwise what to say when the blocks hold nothing that a reader would see
 */
export function renderBlocks(blocks: readonly Block[], otherwise: string): Rendered[] {
  const parts = packBlocks(blocks)
  if (parts.length === 0) return [{ html: escapeHtml(otherwise), plain: otherwise }]
  return parts.map((part) => ({
    html: joinBlocks(part, htmlOf, openQuote, closeQuote),
    plain: joinBlocks(part, plainOf),
  }))
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const openQuote = '<blockquote expandable>'
const closeQuote = '</blockquote>'

const plainOf = (run: Run): string => run.text

function htmlOf(run: Run): string {
  let html = escapeHtml(run.text)
  if (run.italic) html = `<i>${html}</i>`
  if (run.bold) html = `<b>${html}</b>`
  return run.link === undefined ? html : `<a href="${escapeHtml(run.link)}">${html}</a>`
}

/** Neighbouring quote blocks share one pair of quote marks. */
function joinBlocks(part: Block[], write: (run: Run) => string, open = '', close = ''): string {
  let out = ''
  part.forEach((block, i) => {
    const before = part[i - 1]
    if (before?.kind === 'quote' && block.kind !== 'quote') out += close
    if (before) out += gapBefore(block)
    if (block.kind === 'quote' && before?.kind !== 'quote') out += open
    out += block.runs.map(write).join('')
  })
  return part.at(-1)?.kind === 'quote' ? out + close : out
}
