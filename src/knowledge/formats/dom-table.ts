import { type DomElement, isElement } from './dom.ts'
import { textOf } from './dom-text.ts'

/** A cell that spans more repeats no more often; a page can claim a billion. */
const SPAN_MAX = 40

/** What stands under the names of columns. */
export const COLUMN_RULE = '---'

/**
 * The rows of a table of data for Markdown: names of the columns (empty when it has none), a row of `---`, the
 * others. `undefined` for a table that only lays out a page: its cells are read as paragraphs.
 */
export function tableRows(table: DomElement): string[][] | undefined {
  if (table.querySelector('table, h1, h2, h3, p + p, ul, ol')) return undefined
  const rows = [...table.querySelectorAll('tr')]
  const grid = spread(rows)
  const width = Math.max(0, ...grid.map((row) => row.length))
  if (width < 2 || grid.length < 2) return undefined
  const filled = grid.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''))
  const [first, ...others] = filled
  const isHeader = rows[0]?.querySelector('th') !== null || readsAsHeader(filled)
  const names = isHeader ? first! : first!.map(() => '')
  return [names, names.map(() => COLUMN_RULE), ...(isHeader ? others : filled)]
}

/** A first row without a digit above rows with digits names the columns. */
function readsAsHeader([first, ...others]: readonly string[][]): boolean {
  return (
    !!first?.every((words) => words !== '' && !/\d/.test(words)) &&
    others.some((row) => row.some((words) => /\d/.test(words)))
  )
}

/** Cells at their places: one that spans rows stands in each of them; one that spans columns stands in its first. */
function spread(rows: readonly DomElement[]): string[][] {
  const grid: string[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row.childNodes) {
      if (!isElement(cell) || !/^t[dh]$/.test(cell.localName)) continue
      while (grid[y]![x] !== undefined) x++
      const words = textOf(cell)
      const columns = span(cell, 'colspan')
      const isHead = cell.localName === 'th'
      for (let down = 0; down < span(cell, 'rowspan') && y + down < grid.length; down++) {
        for (let right = 0; right < columns; right++) {
          grid[y + down]![x + right] = right === 0 || (isHead && y === 0) ? words : ''
        }
      }
      x += columns
    }
  })
  return grid
}

function span(cell: DomElement, attribute: string): number {
  const value = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10)
  return value >= 1 ? Math.min(value, SPAN_MAX) : 1
}
