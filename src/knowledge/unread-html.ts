const OPENING = /<!--|<(script|style|template|noscript|iframe|svg)(?=[\s>])/gi

/**
 * Markdown without what its HTML hides from a reader: comments, scripts, styles and the like. Line feeds inside
 * them stay, so that lines keep their numbers. What is opened and never closed stays too: text that merely
 * mentions `<script>` must not swallow the rest of an article.
 */
export function withoutUnread(markdown: string): string {
  const unclosed = new Set<string>()
  let kept = ''
  let from = 0
  for (const opening of markdown.matchAll(OPENING)) {
    const tag = opening[1]?.toLowerCase() ?? ''
    if (opening.index < from || unclosed.has(tag)) continue
    const closing = tag === '' ? /-->/g : new RegExp(`</${tag}\\s*>`, 'gi')
    closing.lastIndex = opening.index + opening[0].length
    if (!closing.test(markdown)) {
      unclosed.add(tag)
      continue
    }
    kept += markdown.slice(from, opening.index)
    kept += markdown.slice(opening.index, closing.lastIndex).replace(/[^\n]+/g, '')
    from = closing.lastIndex
  }
  return kept + markdown.slice(from)
}
