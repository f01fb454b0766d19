import type { DomDocument } from './dom.ts'

/**
 * Inline styles that keep text from a reader's eyes. What hides by a style sheet is not looked for: a page's rules
 * for print, phones and menus would take the article with them.
 */
const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0*\.?0+(?![.\d])|(?:font-size|max-height|max-width)\s*:\s*0(?![.\d])|(?:left|right|top|text-indent|margin-left)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*0)/i

/** Removes what a browser would not show. @returns how many elements with words in them */
export function removeHidden(page: DomDocument): number {
  let count = 0
  for (const element of [...page.querySelectorAll('[hidden], [style], [aria-hidden="true"]')]) {
    const isHidden =
      element.getAttribute('hidden') !== null ||
      element.getAttribute('aria-hidden') === 'true' ||
      HIDING.test(element.getAttribute('style') ?? '')
    // Some pages hide all of themselves until a script has run.
    if (!isHidden || /^(?:html|body|main|article)$/.test(element.localName)) continue
    if (/\p{L}/u.test(element.textContent ?? '')) count++
    element.remove()
  }
  return count
}
