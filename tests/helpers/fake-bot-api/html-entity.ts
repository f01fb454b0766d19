import type { MessageEntity } from '@grammyjs/types'
import type { StartTag } from './html-tag.ts'

export interface OpenTag extends StartTag {
  /** Where it begins in the text that is shown. */
  offset: number
  /** Of a `<pre>`: the `<code>` directly inside it, whose language becomes its own. */
  code?: Place & { language: string }
}

interface Place {
  offset: number
  length: number
}

/** Code cannot hold other entities (but `<pre><code>` is one entity), and quotations cannot be nested. */
export function nestingProblem(tag: StartTag, around: StartTag[]): string | undefined {
  const names = around.map(({ name }) => name)
  if (tag.name === 'blockquote' && names.includes('blockquote')) return '<blockquote> inside <blockquote>'
  if (tag.name === 'code' && names.at(-1) === 'pre' && names.indexOf('pre') === names.length - 1) return
  const code = names.find((name) => name === 'pre' || name === 'code')
  return code && `<${tag.name}> inside <${code}>`
}

/** The entity of a tag that is closed now; or, as a string, why Telegram makes none of it. */
export function entityOf(tag: OpenTag, shown: string, parent?: OpenTag): MessageEntity | string | undefined {
  const place = { offset: tag.offset, length: shown.length }
  switch (tag.name) {
    case 'a': {
      const url = checkedLink(tag.argument || shown)
      return url ? { type: 'text_link', ...place, url } : `<a> to ${JSON.stringify(tag.argument || shown)}`
    }
    case 'code':
      if (parent?.name !== 'pre') return { type: 'code', ...place }
      parent.code = { ...place, language: tag.argument }
      return undefined
    case 'pre': {
      const whole = tag.code?.offset === place.offset && tag.code.length === place.length
      if (tag.code && !whole) return '<code> over a part of <pre>'
      return { type: 'pre', ...place, ...(tag.code?.language && { language: tag.code.language }) }
    }
    case 'blockquote':
      return { type: tag.argument ? 'expandable_blockquote' : 'blockquote', ...place }
    case 'tg-emoji':
      return { type: 'custom_emoji', ...place, custom_emoji_id: tag.argument }
    case 'tg-time':
      return { type: 'date_time', ...place, unix_time: Number(tag.argument), date_time_format: '' }
    default:
      return { type: STYLES[tag.name] ?? 'bold', ...place }
  }
}

const STYLES: Record<string, 'italic' | 'strikethrough' | 'underline' | 'spoiler'> = {
  i: 'italic',
  em: 'italic',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  u: 'underline',
  ins: 'underline',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
}

const LINK = new RegExp(
  [
    /^(?:(?<scheme>https?):\/\/(?<user>[^\s/?#@]*@)?)?/,
    /(?<host>[^\s/?#:@]+\.[^\s/?#:@.]{2,}|[\d.]+|localhost)(?<port>:\d+)?(?<rest>[/?#].*)?$/,
  ]
    .map(({ source }) => source)
    .join(''),
  'i',
)

/** The address as Telegram keeps it (scheme and host in lower case, at least `/` behind them), if it is one. */
export function checkedLink(address: string): string | undefined {
  if (/^(?:tg|ton|tonsite|mailto|tel):/i.test(address)) return address
  const link = LINK.exec(address.trim())?.groups
  if (!link) return undefined
  const { scheme = 'http', user = '', host = '', port = '', rest = '' } = link
  const path = rest.startsWith('/') ? rest : `/${rest}`
  return `${scheme.toLowerCase()}://${user}${host.toLowerCase()}${port}${path.replaceAll(' ', '%20')}`
}
