import { isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml'
import { z } from 'zod'
import { reasonOf } from '../errors.ts'
import { type KnowledgeWarning, LANGUAGES } from '../types.ts'
import { withoutInvisible } from './invisible.ts'

/** What the editors say of a file. Every field may be missing. */
export interface FrontMatter {
  title?: string
  url?: string
  publisher?: string
  /** ISO 8601 date, as precise as it was written: `2023`, `2023-03` or `2023-03-20`. */
  published?: string
  language?: (typeof LANGUAGES)[number]
  /** The id of the document that this file renders in another language. */
  translation_of?: string
}

type Problem = Omit<KnowledgeWarning, 'file'>

export type Split =
  /** `bodyLine`: the number of the body's first line in the file. */
  | { fields: FrontMatter; body: string; bodyLine: number; problems: Problem[] }
  /** Front matter that cannot be read: the file must not be served half understood. */
  | { broken: Problem }

const text = z
  .string('must be one line of text')
  .transform((value) => withoutInvisible(value).replace(/\s+/g, ' ').trim())

/** `2023-03-20T10:00:00Z` counts as its date. */
const DATE = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\d{2}:.*)?$/

const published = text
  .refine(
    (value) => value === '' || isDate(value),
    'must be a year, month or date such as 2023, 2023-03 or 2023-03-20',
  )
  .transform((value) => DATE.exec(value)?.[1] ?? value)

const FIELDS = {
  title: text,
  url: text.refine(
    (value) => value === '' || isWebAddress(value),
    'must be a whole web address that begins with https:// or http://',
  ),
  publisher: text,
  published,
  language: text
    .transform((value) => value.toLowerCase().replace(/[-_].*$/, ''))
    .pipe(z.enum(['', ...LANGUAGES], `must be one of ${LANGUAGES.join(', ')}`)),
  translation_of: text.transform((value) =>
    value.replace(/\.(?:md|txt|html?|pdf|docx)$/i, '').normalize('NFC'),
  ),
} satisfies Record<keyof FrontMatter, z.ZodType<string>>

/**
 * Parts a file's text into its front matter (YAML between two lines `---` at the top) and its body. A field that
 * is not valid is left out and reported; an empty one counts as not written.
 */
export function splitFrontMatter(source: string): Split {
  const lines = source.split('\n')
  const none: Split = { fields: {}, body: source, bodyLine: 1, problems: [] }
  if (!isFence(lines[0])) return none
  const end = lines.findIndex((line, i) => i > 0 && (isFence(line) || line.trimEnd() === '...'))
  if (end < 0) {
    // A lone rule at the top of a text is no front matter; a field under it says that it was meant as such.
    if (!/^[\w-]+\s*:/.test(lines[1] ?? '')) return none
    return {
      broken: {
        line: 1,
        message: 'the front matter has no end: close it with a line of three hyphens (---)',
      },
    }
  }
  const read = readFields(lines.slice(1, end).join('\n'))
  if ('broken' in read) return read
  return { ...read, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 }
}

const isFence = (line: string | undefined): boolean => line !== undefined && /^---\s*$/.test(line)

/** @param yaml begins on the file's second line */
function readFields(yaml: string): { fields: FrontMatter; problems: Problem[] } | { broken: Problem } {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false })
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + 1
  const error = document.errors[0]
  if (error) return { broken: { line: lineAt(error.pos[0]), message: explain(error) } }
  const map = document.contents
  if (map === null || (isScalar(map) && map.value === null)) return { fields: {}, problems: [] }
  if (!isMap(map)) {
    return {
      broken: {
        line: 2,
        message: 'the front matter does not parse: write fields such as "title: …", one a line',
      },
    }
  }

  return checkFields(
    map.items.map(({ key, value }) => ({
      name: String(isScalar(key) ? key.value : key),
      value: written(value as Node | null),
      line: isScalar(key) && key.range ? lineAt(key.range[0]) : 2,
    })),
  )
}

/** Fields as the editors wrote them, or as a document's metadata gives them. */
export function checkFields(given: readonly { name: string; value: unknown; line?: number }[]): {
  fields: FrontMatter
  problems: Problem[]
} {
  const fields: Record<string, string> = {}
  const problems: Problem[] = []
  for (const { name, value, line } of given) {
    const place = line === undefined ? {} : { line }
    const field = FIELDS[name.toLowerCase() as keyof FrontMatter]
    if (!field) {
      const known = Object.keys(FIELDS).join(', ')
      problems.push({ ...place, message: `the field "${name}" is not known and not used (known: ${known})` })
      continue
    }
    const result = field.safeParse(value)
    if (!result.success) {
      problems.push({
        ...place,
        message: `${name} ${result.error.issues[0]?.message}; the field is left out`,
      })
    } else if (result.data !== '') fields[name.toLowerCase()] = result.data
  }
  return { fields: fields as FrontMatter, problems }
}

/** A scalar as it stands in the file: `2023`, `yes` and `1e3` are text here, and nothing is the empty text. */
function written(node: Node | null): unknown {
  if (node === null) return ''
  if (!isScalar(node)) return node
  if (typeof node.value === 'string') return node.value
  return node.value === null ? '' : (node.source ?? String(node.value))
}

function explain(error: YAMLError): string {
  const reason = reasonOf(error)
    .replace(/\s+/g, ' ')
    .replace(/[.:]?\s*$/, '')
  const hint =
    error.code === 'BLOCK_AS_IMPLICIT_KEY' ? ' (put a value that holds a colon in quotation marks)' : ''
  return `the front matter does not parse: ${reason}${hint}`
}

function isDate(value: string): boolean {
  const date = DATE.exec(value)?.[1]
  if (date === undefined) return false
  const time = Date.parse(date)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value)
}
