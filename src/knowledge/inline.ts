/** Content of one to three backticks; ``TeX quotes'' look like it. The bounds keep patterns linear on long lines. */
const CODE = /(?<!`)(`{1,3})(?!`)([^`\n]{1,300})\1(?!`)/g
const LINK_TARGET = String.raw`(?:<[^<>\n]{0,500}>|(?:[a-z][a-z\d+.-]{1,20}:|[/#?]|\.{1,2}\/|[\w-]{1,60}\.)[^\s()]{0,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,500})?)`
const LINK_TITLE = String.raw`(?:\s+(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?`
const IMAGE = new RegExp(String.raw`!\[[^\]\n]{0,500}\]\(\s*${LINK_TARGET}?${LINK_TITLE}\s*\)`, 'gi')
const LINK = new RegExp(String.raw`\[([^[\]\n]{1,500})\]\(\s*${LINK_TARGET}${LINK_TITLE}\s*\)`, 'gi')
const REFERENCE = /(!?)\[([^[\]\n]{1,500})\](?:\[([^[\]\n]{0,200})\])?/g
const FOOTNOTE = /\[\^[^\]\s]{1,40}\]/g
const ADDRESS = /<((?:https?:\/\/|mailto:)[^\s<>]{1,1000}|[^\s<>@]{1,100}@[^\s<>@]{1,100})>/gi
const LINE_TAG = /<br\s*\/?>/gi
const BLOCK_TAG =
  /<\/?(?:p|div|h[1-6]|li|ul|ol|tr|table|section|article|blockquote|figure|figcaption|hr)(?:\s[^<>]{0,2000})?\/?>/gi
const TAG = /<\/?[a-z][a-z\d-]{0,30}(?:\s[^<>]{0,2000})?\/?>/gi
const ESCAPE = /\\([!-/:-@[-`{-~])/g
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

// In this order: a longer run of marks before a shorter one that it begins with. A single mark inside a word is
// a letter of its own (`snake_case`, `5*3*2`).
const EMPHASIS = [
  /(?<!\*)\*\*\*(?=\S)([^*\n]{1,1000})(?<=\S)\*\*\*(?!\*)/g,
  /(?<![*\p{N}])\*\*(?=\S)([^\n]{1,1000}?)(?<=\S)\*\*(?!\*)/gu,
  /(?<![\p{L}\p{N}_])__(?=\S)([^\n]{1,1000}?)(?<=\S)__(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{1,1000})(?<=\S)\*(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{1,1000})(?<=\S)_(?![\p{L}\p{N}_])/gu,
  /(?<!~)~~(?=\S)([^~\n]{1,1000})(?<=\S)~~(?!~)/g,
]

/** Private-use letters stand in for what is settled, so that later patterns leave it alone. */
const HELD_FIRST = 0xe000

/**
 * One line of Markdown as plain text: emphasis, code marks, links and HTML tags go, their words stay; images and
 * footnote marks go. A line break in HTML becomes a line feed, an HTML block two.
 *
 * Quotes are shown to people, so the marks must go before a text has offsets. A mark that is not clearly markup
 * stays: it may be the author's own asterisk or bracket.
 *
 * @param labels the labels of the file's link definitions (`[label]: https://…`), in lower case
 */
export function plainText(markdown: string, labels: ReadonlySet<string>): string {
  if (!/[*_`~[<&\\]/.test(markdown)) return markdown
  const held: string[] = []
  const hold = (text: string): string => {
    if (held.length > 6000) return text // the private use area is full
    held.push(text)
    return String.fromCharCode(HELD_FIRST + held.length - 1)
  }
  let text = markdown
    .replace(/[\ue000-\uf8ff]/g, '')
    .replace(CODE, (whole, _marks, code: string) => (code.includes("''") ? whole : hold(code.trim())))
    .replace(ESCAPE, (_, mark: string) => hold(mark))
    .replace(ADDRESS, (_, address: string) => hold(address))
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(FOOTNOTE, '')
    .replace(REFERENCE, (whole, image: string, words: string, label?: string) => {
      if (!labels.has((label || words).toLowerCase())) return whole
      return image ? '' : words
    })
    .replace(LINE_TAG, '\n')
    .replace(BLOCK_TAG, '\n\n')
    .replace(TAG, '')
  for (const mark of EMPHASIS) text = text.replace(mark, '$1')
  text = text.replace(ENTITY, entity)
  return held.length === 0
    ? text
    : text.replace(/[\ue000-\uf8ff]/g, (letter) => held[letter.charCodeAt(0) - HELD_FIRST] ?? letter)
}

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  const isScalarValue = code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isScalarValue ? String.fromCodePoint(code) : ''
}
