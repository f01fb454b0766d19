import { escapeMarkdown } from './escape-markdown.ts'
import { joinLines, vocabularyOf } from './hyphens.ts'
import type { PdfLine } from './pdf-lines.ts'

interface Block {
  lines: PdfLine[]
  kind: 'text' | 'heading' | 'item'
}

const BULLET = /^[•▪◦‣·●■○∙\uf0b7\uf0a7]\s*/u
const NUMBERED = /^\d{1,2}[.)]\s+\p{L}/u
const ENDS = /[.!?…:;]["»”’)\]]*$/u
const HEADING_WORDS = 25

/**
 * The lines of a PDF as Markdown paragraphs. A paragraph ends at a wider gap, a change of size, an indented or
 * bulleted line, or a line that stops short after a full stop; it runs on across columns and pages until it does.
 * Notes in small letters at the foot of pages come last.
 */
export function paragraphsOf(pages: readonly PdfLine[][]): { markdown: string; title?: string } {
  const size = commonest(pages.flat(), ({ height, text }) => [round(height), text.length])
  const notes: PdfLine[] = []
  const body = pages.map((lines) => {
    const from = lines.findLastIndex((line) => line.height > 0.92 * size) + 1
    if (from > 0) notes.push(...lines.slice(from))
    return from > 0 ? lines.slice(0, from) : lines
  })
  const blocks = [...blocksOf(body, size), ...blocksOf([notes], size)]
  const words = vocabularyOf(pages.flat().map(({ text }) => text))
  const markdown = blocks.map(({ lines, kind }) => {
    const text = joinLines(
      lines.map((line) => line.text),
      words,
    )
    if (kind === 'item') return `- ${escapeMarkdown(text.replace(BULLET, ''))}`
    return kind === 'heading' ? `## ${escapeMarkdown(text)}` : escapeMarkdown(text)
  })
  const title = titleOf(blocks)
  return { markdown: markdown.join('\n\n'), ...(title === undefined ? {} : { title }) }
}

function blocksOf(pages: readonly PdfLine[][], size: number): Block[] {
  const blocks: Block[] = []
  const leading = leadingOf(pages)
  for (const lines of pages) {
    const rightOf = columnEdges(lines)
    for (const line of lines) {
      const open = blocks.at(-1)
      const last = open?.lines.at(-1)
      const kind = kindOf(line, size)
      const runsOn =
        open !== undefined &&
        last !== undefined &&
        kind !== 'item' &&
        (open.kind === 'heading') === (kind === 'heading') &&
        continues(last, line, rightOf(last), leading)
      if (runsOn) open.lines.push(line)
      else blocks.push({ lines: [line], kind })
    }
  }
  return blocks
}

function kindOf({ text, height }: PdfLine, size: number): Block['kind'] {
  if (BULLET.test(text) && /[\p{L}\p{N}]/u.test(text)) return 'item'
  const isHeading = height > 1.12 * size && text.split(' ').length <= HEADING_WORDS && /\p{L}/u.test(text)
  return isHeading ? 'heading' : 'text'
}

/** @param right where the lines of the column end */
function continues(last: PdfLine, line: PdfLine, right: number, leading: number): boolean {
  if (Math.abs(line.height - last.height) > 0.08 * last.height) return false
  const down = line.y - last.y
  if (last.page !== line.page || down < 0) return !ENDS.test(last.text) || /^\p{Ll}/u.test(line.text)
  if (down > 1.3 * leading * line.height) return false
  const ends = ENDS.test(last.text)
  if (ends && NUMBERED.test(line.text)) return false
  if (ends && line.x > last.x + 0.8 * line.height) return false
  return !(ends && last.right < right - 0.15 * (right - last.x))
}

/** Columns stand farther apart than this, and the indents within them less. */
const COLUMN = 40

/** Where the longest line ends that begins at about the same place as a given one. */
function columnEdges(lines: readonly PdfLine[]): (line: PdfLine) => number {
  const edges = new Map<number, number>()
  for (const { x, right } of lines) {
    const column = Math.round(x / COLUMN)
    for (const near of [column - 1, column, column + 1])
      edges.set(near, Math.max(right, edges.get(near) ?? 0))
  }
  return ({ x, right }) => edges.get(Math.round(x / COLUMN)) ?? right
}

/** The commonest distance of two lines, in heights of their letters. */
function leadingOf(pages: readonly PdfLine[][]): number {
  const gaps = pages.flatMap((lines) =>
    lines.slice(1).flatMap((line, i) => {
      const gap = (line.y - lines[i]!.y) / line.height
      return gap > 0.8 && gap < 3 ? [{ gap: Math.round(gap * 20) / 20 }] : []
    }),
  )
  return commonest(gaps, ({ gap }) => [gap, 1]) || 1.2
}

function commonest<Item>(
  items: readonly Item[],
  weigh: (item: Item) => [value: number, weight: number],
): number {
  const weights = new Map<number, number>()
  for (const item of items) {
    const [value, weight] = weigh(item)
    weights.set(value, (weights.get(value) ?? 0) + weight)
  }
  let best = 0
  for (const [value, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = value
  return best
}

/** The heading in the largest letters at the top of the first page. */
function titleOf(blocks: readonly Block[]): string | undefined {
  const headings = blocks
    .slice(0, 5)
    .filter((block) => block.kind === 'heading' && block.lines[0]?.page === 1)
  const largest = headings.sort((a, b) => b.lines[0]!.height - a.lines[0]!.height)[0]
  return largest?.lines.map(({ text }) => text).join(' ')
}

const round = (points: number): number => Math.round(points * 2) / 2
