const ATX = /^\s{0,3}#{1,6}\s+(\S.*?)(?:\s+#+)?\s*$/u
const WIKI = /^\s*={2,6}\s*([^=\s][^=]*?)\s*={2,6}\s*$/u

/** A longer line is a sentence that somebody marked as a heading. */
const WORDS_MAX = 25

/**
 * The words of a heading line (`## Turnout`, `== Turnout ==`), `undefined` for any other line. Headings are never
 * quoted, so a marked line that reads as a sentence (long, or ending in a full stop) does not count as one.
 */
export function headingText(line: string): string | undefined {
  const text = (ATX.exec(line) ?? WIKI.exec(line))?.[1]
  return text !== undefined && readsAsHeading(text) ? text : undefined
}

/** Whether words could be a heading or a headline: one short stretch that does not end as a sentence does. */
export function readsAsHeading(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !/[.;,:…]$/u.test(text) && text.split(/\s+/).length <= WORDS_MAX
}
