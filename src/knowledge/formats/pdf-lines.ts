/** One line of a PDF page; lengths in points, `y` from the page's top. */
export interface PdfLine {
  text: string
  x: number
  right: number
  y: number
  /** Of its largest letters. */
  height: number
  /** Counted from 1. */
  page: number
}

/** A run of letters as pdf.js gives it; `transform` maps it onto the page. */
export interface PdfItem {
  str: string
  transform: number[]
  width: number
  height: number
}

/** Of the height of the letters before: the mark of a note, a power. */
const SMALL = 0.8

/**
 * The lines of a page, in the order in which its text was set: columns come one after the other as their author
 * wrote them. Turned text (watermarks, notes in the margin) and the raised marks of footnotes are left out.
 *
 * @param view maps the page onto what a reader sees: upright, from the top left corner
 */
export function linesOf(items: readonly PdfItem[], view: readonly number[], page: number): PdfLine[] {
  const lines: PdfLine[] = []
  let line: PdfLine | undefined
  for (const item of items) {
    const [a, b, c, d, x, y] = multiply(view, item.transform)
    const height = Math.hypot(c, d) || item.height
    if (item.str === '' || height === 0 || Math.abs(b) > Math.abs(a) / 4) continue
    const last: PdfLine | undefined = line
    // Small letters may be raised or lowered; others stand on the line.
    const reach = last && height < SMALL * last.height ? 0.7 * last.height : 0.5 * height
    const sameLine = last !== undefined && Math.abs(y - last.y) < reach && x > last.right - 2 * height
    if (!sameLine || !last) {
      if (item.str.trim() === '') continue
      line = { text: item.str, x, right: x + item.width, y, height, page }
      lines.push(line)
      continue
    }
    const isRaised = height < SMALL * last.height && y < last.y - 0.1 * last.height
    if (isRaised && /^\s*\[?[\d*†‡]{1,3}\]?\s*$/.test(item.str)) {
      last.right = x + item.width
      // A power, or the mark of a note after a number: neither may become part of the number.
      if (/\d$/.test(last.text)) last.text += `^${item.str.trim()}`
      continue
    }
    const gap = x - last.right
    const parted = gap > 0.15 * height && !/\s$/.test(last.text) && !/^\s/.test(item.str)
    last.text += (parted ? ' ' : '') + item.str
    last.right = Math.max(last.right, x + item.width)
    if (height > last.height) {
      last.height = height
      last.y = y
    }
  }
  return lines
    .map((one) => ({ ...one, text: one.text.replace(/[^\S\u00a0]+/g, ' ').trim() }))
    .filter(({ text }) => text !== '')
}

type Matrix = [number, number, number, number, number, number]

function multiply(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
