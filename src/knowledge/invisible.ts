import type { SourceLine } from './lines.ts'

/**
 * Characters that a reader does not see. They hide words from search, or hide words from the editor who vouches
 * for the text: bidirectional overrides (Unicode TR 36), the tags block and variation selectors (both can carry a
 * whole invisible message), zero-width characters, control characters.
 */
const INVISIBLE = new RegExp(
  [
    String.raw`[\u0000-\u0008\u000e-\u001f\u007f-\u009f]`,
    String.raw`[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u200e\u200f]`,
    String.raw`[\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff9-\ufffb]`,
    String.raw`[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]`,
    // These two hold an emoji together, and are invisible anywhere else.
    String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|(?<![\p{Emoji}])\ufe0f`,
  ].join('|'),
  'gu',
)

/** Text without invisible characters. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}

/** Removes invisible characters; says how many there were, and the line of the first. */
export function stripInvisible(lines: readonly SourceLine[]): {
  lines: SourceLine[]
  count: number
  first: number
} {
  let count = 0
  let first = 0
  const kept = lines.map((line) => {
    const text = withoutInvisible(line.text)
    if (text === line.text) return line
    count += line.text.length - text.length
    first ||= line.number
    return { ...line, text }
  })
  return { lines: kept, count, first }
}
