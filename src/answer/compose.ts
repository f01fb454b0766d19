import { romanKey } from '../language/romanise.ts'
import { tokenize } from '../language/tokens.ts'
import { answerWords } from '../locales/answer.ts'
import { formatDate } from '../locales/date.ts'
import type { Citation, Claim, Language, Line, SourceDocument } from '../types.ts'
import type { Gate } from './gate/gate.ts'
import type { Quote } from './quotes.ts'
import { tellsWhoSaid } from './speech.ts'

/** Lines under way: citations are numbered in the order of their use. */
export interface Draft {
  lines: Line[]
  claims: Claim[]
  citations: Citation[]
}

/** What composing needs beside the quotes. */
export interface Composing {
  reader: Language
  documentOf: (id: string) => SourceDocument
  gate: Gate
}

/** Adds the quotes of one part as claims; those that the gate does not let through are left out. */
export function quoteAll(
  draft: Draft,
  quotes: readonly Quote[],
  { reader, documentOf, gate }: Composing,
): void {
  let last = lastQuoted(draft)
  for (const quote of quotes) {
    const document = documentOf(quote.passage.document)
    const citation = citationOf(draft.citations, quote, document, reader)
    const frame = frameOf(quote, document, reader, last === document.id)
    // What the line adds to this is a label in the house's own words.
    const told = `${frame} ${answerWords[reader].quote(citation.translation ?? citation.quote)}`
    const verdict = gate.checkClaim(told, [citation.quote, citation.translation ?? ''], {
      frame,
      language: reader,
    })
    if (!verdict.supported || document.text.slice(quote.start, quote.end) !== citation.quote) continue
    keep(draft, citation)
    const claim = { text: `${frame} ${worded(citation, reader)}`, citations: [citation.n], verdict }
    draft.claims.push(claim)
    draft.lines.push({ text: claim.text, citations: claim.citations })
    last = document.id
  }
}

/** The document that the line before quotes, if it is a claim. */
function lastQuoted({ lines, claims, citations }: Draft): string | undefined {
  const said = claims.at(-1)
  if (said === undefined || said.text !== lines.at(-1)?.text) return undefined
  return citations.find(({ n }) => n === said.citations.at(-1))?.document
}

/** Adds a quote that is shown as near, not as an answer: a line with a citation, and no claim. */
export function quoteClosest(draft: Draft, quote: Quote, { reader, documentOf }: Composing): void {
  const document = documentOf(quote.passage.document)
  const citation = citationOf(draft.citations, quote, document, reader)
  keep(draft, citation)
  draft.lines.push({
    text: `${answerWords[reader].closest} ${worded(citation, reader)}`,
    citations: [citation.n],
  })
}

export function keep({ citations }: Draft, citation: Citation): void {
  if (!citations.includes(citation)) citations.push(citation)
}

/** The citation of these words if there is one already, else the next. */
export function citationOf(
  citations: readonly Citation[],
  quote: Quote,
  document: SourceDocument,
  reader: Language,
): Citation {
  const { start, end, passage } = quote
  const known = citations.find(
    (other) => other.document === document.id && other.start === start && other.end === end,
  )
  if (known) return known
  const { id, title, url, publisher, published, language, text } = document
  const translation = language === reader ? undefined : quote.translation
  return {
    n: citations.length + 1,
    document: id,
    passage: passage.id,
    title,
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    quote: text.slice(start, end),
    start,
    end,
    language,
    ...(translation !== undefined && { translation }),
  }
}

export function frameOf(
  { text }: Pick<Quote, 'text'>,
  document: SourceDocument,
  reader: Language,
  again: boolean,
): string {
  const words = answerWords[reader]
  if (again) return words.also
  const date = document.published && formatDate(document.published, reader)
  const { publisher } = document
  if (publisher && names(text, publisher)) return words.itself(date)
  const source = publisher ?? words.article(document.title)
  return tellsWhoSaid(text) ? words.reporting(source, date) : words.according(source, date)
}

/** Whether a text names a publisher, in whatever alphabet. */
function names(text: string, publisher: string): boolean {
  const named = tokenize(publisher).map(({ word }) => romanKey(word))
  // A publisher may be called by a common word (Time, Власть): in the text it is a name only with a capital.
  const told = tokenize(text).filter(({ start }) => /\p{Lu}/u.test(text.charAt(start)))
  const names = new Set(told.map(({ word }) => romanKey(word)))
  return named.length > 0 && named.every((word) => names.has(word))
}

/** The quoted words: in the reader's language where the editors give it, labelled where they are in another. */
function worded({ quote, translation, language }: Citation, reader: Language): string {
  const words = answerWords[reader]
  if (translation)
    return `${words.quote(oneLine(translation))} ${words.translated(words.quote(oneLine(quote)))}`
  return language === reader
    ? words.quote(oneLine(quote))
    : `${words.quote(oneLine(quote))} ${words.inLanguage[language]}`
}

/** A quote may run over a line end of its file; a line of the reply does not. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
