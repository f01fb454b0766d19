import { headingText, readsAsHeading } from './headings.ts'
import { plainText } from './inline.ts'
import { type SourceLine, toLines } from './lines.ts'
import { withoutUnread } from './unread-html.ts'

const FENCE = /^\s{0,3}(`{3,}|~{3,})/
const RULE = /^\s{0,3}([-*_])(?:\s*\1){2,}\s*$/
const UNDERLINE = /^\s{0,3}(=+|-{2,})\s*$/
const QUOTE = /^\s{0,3}(?:>\s?)+/
const DEFINITION = /^\s{0,3}\[([^\]^][^\]]{0,200})\]:\s+<?(?:[a-z][a-z\d+.-]{1,20}:|[/#.])\S*/i
const FOOTNOTE = /^\s{0,3}\[\^[^\]\s]{1,40}\]:\s*/
const ITEM = /^(\s*)(?:[-*+•]|(\d{1,3}[.)]))\s+(?:\[[ xX]\]\s+)?(?=\S)/
const COLUMNS = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/
const BLOCK_START = /^\s{0,3}(?:#{1,6}\s|>|\||[-*+•]\s|\d{1,3}[.)]\s)/

/**
 * Markdown as lines of plain text. What is left of the markup: headings (`## Words`, whatever they were written
 * with), list items (`- words`, `1. words`) and the blank lines between paragraphs. A table's rows become list
 * items that name their columns (`- Region: Akmola; Turnout: 54%`), so that a row can be read, and quoted, alone.
 *
 * @param first the number of the first line in the file
 */
export function plainLines(markdown: string, first: number): SourceLine[] {
  const lines = toLines(withoutUnread(markdown), first)
  const labels = new Set<string>()
  for (const { text } of lines) {
    const label = DEFINITION.exec(text)?.[1]
    if (label !== undefined) labels.add(label.toLowerCase())
  }
  const plain: SourceLine[] = []
  const add = (text: string, number: number, prefix = ''): void => {
    for (const part of plainText(text, labels).split('\n')) {
      const words = part.trim()
      plain.push({ text: words && prefix + words, number })
    }
  }

  let fence: string | undefined
  for (let i = 0; i < lines.length; i++) {
    const { text: raw, number } = lines[i]!
    const mark = FENCE.exec(raw)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && raw.trim() === mark) fence = undefined
      else plain.push({ text: raw.trim(), number })
      continue
    }
    if (mark !== undefined && !raw.slice(raw.indexOf(mark) + mark.length).includes('`')) {
      fence = mark
      continue
    }
    if (DEFINITION.test(raw)) continue

    const table = tableAt(lines, i)
    if (table) {
      for (const row of table.rows) add(row.text, row.number, '- ')
      i = table.last
      continue
    }
    const text = isQuote(raw, lines[i - 1]?.text) ? raw.replace(QUOTE, '') : raw
    if (UNDERLINE.test(text) && underlines(plain)) {
      const heading = plain[plain.length - 1]!
      heading.text = `${text.trim().startsWith('=') ? '#' : '##'} ${heading.text}`
      continue
    }
    if (RULE.test(text) || UNDERLINE.test(text)) {
      plain.push({ text: '', number })
      continue
    }
    addLine(text.replace(FOOTNOTE, ''), number)
  }
  return plain

  /** A line of text: a heading, an item, the rest of the item above it, or a paragraph's. */
  function addLine(text: string, number: number): void {
    if (/^\s{0,3}#{1,6}\s/.test(text)) {
      const level = text.trim().split(/\s/, 1)[0]!
      const words = text
        .trim()
        .slice(level.length)
        .replace(/\s#+\s*$/, '')
      add(words, number, headingText(text) === undefined ? '- ' : `${level} `)
      return
    }
    const item = ITEM.exec(text)
    if (item) {
      add(text.slice(item[0].length), number, item[2] ? `${item[2]} ` : '- ')
      return
    }
    const above = plain[plain.length - 1]
    if (/^\s{2,}\S/.test(text) && above && ITEM.test(above.text) && above.number === number - 1) {
      above.text += ` ${plainText(text.trim(), labels).replace(/\s*\n\s*/g, ' ')}`
      above.number = number
      return
    }
    add(text, number)
  }
}

/** Whether the lines so far end in a one-line paragraph that a row of `===` or `---` makes a heading. */
function underlines(plain: readonly SourceLine[]): boolean {
  const line = plain[plain.length - 1]?.text ?? ''
  const above = plain[plain.length - 2]?.text ?? ''
  return line !== '' && above === '' && !BLOCK_START.test(line) && readsAsHeading(line)
}

/** `> 54%` in running text says "more than"; at the start of a paragraph, or under a quote, it is a quote. */
function isQuote(text: string, above: string | undefined): boolean {
  if (!QUOTE.test(text)) return false
  return above === undefined || above.trim() === '' || QUOTE.test(above) || !/^\s*>\s*[\d=]/.test(text)
}

function tableAt(lines: readonly SourceLine[], at: number): { rows: SourceLine[]; last: number } | undefined {
  const header = lines[at]!
  const columns = lines[at + 1]
  if (!header.text.includes('|') || columns === undefined || !COLUMNS.test(columns.text)) return undefined
  const names = cells(header.text)
  const rows: SourceLine[] = []
  let last = at + 1
  for (; lines[last + 1]?.text.includes('|'); last++) {
    const { text, number } = lines[last + 1]!
    const named = cells(text).map((cell, i) => (cell && names[i] ? `${names[i]}: ${cell}` : cell))
    rows.push({ text: named.filter(Boolean).join('; '), number })
  }
  return { rows: rows.length > 0 ? rows : [{ ...header, text: names.join('; ') }], last }
}

function cells(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) =>
    cell
      .replaceAll('\\|', '|')
      .replace(/<br\s*\/?>/gi, ' ')
      .trim(),
  )
}
