import { splitSentences } from '../language/sentences.ts'
import type { Span } from '../types.ts'
import { headingText } from './headings.ts'

/** A stretch of text between blank lines or headings, with its sentences. */
export interface Paragraph extends Span {
  sentences: Span[]
  /** How many headings stand above it. */
  section: number
}

/** What marks a list item is not part of its sentence. */
const MARKER = /^(?:[-*+•–—·▪◦#]+|\d{1,3}[.)]|\p{L}\))[^\S\n]+(?=[^\n]*[\p{L}\p{N}])/u

/**
 * Longer sentences are divided, in characters. Nobody can check a quote of this length, and text without any full
 * stop (a list of names, a broken export) would otherwise be one sentence.
 */
const SENTENCE_MAX = 1200

/**
 * The paragraphs of a document's text, without its headings: they say what follows, and assert nothing that could
 * be quoted. Each letter and digit of a paragraph, but for list markers, is in exactly one of its sentences.
 *
 * A line feed always ends a sentence: reading a file has joined the lines that one runs through.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let section = 0
  let start = -1
  let sentences: Span[] = []
  const close = (): void => {
    const last = sentences.at(-1)
    if (last) paragraphs.push({ start, end: last.end, sentences, section })
    start = -1
    sentences = []
  }
  for (let at = 0; at <= text.length; ) {
    const feed = text.indexOf('\n', at)
    const end = feed < 0 ? text.length : feed
    const line = text.slice(at, end)
    if (line.trim() === '') close()
    else if (/^\s*[#=]/.test(line) && headingText(line) !== undefined) {
      close()
      section++
    } else {
      const found = sentencesOf(line, at)
      if (start < 0 && found.length > 0) start = at + line.search(/\S/)
      for (const sentence of found) sentences.push(sentence)
    }
    at = end + 1
  }
  close()
  return paragraphs
}

/** The sentences of one line that begins at `offset`. */
function sentencesOf(line: string, offset: number): Span[] {
  const sentences: Span[] = []
  splitSentences(line).forEach(({ start, end }, i) => {
    const marker = i === 0 ? (MARKER.exec(line.slice(start, end))?.[0].length ?? 0) : 0
    for (const part of divide(line, start + marker, end)) {
      if (!/[\p{L}\p{N}]/u.test(line.slice(part.start, part.end))) continue
      sentences.push({ start: offset + part.start, end: offset + part.end })
    }
  })
  return sentences
}

/** Divides an overlong sentence after a semicolon, else a comma, else a space, else anywhere but inside a character. */
function divide(text: string, start: number, end: number): Span[] {
  const parts: Span[] = []
  while (end - start > SENTENCE_MAX) {
    const head = text.slice(start, start + SENTENCE_MAX)
    const cut = [/;\s(?=[^;]*$)/, /,\s(?=[^,]*$)/, /\s(?=\S*$)/]
      .map((mark) => mark.exec(head))
      .find((found) => found && found.index > SENTENCE_MAX / 3)
    let length = cut ? cut.index + cut[0].length : SENTENCE_MAX
    if (!cut && /[\ud800-\udbff]$/.test(head)) length--
    parts.push({ start, end: start + head.slice(0, length).trimEnd().length })
    start += length
    start += text.slice(start, end).search(/\S|$/)
  }
  if (end > start) parts.push({ start, end })
  return parts
}
