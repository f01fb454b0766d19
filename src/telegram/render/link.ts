import { cleanText } from './text.ts'

/** A quote of at most so many words is named whole; a longer one by its first and last words. */
const WHOLE_WORDS_MAX = 8
const EDGE_WORDS = 5

/** Longer fragments make addresses that clients cut. */
const DIRECTIVE_MAX = 600
const ADDRESS_MAX = 2048

/**
 * The address of a page, opened at the quoted words by a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * `undefined` when `url` is not a plain http(s) address; the page without a fragment when the quote has no words
 * or the address would get too long.
 */
export function linkToQuote(url: string, quote: string): string | undefined {
  const page = webAddress(url)
  if (page === undefined) return undefined
  const directive = textDirective(quote)
  if (directive === '' || page.includes(':~:')) return page
  const link = page + (page.includes('#') ? '' : '#') + directive
  return link.length <= ADDRESS_MAX ? link : page
}

/** An http(s) address in its normal form; anything else, and addresses that hide a login, are `undefined`. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const parsed = new URL(url)
  const isPlain = /^https?:$/.test(parsed.protocol) && parsed.username === '' && parsed.password === ''
  return isPlain && parsed.href.length <= ADDRESS_MAX ? parsed.href : undefined
}

/** `:~:text=whole` or `:~:text=first words,last words`; empty when the quote has no words. */
function textDirective(quote: string): string {
  // the two ends are matched apart from each other, so the quote may run over several paragraphs of the page
  const lines = cleanText(quote)
    .split('\n')
    .map(trimmed)
    .filter((line) => line !== '')
  const first = lines[0]?.split(/\s+/) ?? []
  const last = lines.at(-1)?.split(/\s+/) ?? []
  if (first.length === 0) return ''
  if (lines.length === 1 && first.length <= WHOLE_WORDS_MAX) return bounded(`:~:text=${encode(first)}`)
  for (let edge = EDGE_WORDS; edge > 0; edge -= 1) {
    const directive = `:~:text=${encode(first.slice(0, edge))},${encode(last.slice(-edge))}`
    if (bounded(directive) !== '') return directive
  }
  return ''
}

/** Without the punctuation around it, which pages and their copies set differently. */
function trimmed(line: string): string {
  return line.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

/** `-`, `,` and `&` separate the parts of a directive, so all three are percent-encoded. */
function encode(words: string[]): string {
  return encodeURIComponent(trimmed(words.join(' '))).replaceAll('-', '%2D')
}

function bounded(directive: string): string {
  return directive.length <= DIRECTIVE_MAX ? directive : ''
}
