import { findDates } from '../language/dates.ts'
import { identifyLanguage } from '../language/identify.ts'
import { decode } from './decode.ts'
import { toMarkdown } from './editing.ts'
import { escapeMarkdown } from './formats/escape-markdown.ts'
import { extract } from './formats/extract.ts'
import { UnreadableFile } from './formats/extracted.ts'
import { formatOf } from './formats/limits.ts'
import { type FrontMatter, splitFrontMatter } from './front-matter.ts'
import { splitPassages } from './passages.ts'
import { parseFile } from './source-file.ts'

/** What a document may be sent as. */
export const SENT_FORMATS = ['.md', '.txt', '.html', '.pdf', '.docx'] as const

/** 20 MB, what Telegram gives a bot. */
export const SENT_MAX = 20 * 2 ** 20

/** A document as it would be put into the knowledge folder. */
export interface SentContent {
  fields: FrontMatter
  /** Markdown. */
  body: string
  /** What the reader of its format noticed. */
  notices: string[]
}

export interface Look {
  title: string
  /** Whether only the file's name gave the title. */
  isTitleGuessed: boolean
  language: NonNullable<FrontMatter['language']>
  /** Whether the text leaves doubt about the language, or contradicts what it is declared to be. */
  isLanguageDoubtful: boolean
  passages: number
  /** The text of the first passage. */
  first: string
  warnings: string[]
}

export function isSentFormat(name: string): boolean {
  return /\.(?:md|txt)$/i.test(name) || formatOf(name) !== undefined
}

/** What is in a file, in any of the formats; `problem` says why it cannot be read. */
export async function readSent(name: string, bytes: Buffer): Promise<SentContent | { problem: string }> {
  if (formatOf(name) === undefined) return readText(name, bytes)
  try {
    const { body, warnings, ...fields } = await extract(name, bytes)
    const notices = warnings.map(({ message, place }) =>
      place === undefined ? message : `${place}: ${message}`,
    )
    return { fields: validFields(fields), body, notices }
  } catch (thrown) {
    if (!(thrown instanceof UnreadableFile)) throw thrown
    return { problem: thrown.place === undefined ? thrown.reason : `${thrown.place}: ${thrown.reason}` }
  }
}

function readText(name: string, bytes: Buffer): SentContent | { problem: string } {
  const decoded = decode(bytes)
  if ('problem' in decoded) return { problem: decoded.problem }
  const split = splitFrontMatter(decoded.text)
  if ('broken' in split) return { problem: `line ${split.broken.line}: ${split.broken.message}` }
  const isMarkdown = /\.md$/i.test(name)
  return {
    fields: split.fields,
    body: isMarkdown ? split.body : split.body.split('\n').map(escapeMarkdown).join('\n'),
    notices: split.problems.map(({ message, line }) =>
      line === undefined ? message : `line ${line}: ${message}`,
    ),
  }
}

/** What readers would get of a document of this id; `problem` when it cannot be served. */
export function lookAt(id: string, { fields, body, notices }: SentContent): Look | { problem: string } {
  const { file, warnings } = parseFile(`${id}.md`, Buffer.from(toMarkdown(fields, body)))
  const messages = warnings.map(({ message }) => message)
  if (!file) return { problem: messages.at(-1) ?? 'holds no text' }
  const { text, title, language } = file
  const passages = splitPassages({ id, title, language, text, hash: file.hash })
  const first = passages[0]
  const identified = identifyLanguage(text.slice(0, SAMPLE))
  return {
    title,
    isTitleGuessed: fields.title === undefined && letters(title) === letters(id),
    language,
    isLanguageDoubtful: identified.certain ? identified.language !== language : fields.language === undefined,
    passages: passages.length,
    first: first ? text.slice(first.start, first.end) : '',
    warnings: [...notices, ...messages],
  }
}

/** As many characters as tell a text's language. */
const SAMPLE = 300

/** A field as an editor wrote it by hand; `undefined` when it cannot be used. */
export function readField(
  field: 'title' | 'url' | 'publisher' | 'published',
  text: string,
): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim()
  if (field === 'url') return validFields({ url: /^https?:/i.test(line) ? line : withScheme(line) }).url
  if (field === 'published') return validFields({ published: line }).published ?? writtenDate(line)
  return line.length <= NAME_MAX && /[\p{L}\p{N}]/u.test(line)
    ? validFields({ [field]: line })[field]
    : undefined
}

const NAME_MAX = 300

/** The fields that the front matter of a document may hold as they are. */
function validFields(fields: FrontMatter): FrontMatter {
  const split = splitFrontMatter(toMarkdown(fields, ''))
  return 'broken' in split ? {} : split.fields
}

function withScheme(text: string): string {
  return /^[^\s/:@]+\.[^\s/:@.\d]{2,}(?:\/\S*)?$/.test(text) ? `https://${text}` : ''
}

/** `20.03.2023`, 20 марта 2023 года, March 2023: one date that says its year, as ISO 8601. */
function writtenDate(text: string): string | undefined {
  const [date, ...more] = findDates(text)
  if (!date || more.length > 0 || date.year === undefined || date.relative) return undefined
  if (/\d/.test(text.slice(0, date.start) + text.slice(date.end))) return undefined
  const { year, month, day } = date
  const parts = [year, month, month === undefined ? undefined : day].filter((part) => part !== undefined)
  const published = parts.map((part) => String(part).padStart(2, '0')).join('-')
  return validFields({ published }).published
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
