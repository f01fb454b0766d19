import { type DomElement, type DomNode, isElement, isText } from './dom.ts'

/** Elements that hold no text of the article. */
export const UNREAD = new Set(
  'head title script style noscript template svg math iframe object embed canvas video audio button input select textarea dialog map del s strike'.split(
    ' ',
  ),
)
/** Elements that run within a line. */
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr q rp rt ruby samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
/** What a footnote's mark and the way back from it look like. */
const REFERENCE = /^\s*(?:\[?\s*(?:\d{1,3}|[a-z*†‡])\s*\]|\d{1,3}|[*†‡])\s*$/i

/** `[1]` and the like, raised, or a link back to the place of a note. */
export function isReference(element: DomElement): boolean {
  const { localName } = element
  if (localName !== 'sup' && localName !== 'a') return false
  const words = element.textContent ?? ''
  if (localName === 'a') return /^\s*[↑^↩]\s*$/u.test(words)
  return REFERENCE.test(words) && (element.querySelector('a') !== null || /[[\]*†‡]/.test(words))
}

/** What stands before a raised element: without it, `10<sup>6</sup>` would read 106. */
export const raised = (element: DomElement, before: string): string =>
  element.localName === 'sup' && /\d$/.test(before) && /^\s*\d/.test(element.textContent ?? '') ? '^' : ''

/** The words of an element on one line. */
export function textOf(element: DomElement, isLeftOut: (node: DomNode) => boolean = () => false): string {
  let text = ''
  const walk = (node: DomNode): void => {
    if (isLeftOut(node)) return
    if (isText(node)) text += node.textContent ?? ''
    if (!isElement(node) || UNREAD.has(node.localName) || isReference(node)) return
    text += INLINE.has(node.localName) ? raised(node, text) : ' '
    for (const child of node.childNodes) walk(child)
    if (!INLINE.has(node.localName)) text += ' '
  }
  walk(element)
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim()
}
