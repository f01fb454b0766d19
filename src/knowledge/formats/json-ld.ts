import type { DomDocument } from './dom.ts'

/** What a page says of its article in JSON-LD (schema.org). */
export interface LinkedData {
  headline?: string
  url?: string
  publisher?: string
  published?: string
  language?: string
}

type Thing = Record<string, unknown>

/** Reads the thing that is an article, else a web page; nothing of what does not parse. */
export function linkedData(page: DomDocument): LinkedData {
  const things = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    thingsIn(parse(script.textContent ?? '')),
  )
  const thing =
    things.find((one) => /(?:Article|Report|Posting)$/.test(typeOf(one))) ??
    things.find((one) => typeOf(one) === 'WebPage')
  if (!thing) return {}
  return {
    ...given('headline', text(thing.headline)),
    ...given('url', text(thing.url) ?? text(thing.mainEntityOfPage) ?? idOf(thing.mainEntityOfPage)),
    ...given('publisher', nameOf(thing.publisher, things)),
    ...given('published', text(thing.datePublished)),
    ...given('language', text(thing.inLanguage)),
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Things at the top, in lists and in a `@graph`. */
function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn)
  if (!isThing(value)) return []
  return [value, ...(Array.isArray(value['@graph']) ? value['@graph'].filter(isThing) : [])]
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function typeOf(thing: Thing): string {
  const type = thing['@type']
  return String(Array.isArray(type) ? type[0] : type)
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

const idOf = (value: unknown): string | undefined => (isThing(value) ? text(value['@id']) : undefined)

/** A thing may only be pointed to by its `@id`. */
function nameOf(value: unknown, things: readonly Thing[]): string | undefined {
  const one = Array.isArray(value) ? value[0] : value
  if (!isThing(one)) return text(one)
  return text(one.name) ?? text(things.find((thing) => thing['@id'] === one['@id'])?.name)
}

function given<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: string })
}
