import { parseHTML } from 'linkedom'

/** As much of the DOM as is used here: this project is compiled without a browser's types. */
export interface DomNode {
  nodeType: number
  textContent: string | null
  childNodes: Iterable<DomNode>
}

export interface DomElement extends DomNode {
  localName: string
  getAttribute(name: string): string | null
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  remove(): void
}

export interface DomDocument extends DomElement {
  documentElement: DomElement
  body: DomElement | null
}

export const isText = (node: DomNode): boolean => node.nodeType === 3
export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1

/** Parses HTML. The parser needs the tags that HTML lets an author leave out. */
export function parseDocument(html: string): DomDocument {
  const page = html.replace(/<!doctype[^>]{0,1000}>/i, '')
  const body = /<body[\s>]/i.test(page) ? page : `<body>${page}</body>`
  const whole = /<html[\s>]/i.test(page) ? page : `<html>${body}</html>`
  return parseHTML(whole).document as unknown as DomDocument
}
