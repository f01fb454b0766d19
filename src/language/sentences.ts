import type { Span } from '../types.ts'
import {
  CLOSING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  OPENING_ABBREVIATIONS,
  OTHER_ABBREVIATIONS,
  SENTENCE_OPENERS,
} from './data/abbreviations.ts'

/** Lines longer than this, in characters, were not wrapped by hand: each of their line ends is meant. */
const WRAP_WIDTH_MAX = 160

/** A line this much shorter than its neighbours was ended on purpose, not wrapped. */
const SHORT_LINE = 0.75

/** How far the rules look around a stop, in characters: beyond the longest abbreviation or address of note. */
const LOOK_AROUND = 200

const LINE_END = /\r\n?|[\n\u2028\u2029]/g
const LIST_ITEM = /^\s*(?:[-*+•–—·▪◦]\s|\d{1,3}[.)]\s|\p{L}\)\s)/u
const HEADING_LINE = /^\s*(?:#{1,6}\s|=+[^=]+=+\s*$|\||[-=*_]{3,}\s*$)/u
const INLINE_HEADING = /(?<![^\s.!?…])={2,6}[^=\n]{1,120}={2,6}(?!=)/g

/** What closes with a sentence: quotes, brackets, emphasis, the numbers of notes. */
const CLOSERS = String.raw`(?:["»”’')\]*_]|\[\d{1,3}\])*(?:[ \u00a0]?[»”])*`
const STOP = new RegExp(`[.!?…]+${CLOSERS}`, 'gu')
const ENDS_SENTENCE = new RegExp(`[.!?…:;]${CLOSERS}\\s*$`, 'u')

const STARTS_UPPER = /^["'«“‘„([*_#–—-]*\s*[\p{Lu}\p{Lt}\p{N}]/u
const STARTS_CAPITAL = /^[^\p{L}\p{N}]*\p{Lu}/u
const STARTS_NUMBER = /^[^\p{L}\p{N}]*(?:\p{N}|[IVXLC]+\b)/u
const GLUED_START = /^["«“„(]?\p{Lu}(?:\p{Ll}|\s)/u
const FIRST_WORD = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+(?:[-’']\p{L}+)*)(\.?)/u
const LAST_TOKEN = /(?<!\p{L})(?:\p{L}\.\s?)+\p{L}$|[\p{L}\p{N}][\p{L}\p{N}.\-’']*$/u
const ADDRESS = /(?:^|[\s(])(?:\p{L}+:\/\/|www\.|[^\s@]+@)\S*$/iu
const DATELINE = /^\s*\p{Lu}{3,}(?:-\p{Lu}+)*$/u

/**
 * Sentence spans of English, Russian or Kazakh prose: trimmed, in order, not overlapping, and together
 * covering everything but white space. Offsets are into `text` as given.
 *
 * A blank line, a list item, a heading (`# …`, `== … ==`) and a table row always end a sentence. A line feed
 * inside a paragraph that was wrapped by hand does not. After an abbreviation the sentence goes on, unless the
 * next word typically begins one; after initials and dotted capitals (`U.S.`) it always goes on.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  for (const block of blocks(text)) {
    let start = block.start
    for (const end of stops(text.slice(block.start, block.end))) {
      add(spans, text, start, block.start + end)
      start = block.start + end
    }
    add(spans, text, start, block.end)
  }
  return spans
}

/** Adds `[start, end)` trimmed; a span of white space only is left out. */
function add(spans: Span[], text: string, start: number, end: number): void {
  const slice = text.slice(start, end)
  const trimmed = slice.trim()
  if (trimmed === '') return
  const first = start + slice.indexOf(trimmed)
  spans.push({ start: first, end: first + trimmed.length })
}

/** Stretches that no sentence crosses: a paragraph, a list item, a heading. */
function blocks(text: string): Span[] {
  const found: Span[] = []
  for (const paragraph of paragraphs(text)) {
    let start = paragraph.start
    for (const heading of text.slice(paragraph.start, paragraph.end).matchAll(INLINE_HEADING)) {
      const from = paragraph.start + heading.index
      found.push({ start, end: from }, { start: from, end: from + heading[0].length })
      start = from + heading[0].length
    }
    found.push({ start, end: paragraph.end })
  }
  return found
}

/** Lines, joined where the line feed between them is only a wrap. */
function paragraphs(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  let previous = ''
  let line = ''
  for (const span of lines(text)) {
    const next = text.slice(span.start, span.end)
    if (!isWrapped(previous, line, next)) {
      found.push({ start, end: span.start })
      start = span.start
      line = ''
    }
    previous = line
    line = next
  }
  found.push({ start, end: text.length })
  return found
}

function lines(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  for (const feed of text.matchAll(LINE_END)) {
    found.push({ start, end: feed.index })
    start = feed.index + feed[0].length
  }
  found.push({ start, end: text.length })
  return found
}

/** Whether a paragraph goes on from `line` to `next`; `previous` is the line before, empty without one. */
function isWrapped(previous: string, line: string, next: string): boolean {
  const after = next.trim()
  if (line.trim() === '' || after === '') return false
  if (HEADING_LINE.test(line) || HEADING_LINE.test(next) || LIST_ITEM.test(next)) return false
  const width = Math.max(previous.trim().length, line.trim().length, after.length)
  if (width > WRAP_WIDTH_MAX) return false
  if (!STARTS_UPPER.test(after)) return true
  if (ENDS_SENTENCE.test(line))
    return /\.\s*$/.test(line) && !partsAfterFullStop(line.trim().slice(0, -1), after)
  const firstWord = after.split(/\s/, 1)[0] ?? ''
  return line.trim().length + 1 + firstWord.length >= width * SHORT_LINE
}

/** Offsets at which the sentences of one block end, but for the last. */
function stops(block: string): number[] {
  const found: number[] = []
  let start = 0
  for (const stop of block.matchAll(STOP)) {
    const end = stop.index + stop[0].length
    const before = block.slice(Math.max(start, stop.index - LOOK_AROUND), stop.index)
    if (!partsAt(before, stop[0], block.slice(end, end + LOOK_AROUND))) continue
    found.push(end)
    start = end
  }
  return found
}

/**
 * Whether a stop ends a sentence.
 * @param before the sentence so far, without the stop
 * @param stop the stop with the quotes and brackets that close after it
 * @param after what follows, white space included
 */
function partsAt(before: string, stop: string, after: string): boolean {
  const next = after.trimStart()
  if (/[[(]$/.test(before)) return false
  if (next === after) return partsGlued(before, stop, after)
  // a message in lower case still asks two questions: "who won? and how many seats?"
  if (/^\?+$/.test(stop) && /^\p{Ll}/u.test(next)) return true
  if (!STARTS_UPPER.test(next)) return false
  return stop.startsWith('.') && !stop.startsWith('..') ? partsAfterFullStop(before, next) : true
}

/** `elections.The`: a stop without a space after it parts two words, but neither an address nor initials. */
function partsGlued(before: string, stop: string, after: string): boolean {
  if (!GLUED_START.test(after) || ADDRESS.test(before)) return false
  if (stop !== '.') return true
  return /(?:\p{Ll}{2}|\p{N}|[»”")\]])$/u.test(before) && partsAfterFullStop(before, after)
}

/** The word before a single full stop decides: an abbreviation or an initial lets the sentence go on. */
function partsAfterFullStop(before: string, next: string): boolean {
  const token = LAST_TOKEN.exec(before)?.[0].replace(/\s/g, '') ?? ''
  if (/^\s*\d{1,3}$/.test(before) || DATELINE.test(before)) return false
  const key = token.toLowerCase()
  if (OPENING_ABBREVIATIONS.has(key)) return false
  if (CLOSING_ABBREVIATIONS.has(key)) return STARTS_CAPITAL.test(next)
  if (NUMBER_ABBREVIATIONS.has(key)) return !STARTS_NUMBER.test(next)
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(token)) return false
  const isShort = OTHER_ABBREVIATIONS.has(key) || /^(?:\p{L}\.)*\p{L}$/u.test(token)
  return !isShort || opensSentence(next)
}

function opensSentence(next: string): boolean {
  const [, word = '', stop] = FIRST_WORD.exec(next) ?? []
  const isInitial = word.length === 1 && stop === '.'
  return !isInitial && SENTENCE_OPENERS.has(word.toLowerCase())
}
