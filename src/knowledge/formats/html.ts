import { Readability } from '@mozilla/readability'
import { type DomElement, parseDocument } from './dom.ts'
import { markdownOf } from './dom-markdown.ts'
import { type Extracted, UnreadableFile } from './extracted.ts'
import { removeHidden } from './hidden.ts'
import { decodeHtml } from './html-encoding.ts'
import { htmlMetadata } from './html-metadata.ts'

const MENUS = 'nav, menu, dialog, [role="navigation"], [role="banner"], [role="contentinfo"]'
/** What else stands around an article, where Readability finds none. */
const AROUND = 'header, footer, aside, form'

/** The article of an HTML page and what the page says of it. @throws UnreadableFile */
export function readHtml(name: string, bytes: Uint8Array): Extracted {
  if (Buffer.from(bytes.subarray(0, PEEK)).includes('%PDF-')) {
    throw new UnreadableFile(name, 'is no HTML page: it is a PDF')
  }
  const html = decodeHtml(name, bytes)
  if (html.slice(0, PEEK).includes('\0'))
    throw new UnreadableFile(name, 'is no HTML page: it holds binary data')
  const page = parseDocument(html)
  const metadata = htmlMetadata(page, html)
  const hidden = removeHidden(page)
  removeAll(page, MENUS)
  const serializer = (node: unknown): DomElement => node as DomElement
  const article = new Readability<DomElement>(page as never, { serializer }).parse()?.content
  const found = article ? markdownOf(article) : ''
  // A page of a few lines may be no article for Readability, which has taken the page apart by now.
  const body = hasWords(found) ? found : withoutSurroundings(html)
  if (!hasWords(body)) throw new UnreadableFile(name, 'holds no text that a reader of the page would see')
  const warnings =
    hidden > 0 ? [{ message: `elements that a reader of the page does not see, left out: ${hidden}` }] : []
  return { ...metadata, body, warnings }
}

const PEEK = 1024

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

function withoutSurroundings(html: string): string {
  const page = parseDocument(html)
  removeHidden(page)
  const root = page.querySelector('main, article') ?? page.body
  if (!root) return ''
  removeAll(root, `${MENUS}, ${AROUND}`)
  return markdownOf(root)
}

function removeAll(root: DomElement, selector: string): void {
  for (const element of [...root.querySelectorAll(selector)]) element.remove()
}
