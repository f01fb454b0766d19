import { cleanText } from './text.ts'

/** A stretch of text with one look. */
export interface Run {
  text: string
  bold?: true
  italic?: true
  /** An address that `webAddress` let through. */
  link?: string
  /** Stays with the text before it: a citation with its sentence. */
  glued?: true
}

/** A paragraph, or a paragraph of a quote that is folded until the reader opens it. */
export interface Block {
  kind: 'text' | 'quote'
  runs: Run[]
  /** Set right under the block before it, without an empty line between. */
  tight?: true
}

/** A paragraph of words, some of them with a look. Plain strings and runs may be mixed. */
export function paragraph(...parts: (string | Run)[]): Block {
  return { kind: 'text', runs: runsOf(parts) }
}

/** The same, folded. Neighbours are folded together. */
export function folded(...parts: (string | Run)[]): Block {
  return { kind: 'quote', runs: runsOf(parts) }
}

export function bold(text: string): Run {
  return { text, bold: true }
}

export function italic(text: string): Run {
  return { text, italic: true }
}

function runsOf(parts: (string | Run)[]): Run[] {
  return parts
    .map((part) => (typeof part === 'string' ? { text: part } : part))
    .map((run) => ({ ...run, text: cleanText(run.text) }))
    .filter((run) => run.text !== '')
}

export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}

/** How many of Telegram's entities a run takes. */
export function entitiesOf(run: Run): number {
  return (run.bold ? 1 : 0) + (run.italic ? 1 : 0) + (run.link === undefined ? 0 : 1)
}
