/** Control characters, and the line and paragraph separators and direction overrides that Telegram removes itself. */
const UNWANTED = /\p{Cs}|(?![\t\n])\p{Cc}|[\u2028-\u202e\u2066-\u2069\ufff0-\ufffb]/gu

/** Anything but the characters that take no ink: a message of those only is "empty" to Telegram. */
const INK = /[^\s\p{C}\p{M}\p{Z}\u115f\u1160\u2800\u3164\uffa0\ufffc]/u

/**
 * Text that Telegram takes as it is, so that lengths counted here are the lengths counted there: well-formed
 * UTF-16, no control characters but the line feed, no direction overrides. Total.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNWANTED, (char) => (/\p{Cs}/u.test(char) ? '\ufffd' : ''))
    .replaceAll('\t', ' ')
}

/** The same on one line, with single spaces: for titles, buttons and previews. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

/** Whether a reader would see anything at all. */
export function isVisible(text: string): boolean {
  return INK.test(text)
}

/** At most `max` UTF-16 units, cut between code points and marked with an ellipsis. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  let end = max - 1
  if (isHighSurrogate(text, end - 1)) end -= 1
  return `${text.slice(0, end).trimEnd()}…`
}

/** Whether the unit at `index` is the first half of a surrogate pair. */
export function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  return unit >= 0xd800 && unit <= 0xdbff
}
