import { createHash } from 'node:crypto'
import type { Passage, SourceDocument, Span } from '../types.ts'
import { type Paragraph, splitParagraphs } from './paragraphs.ts'

/** All in words. A paragraph is divided only above `DIVIDED`: what its author kept together answers together. */
const DIVIDED = 280
/** About this long are the parts of a divided paragraph. */
const TARGET = 150
/** A shorter paragraph is too little to be found by: it joins a neighbour. */
const SHORT = 25
/** Paragraphs are not joined beyond this. */
const JOINED_MAX = 180

interface Piece extends Span {
  sentences: Span[]
  section: number
  words: number
}

/**
 * The passages of a document, in order and not overlapping: a paragraph each; a long one in several, divided at
 * sentence ends; short ones, and a line that announces a list, with what follows. None reaches across a heading.
 */
export function splitPassages(document: SourceDocument): Passage[] {
  const { id, language, text } = document
  const pieces = splitParagraphs(text).flatMap((paragraph) => dividedPieces(paragraph, text))
  const seen = new Map<string, number>()
  return joinedPieces(pieces, text).map(({ start, end, sentences }) => {
    const content = text.slice(start, end)
    const count = seen.get(content) ?? 0
    seen.set(content, count + 1)
    return { id: passageId(id, content, count), document: id, language, start, end, sentences }
  })
}

/** The same text in the same document keeps its id, wherever it moves; `count` tells repetitions apart. */
function passageId(document: string, content: string, count: number): string {
  const hash = createHash('sha256').update(`${document}\n${content}`)
  if (count > 0) hash.update(`\n${count}`)
  return hash.digest('hex').slice(0, 16)
}

/** A paragraph as one piece, or a long one in pieces of about equal length. */
function dividedPieces(paragraph: Paragraph, text: string): Piece[] {
  const { section, sentences } = paragraph
  const counts = sentences.map(({ start, end }) => countWords(text.slice(start, end)))
  const words = counts.reduce((sum, count) => sum + count, 0)
  if (words <= DIVIDED) return [{ ...paragraph, words }]
  const share = words / Math.ceil(words / TARGET)
  const pieces: Piece[] = []
  let open: Span[] = []
  let length = 0
  let left = words
  const close = (): void => {
    const start = pieces.length === 0 ? paragraph.start : open[0]!.start
    pieces.push({ start, end: open.at(-1)!.end, sentences: open, section, words: length })
    left -= length
    open = []
    length = 0
  }
  sentences.forEach((sentence, i) => {
    const count = counts[i]!
    // A sentence goes where it brings the piece closer to its share; a short rest stays with the last piece.
    if (open.length > 0 && length + count / 2 > share && left - length > share / 2) close()
    open.push(sentence)
    length += count
  })
  close()
  return pieces
}

/** Joins a short piece, or one that ends in a colon, with the next; a short one at a section's end with the last. */
function joinedPieces(pieces: readonly Piece[], text: string): Piece[] {
  const joined: Piece[] = []
  pieces.forEach((piece, i) => {
    const last = joined.at(-1)
    const fits = last && last.section === piece.section && last.words + piece.words <= JOINED_MAX
    const isRest = piece.words < SHORT && pieces[i + 1]?.section !== piece.section
    if (fits && (last.words < SHORT || text[last.end - 1] === ':' || isRest)) {
      last.end = piece.end
      last.words += piece.words
      last.sentences = [...last.sentences, ...piece.sentences]
    } else joined.push({ ...piece })
  })
  return joined
}

function countWords(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    if (isSpace(text.charCodeAt(at)) || (at > 0 && !isSpace(text.charCodeAt(at - 1)))) continue
    count++
  }
  return count
}

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 160
