import { type DomElement, type DomNode, isElement, isText } from './dom.ts'
import { COLUMN_RULE, tableRows } from './dom-table.ts'
import { INLINE, isReference, raised, textOf, UNREAD } from './dom-text.ts'
import { escapeMarkdown } from './escape-markdown.ts'

/**
 * The text of an element as Markdown: headings, paragraphs, lists, tables and quotations; no emphasis, links or
 * images. Each character that Markdown would take for markup is escaped, so that the text reads as it stood.
 */
export function markdownOf(root: DomElement): string {
  const blocks: string[] = []
  let inline = ''
  const flush = (prefix = ''): void => {
    for (const paragraph of inline.split(/\n\s*\n/)) {
      const lines = paragraph
        .split('\n')
        .map((line) => escapeMarkdown(line.trim()))
        .filter((line) => line !== '')
      if (lines.length > 0) blocks.push(lines.map((line) => prefix + line).join('\n'))
    }
    inline = ''
  }

  const walk = (node: DomNode, prefix: string): void => {
    if (isText(node)) {
      inline += (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ')
      return
    }
    if (!isElement(node)) return
    const tag = node.localName
    if (UNREAD.has(tag) || isReference(node)) return
    if (tag === 'br') inline += '\n'
    else if (INLINE.has(tag)) {
      inline += raised(node, inline)
      for (const child of node.childNodes) walk(child, prefix)
    } else {
      flush(prefix)
      addBlock(node, tag, prefix)
      flush(prefix)
    }
  }

  const addBlock = (element: DomElement, tag: string, prefix: string): void => {
    const level = /^h([1-6])$/.exec(tag)?.[1]
    if (level !== undefined) {
      const words = escapeMarkdown(textOf(element))
      if (words !== '') blocks.push(`${prefix}${'#'.repeat(Number(level))} ${words}`)
      return
    }
    const rows = tag === 'table' ? tableRows(element) : undefined
    if (rows) {
      blocks.push(rows.map((row) => `${prefix}| ${row.map(cell).join(' | ')} |`).join('\n'))
      return
    }
    if (tag === 'ul' || tag === 'ol') {
      const items = listLines(element, tag, '')
      if (items.length > 0) blocks.push(items.map((line) => prefix + line).join('\n'))
      return
    }
    if (tag === 'pre') {
      inline = element.textContent ?? ''
      return
    }
    const inner = tag === 'blockquote' ? `${prefix}> ` : prefix
    for (const child of element.childNodes) walk(child, inner)
    flush(inner)
  }

  walk(root, '')
  flush()
  return blocks.join('\n\n')
}

/** The lines of a list, one an item; a list inside an item is indented under it. */
function listLines(list: DomElement, tag: string, indent: string): string[] {
  const lines: string[] = []
  let number = 1
  for (const item of list.childNodes) {
    if (!isElement(item)) continue
    const nested = item.localName === 'li' ? [...item.childNodes].filter(isList) : isList(item) ? [item] : []
    const words = isList(item) ? '' : escapeMarkdown(textOf(item, (child) => nested.includes(child)))
    if (words !== '') lines.push(`${indent}${tag === 'ol' ? `${number++}.` : '-'} ${words}`)
    for (const inner of nested) {
      if (isElement(inner)) lines.push(...listLines(inner, inner.localName, `${indent}  `))
    }
  }
  return lines
}

const isList = (node: DomNode): boolean =>
  isElement(node) && (node.localName === 'ul' || node.localName === 'ol')

const cell = (words: string): string =>
  words === COLUMN_RULE ? words : escapeMarkdown(words).replaceAll('|', '\\|')
