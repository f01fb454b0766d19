/** The message follows "Bad Request: can't parse entities: ". */
export class HtmlError extends Error {}

export interface StartTag {
  name: string
  /** The one attribute that counts for this tag: an address, a language, an identifier; else empty. */
  argument: string
  /** Where the text goes on behind the tag. */
  end: number
}

export interface EndTag {
  /** Empty for `</>`, which closes whatever is open. */
  name: string
  end: number
}

const NAMES = new Set(
  'a b strong i em s strike del u ins tg-spoiler tg-emoji tg-time span pre code blockquote'.split(' '),
)

/** From the `<` at `start` to its `>`. The refusals count in bytes. */
export function readStartTag(html: string, start: number): StartTag {
  const offset = byteOffset(html, start)
  const unclosed = new HtmlError(`Unclosed start tag at byte offset ${offset}`)
  const name = match(/[^\s>]*/y, html, start + 1).toLowerCase()
  let at = start + 1 + name.length
  if (at >= html.length) throw unclosed
  if (!NAMES.has(name)) throw new HtmlError(`Unsupported start tag "${name}" at byte offset ${offset}`)
  let argument = ''
  for (;;) {
    at += match(/\s*/y, html, at).length
    if (at >= html.length) throw unclosed
    if (html[at] === '>') break
    const attribute = readAttribute(html, at, name, offset)
    argument = argumentOf(name, attribute) ?? argument
    at = attribute.end
    if (at >= html.length) throw unclosed
  }
  if (name === 'span' && argument !== 'spoiler') {
    throw new HtmlError(`Tag "span" must have class "tg-spoiler" at byte offset ${offset}`)
  }
  return { name, argument, end: at + 1 }
}

/** From the `</` at `start` to its `>`. */
export function readEndTag(html: string, start: number): EndTag {
  const name = match(/[^\s>]*/y, html, start + 2)
  const at = start + 2 + name.length
  const end = at + match(/\s*/y, html, at).length
  if (html[end] !== '>') throw new HtmlError(`Unclosed end tag at byte offset ${byteOffset(html, start)}`)
  return { name: name.toLowerCase(), end: end + 1 }
}

interface Attribute {
  name: string
  /** Missing for a bare name. */
  value?: string
  end: number
}

function readAttribute(html: string, start: number, tag: string, offset: number): Attribute {
  const name = match(/[^\s=>]*/y, html, start)
  if (name === '') throw new HtmlError(`Empty attribute name in the tag "${tag}" at byte offset ${offset}`)
  const equals = start + name.length + match(/\s*/y, html, start + name.length).length
  if (html[equals] !== '=') return { name, end: equals }
  const at = equals + 1 + match(/\s*/y, html, equals + 1).length
  const quote = html[at]
  if (quote === '"' || quote === "'") {
    const close = html.indexOf(quote, at + 1)
    const end = close < 0 ? html.length : close
    return { name, value: decodeReferences(html.slice(at + 1, end)), end: Math.min(end + 1, html.length) }
  }
  const value = match(/[A-Za-z0-9.-]*/y, html, at)
  const end = at + value.length
  if (end < html.length && !/[\s>]/.test(html[end] ?? '')) {
    throw new HtmlError(`Unexpected end of name token at byte offset ${byteOffset(html, at)}`)
  }
  return { name, value: value.toLowerCase(), end }
}

function argumentOf(tag: string, { name, value = '' }: Attribute): string | undefined {
  if (tag === 'a' && name === 'href') return value
  if (tag === 'code' && name === 'class' && value.startsWith('language-')) return value.slice(9)
  if (tag === 'span' && name === 'class' && value.startsWith('tg-')) return value.slice(3)
  if (tag === 'tg-emoji' && name === 'emoji-id') return value
  if (tag === 'tg-time' && name === 'unix') return value
  if (tag === 'blockquote' && name === 'expandable') return 'expandable'
  return undefined
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** Four names are known, and numbers of up to seven digits; any other reference stays as it is written. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|([a-zA-Z]+));?/g, (whole, decimal, hex, name) => {
    if (name) return NAMED[name] ?? whole
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16)
    const tooLong = whole.replace(';', '').length >= 10
    return tooLong || code === 0 || code >= 0x10ffff ? whole : String.fromCodePoint(code)
  })
}

export function byteOffset(text: string, index: number): number {
  return Buffer.byteLength(text.slice(0, index))
}

function match(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0] ?? ''
}
