import { createHash } from 'node:crypto'
import { identifyLanguage } from '../language/identify.ts'
import { splitSentences } from '../language/sentences.ts'
import { type KnowledgeWarning, LANGUAGES, type Language } from '../types.ts'
import { addressedToModel } from './addressed.ts'
import { decode } from './decode.ts'
import type { Extracted } from './formats/extracted.ts'
import { checkFields, type FrontMatter, splitFrontMatter } from './front-matter.ts'
import { headlineOf, stripFurniture, withoutTitle } from './furniture.ts'
import { headingText } from './headings.ts'
import { stripInvisible } from './invisible.ts'
import { type SourceLine, tidy, toLines } from './lines.ts'
import { plainLines } from './markdown.ts'

/** A file of the knowledge, read and cleaned. */
export interface SourceFile {
  name: string
  /** The name without its extension. */
  id: string
  fields: FrontMatter
  title: string
  language: Language
  text: string
  /** SHA-256 (hex) of the bytes. */
  hash: string
  /** The line of the file, counted from 1, that the text has at an offset. */
  lineAt(offset: number): number
}

/** Without a `file` it cannot be served, and the last warning says why. */
export interface Parsed {
  file?: SourceFile
  warnings: KnowledgeWarning[]
}

/** As many characters as tell a text's language, past a dateline; more would only cost time. */
const SAMPLE = 300

/**
 * One file's bytes as clean text: UTF-8, front matter, Markdown made plain, invisible characters and page
 * furniture removed. Everything is removed before the text has offsets, so that a quote is a slice of it.
 */
export function parseFile(name: string, bytes: Buffer): Parsed {
  const decoded = decode(bytes)
  if ('problem' in decoded) {
    const message = `the file ${decoded.problem}; it is not served`
    return { warnings: [{ file: name, line: decoded.line, message }] }
  }
  const split = splitFrontMatter(decoded.text)
  if ('broken' in split) {
    const { message, ...place } = split.broken
    return { warnings: [{ file: name, ...place, message: `${message}; the file is not served` }] }
  }
  const plain = /\.md$/i.test(name)
    ? plainLines(split.body, split.bodyLine)
    : toLines(split.body, split.bodyLine)
  const cleaned = clean({ name, bytes, fields: split.fields, lines: plain, hasLines: true })
  return {
    ...cleaned,
    warnings: [...split.problems.map((problem) => ({ file: name, ...problem })), ...cleaned.warnings],
  }
}

/**
 * A document that a parser has read, as clean text; see `parseFile`. Its lines are the Markdown's, so warnings
 * name none.
 */
export function parseExtracted(name: string, bytes: Uint8Array, extracted: Extracted): Parsed {
  const { body, warnings, ...given } = extracted
  const { fields, problems } = checkFields(
    Object.entries(given).map(([field, value]) => ({ name: field, value })),
  )
  const noticed = warnings.map(({ message, place }) => ({
    file: name,
    message: place === undefined ? message : `${place}: ${message}`,
  }))
  const cleaned = clean({ name, bytes, fields, lines: plainLines(body, 1), hasLines: false })
  const found = [...noticed, ...problems.map((problem) => ({ file: name, ...problem })), ...cleaned.warnings]
  return { ...cleaned, warnings: found }
}

interface Raw {
  name: string
  bytes: Uint8Array
  fields: FrontMatter
  lines: SourceLine[]
  /** Whether the numbers of `lines` are those of the file. */
  hasLines: boolean
}

function clean({ name, bytes, fields, lines: plain, hasLines }: Raw): Parsed {
  const warnings: KnowledgeWarning[] = []
  const warn = (message: string, line?: number): void => {
    warnings.push({ file: name, ...(line === undefined || !hasLines ? {} : { line }), message })
  }
  const id = idOf(name)
  const visible = stripInvisible(plain)
  if (visible.count > 0) warn(`invisible characters removed: ${visible.count}`, visible.first)
  const cleaned = stripFurniture(visible.lines)
  const headline = headlineOf(cleaned.lines)
  const title = fields.title ?? headline ?? readable(id)
  const titled = withoutTitle(cleaned.lines, title)
  const furniture = [
    // A parsed page repeats its title because that is how pages are.
    ...(hasLines && (fields.title || !headline) ? titled.repeated.filter(isPlain) : []),
    ...cleaned.removed,
  ]
  if (furniture.length > 0) warn(`furniture stripped: ${listed(furniture, hasLines)}`, furniture[0]?.number)

  const lines = tidy(titled.lines)
  const text = unwrap(lines.map((line) => line.text).join('\n'))
  if (!/[\p{L}\p{N}]/u.test(text)) {
    warn('the file holds no text; it is not served')
    return { warnings }
  }
  for (const line of lines) {
    const words = addressedToModel(line.text)
    if (words !== undefined)
      warn(`this line speaks to a language model, not to a reader: "${cut(words)}"`, line.number)
  }

  const { language, mistaken } = languageOf(text, fields.language, suffixOf(id))
  if (mistaken) warn(`language: ${language} is declared, but the text looks like ${mistaken}`)
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { file: { name, id, fields, title, language, text, hash, lineAt: lineFinder(lines) }, warnings }
}

/** The document's id that is the name of a file: without its extension, in Unicode's composed form. */
const idOf = (name: string): string => name.replace(/\.[^.]*$/, '').normalize('NFC')

/**
 * A document's language: as declared, else as identified, with the ending of the file's name (`article.ru.md`) as
 * what to believe in doubt. `mistaken`: what a text that is surely not in the declared language is in.
 */
function languageOf(
  text: string,
  declared: Language | undefined,
  suffix: Language | undefined,
): { language: Language; mistaken?: Language } {
  const sample = text.slice(0, SAMPLE)
  // Nothing Latin-lettered speaks surely against English, and thousands of files are read at once.
  if (declared === 'en' && !/\p{Script=Cyrillic}/u.test(sample)) return { language: declared }
  const identified = identifyLanguage(sample, declared ?? suffix)
  const language = declared ?? identified.language
  return identified.certain && identified.language !== language
    ? { language, mistaken: identified.language }
    : { language }
}

/** Joins lines that a sentence runs through; lengths stay, so offsets keep their lines. */
function unwrap(text: string): string {
  if (!text.includes('\n')) return text
  const parts: string[] = []
  let from = 0
  for (const { start, end } of splitSentences(text)) {
    const feed = text.indexOf('\n', start)
    if (feed < 0) break
    if (feed >= end) continue
    parts.push(text.slice(from, start), text.slice(start, end).replaceAll('\n', ' '))
    from = end
  }
  return parts.join('') + text.slice(from)
}

function lineFinder(lines: readonly SourceLine[]): (offset: number) => number {
  const starts: number[] = []
  let start = 0
  for (const { text } of lines) {
    starts.push(start)
    start += text.length + 1
  }
  return (offset) => lines[starts.findLastIndex((from) => from <= offset)]?.number ?? 1
}

/** `turnout_2023-03` as `Turnout 2023-03`: hyphens between digits stay, they are dates. */
function readable(id: string): string {
  const words = id.replace(/_+|(?<!\d)-+|-+(?!\d)/g, ' ').trim()
  return words === '' ? id : words[0]!.toUpperCase() + words.slice(1)
}

/** `article.ru` is probably Russian. */
function suffixOf(id: string): Language | undefined {
  return LANGUAGES.find((language) => id.toLowerCase().endsWith(`.${language}`))
}

/** A Markdown heading that repeats the title is how Markdown is written; a plain line that does is the page's. */
const isPlain = (line: SourceLine): boolean => headingText(line.text) === undefined

function listed(lines: readonly SourceLine[], hasLines: boolean): string {
  const named = lines
    .slice(0, 5)
    .map((line) => `"${cut(line.text.trim())}"${hasLines ? ` (line ${line.number})` : ''}`)
  return named.join(', ') + (lines.length > 5 ? ` and ${lines.length - 5} more` : '')
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
