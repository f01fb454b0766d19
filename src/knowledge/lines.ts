/** A line of a file on its way to a document's text: what is left of it, and where it stood. */
export interface SourceLine {
  text: string
  /** Counted from 1 in the file, front matter included. */
  number: number
}

/** Cuts text into lines; `first` is the number of its first line in the file. */
export function toLines(text: string, first: number): SourceLine[] {
  return text.split('\n').map((line, i) => ({ text: line, number: first + i }))
}

/** Lines trimmed, with one blank line at most between two of text, and none at the ends. */
export function tidy(lines: readonly SourceLine[]): SourceLine[] {
  const kept: SourceLine[] = []
  let blank: SourceLine | undefined
  for (const line of lines) {
    const text = line.text.trim()
    if (text === '') {
      blank ??= kept.length === 0 ? undefined : { ...line, text }
      continue
    }
    if (blank) kept.push(blank)
    blank = undefined
    kept.push({ ...line, text })
  }
  return kept
}
