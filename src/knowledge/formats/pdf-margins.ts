import type { PdfLine } from './pdf-lines.ts'

/** Shares of a page's height in which headers and footers stand. */
const TOP = 0.12
const BOTTOM = 0.86
/** On so many pages, a line at the same place with the same words belongs to the paper, or to its chapter. */
const REPEATED = 3
/** `3`, `- 3 -`, `Page 3 of 10`, `стр. 3`, `3-бет`. */
const PAGE_NUMBER =
  /^[-–—|\s]*(?:(?:page|p\.|стр\.?|страница|бет)\s*)?\d{1,4}(?:\s*(?:of|из|\/)\s*\d{1,4})?(?:\s*-?\s*бет)?[-–—|\s]*$/iu

/** The lines of all pages without page numbers and the headers and footers that repeat. */
export function withoutMargins(pages: readonly PdfLine[][], heights: readonly number[]): PdfLine[][] {
  const seen = new Map<string, Set<number>>()
  const keys = pages.map((lines, i) => lines.map((line) => marginKey(line, heights[i] ?? 0)))
  keys.forEach((page, i) => {
    for (const key of page) if (key !== undefined) seen.set(key, (seen.get(key) ?? new Set()).add(i))
  })
  const needed = Math.min(REPEATED, Math.max(2, pages.length))
  return pages.map((lines, i) =>
    lines.filter((line, at) => {
      const key = keys[i]![at]
      if (key === undefined) return true
      return !PAGE_NUMBER.test(line.text) && (seen.get(key)?.size ?? 0) < needed
    }),
  )
}

/** What a line in the margin has in common with its like on other pages: words and place, whatever its numbers. */
function marginKey({ text, y }: PdfLine, height: number): string | undefined {
  const zone = y < height * TOP ? 'top' : y > height * BOTTOM ? 'bottom' : undefined
  if (zone === undefined) return undefined
  return `${zone} ${Math.round(y / 8)} ${text.toLowerCase().replace(/\d+/g, '#')}`
}
