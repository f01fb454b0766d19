import { isUtf8 } from 'node:buffer'

/** The text of a file, or where it stops being UTF-8. */
export type Decoded = { text: string } | { problem: string; line: number }

const REPLACEMENT = '\uFFFD'

/**
 * UTF-8 bytes as text: without byte order mark, every line end a line feed.
 *
 * Bytes that are not UTF-8 are never guessed at: a wrong guess would put words into an article's mouth.
 */
export function decode(bytes: Buffer): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { problem: 'is UTF-16, not UTF-8: save it as UTF-8', line: 1 }
  }
  if (!isUtf8(bytes)) {
    const offset = firstInvalidByte(bytes)
    const line = bytes.subarray(0, offset).toString('latin1').split('\n').length
    return {
      problem: `is not UTF-8 at byte ${offset}: save it as UTF-8 (text from old Windows programs is often Windows-1251)`,
      line,
    }
  }
  const text = bytes.toString('utf8')
  return { text: text.replace(/^\uFEFF/, '').replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n') }
}

/** Offset of the first byte that UTF-8 does not allow there. */
export function firstInvalidByte(bytes: Buffer): number {
  const text = bytes.toString('utf8')
  let offset = 0
  let from = 0
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, from)) {
    offset += Buffer.byteLength(text.slice(from, at))
    // The file may itself hold U+FFFD, correctly written.
    const written = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd
    if (!written) return offset
    offset += 3
    from = at + 1
  }
  return bytes.length
}
