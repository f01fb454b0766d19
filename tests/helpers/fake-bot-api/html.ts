import type { MessageEntity } from '@grammyjs/types'
import { entityOf, nestingProblem, type OpenTag } from './html-entity.ts'
import { byteOffset, decodeReferences, HtmlError, readEndTag, readStartTag } from './html-tag.ts'
import { type EntityText, trim } from './trim.ts'

export interface ParsedText extends EntityText {
  /** Markup that Telegram accepts and then leaves out, because the Bot API does not allow it there. */
  ignored: string[]
}

/**
 * Parses a text with parse_mode=HTML as Telegram does; refuses, with an `HtmlError`, what TDLib's parse_html
 * refuses. Offsets and lengths are UTF-16 code units of the resulting text, which comes trimmed.
 */
export function parseHtml(html: string): ParsedText {
  const open: OpenTag[] = []
  const entities: MessageEntity[] = []
  const ignored: string[] = []
  let text = ''
  for (let at = 0; at < html.length; ) {
    const next = html.indexOf('<', at)
    text += decodeReferences(html.slice(at, next < 0 ? html.length : next))
    if (next < 0) break
    if (html[next + 1] !== '/') {
      const tag = readStartTag(html, next)
      open.push({ ...tag, offset: text.length })
      at = tag.end
      continue
    }
    const tag = open.pop()
    if (!tag) throw new HtmlError(`Unexpected end tag at byte offset ${byteOffset(html, next)}`)
    const end = readEndTag(html, next)
    if (end.name !== '' && end.name !== tag.name) {
      const mismatch = `expected "</${tag.name}>", found "</${end.name}>"`
      throw new HtmlError(`Unmatched end tag at byte offset ${byteOffset(html, next)}, ${mismatch}`)
    }
    at = end.end
    const shown = text.slice(tag.offset)
    if (shown === '') continue
    const entity = nestingProblem(tag, open) ?? entityOf(tag, shown, open.at(-1))
    if (typeof entity === 'string') ignored.push(entity)
    else if (entity) entities.push(entity)
  }
  const unclosed = open.at(-1)
  if (unclosed) throw new HtmlError(`Can't find end tag corresponding to start tag "${unclosed.name}"`)
  return { ...trim({ text, entities }), ignored }
}
