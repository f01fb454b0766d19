import type { DomDocument } from './dom.ts'
import type { Extracted } from './extracted.ts'
import { linkedData } from './json-ld.ts'
import { isoDate, languageOfTag, line, webAddress } from './metadata-values.ts'

/** What a browser writes into a page that it saves. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)\s*-->/i

/** A page's own account of itself: Open Graph, JSON-LD, Dublin Core, canonical link. Every field may be missing. */
export function htmlMetadata(page: DomDocument, html: string): Omit<Extracted, 'body' | 'warnings'> {
  const data = linkedData(page)
  const metas = metaContents(page)
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const content = line(metas.get(name))
      if (content !== undefined) return content
    }
    return undefined
  }
  const attribute = (selector: string, name: string): string | undefined =>
    line(page.querySelector(selector)?.getAttribute(name))

  const saved = SAVED_FROM.exec(html.slice(0, 4096))?.[1]
  const base = webAddress(attribute('base[href]', 'href')) ?? saved
  const url =
    webAddress(attribute('link[rel~="canonical"]', 'href'), base) ??
    webAddress(meta('og:url'), base) ??
    webAddress(data.url, base) ??
    webAddress(saved)
  const publisher =
    meta('og:site_name') ?? line(data.publisher) ?? meta('publisher', 'dc.publisher', 'dcterms.publisher')
  const published = [
    meta('article:published_time', 'og:article:published_time'),
    data.published,
    attribute('[itemprop~="datePublished"]', 'content') ??
      attribute('[itemprop~="datePublished"]', 'datetime'),
    meta(
      'datepublished',
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publication_date',
      'citation_publication_date',
    ),
    meta('dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'dcterms.created'),
    onlyTime(page),
  ]
    .map(isoDate)
    .find((date) => date !== undefined)
  const language =
    languageOfTag(page.documentElement.getAttribute('lang')) ??
    languageOfTag(page.documentElement.getAttribute('xml:lang')) ??
    languageOfTag(meta('content-language', 'dc.language')) ??
    languageOfTag(data.language) ??
    languageOfTag(meta('og:locale'))
  const title = line(data.headline) ?? meta('og:title') ?? line(page.querySelector('title')?.textContent)
  const bare = title === undefined ? undefined : withoutSite(title, publisher)
  return {
    ...(bare === undefined ? {} : { title: bare }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  }
}

/** The contents of all `meta` elements by their name, property or header, in lower case; the first of each. */
function metaContents(page: DomDocument): Map<string, string> {
  const contents = new Map<string, string>()
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content') ?? ''
    for (const attribute of ['property', 'name', 'http-equiv', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name && content.trim() !== '' && !contents.has(name)) contents.set(name, content)
    }
  }
  return contents
}

/** The date of the page's `time` elements when they agree on one: other articles on the page have dates, too. */
function onlyTime(page: DomDocument): string | undefined {
  const dates = new Set(
    [...page.querySelectorAll('time[datetime]')].map((time) => isoDate(time.getAttribute('datetime'))),
  )
  return dates.size === 1 ? [...dates][0] : undefined
}

/** `Headline | Site` as `Headline`. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = /^(.*\S)\s+[|•–—-]\s+([^|•–—]+)$/u.exec(title)
  if (!parts) return title
  const isSite = site !== undefined && parts[2]!.toLowerCase().includes(site.toLowerCase())
  return isSite ? parts[1]! : title
}
