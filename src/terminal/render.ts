import { formatDate } from '../locales/date.ts'
import { terminalWords } from '../locales/terminal.ts'
import type { Answer, Citation, Language, SourceSummary } from '../types.ts'
import { oneLine, printable } from './printable.ts'

/** How text is laid out: `width` in columns, absent where lines are not to be broken. */
export interface Layout {
  width?: number
  dim: (text: string) => string
}

export const PLAIN: Layout = { dim: (text) => text }

const QUOTE_MARKS: Record<Language, [string, string]> = { en: ['“', '”'], ru: ['«', '»'], kk: ['«', '»'] }

/** The answer, then its sources: title, publisher, date, address, and the quoted words the answer does not show. */
export function renderAnswer(answer: Answer, layout: Layout): string {
  const text = printable(answer.text)
  const body = text.split('\n').map((line) => wrap(line, '', layout))
  if (answer.citations.length === 0) return body.join('\n')
  const words = terminalWords[answer.language]
  const told = answer.kind === 'answer' || answer.kind === 'partial'
  const sources = byDocument(answer.citations).flatMap((citations) =>
    renderSource(citations, text, answer.language, layout),
  )
  return [...body, '', `${told ? words.sources : words.closest}:`, ...sources.map(layout.dim)].join('\n')
}

/** All documents with where and when they were published. */
export function renderSources(sources: SourceSummary[], language: Language, layout: Layout): string {
  const words = terminalWords[language]
  const lines = sources.flatMap((source, i) => [
    wrap(`${i + 1}. ${oneLine(source.title)}`, '   ', layout),
    ...[origin(source, language), source.url && oneLine(source.url), translations(source, language)]
      .filter((line) => line)
      .map((line) => layout.dim(`   ${line}`)),
  ])
  return [`${words.sources}:`, ...lines].join('\n')
}

function translations(source: SourceSummary, language: Language): string {
  const { translatedInto, languages } = terminalWords[language]
  return source.translations.length === 0
    ? ''
    : `${translatedInto} ${source.translations.map((into) => languages[into]).join(', ')}`
}

/** Citations in order, those of one document together. */
function byDocument(citations: Citation[]): [Citation, ...Citation[]][] {
  const groups = new Map<string, [Citation, ...Citation[]]>()
  for (const citation of citations) {
    const group = groups.get(citation.document)
    if (group) group.push(citation)
    else groups.set(citation.document, [citation])
  }
  return [...groups.values()]
}

function renderSource(
  citations: [Citation, ...Citation[]],
  shown: string,
  language: Language,
  layout: Layout,
): string[] {
  const [first] = citations
  const single = citations.length === 1
  const numbers = citations.map(({ n }) => `[${n}]`).join(' ')
  return [
    wrap(`${numbers} ${oneLine(first.title)}`, '    ', layout),
    ...[origin(first, language), first.url && oneLine(first.url)]
      .filter((line) => line)
      .map((line) => `    ${line}`),
    ...citations.flatMap((citation) =>
      quotesOf(citation, shown, language).map((line) =>
        wrap(`    ${single ? '' : `[${citation.n}] `}${line}`, '    ', layout),
      ),
    ),
  ]
}

function quotesOf(
  { quote, language: written, translation }: Citation,
  shown: string,
  reader: Language,
): string[] {
  const { translation: label } = terminalWords[reader]
  const quoted = (text: string, language: Language) => QUOTE_MARKS[language].join(oneLine(text))
  const lines = shown.includes(printable(quote)) ? [] : [quoted(quote, written)]
  if (translation && !shown.includes(printable(translation))) {
    lines.push(`${label}: ${quoted(translation, reader)}`)
  }
  return lines
}

function origin(source: { publisher?: string; published?: string }, language: Language): string {
  const date = source.published && formatDate(source.published, language)
  return [source.publisher, date]
    .filter((part) => part !== undefined)
    .map(oneLine)
    .join(', ')
}

/** Breaks at spaces only, so that an address stays whole; later lines begin with `indent`. */
function wrap(line: string, indent: string, { width }: Layout): string {
  if (width === undefined || line.length <= width) return line
  const lines: string[] = []
  let current = /^ */.exec(line)?.[0] ?? ''
  let empty = true
  for (const word of line.split(' ').filter((part) => part !== '')) {
    if (!empty && current.length + 1 + word.length > width) {
      lines.push(current)
      current = indent
      empty = true
    }
    current += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, current].join('\n')
}
