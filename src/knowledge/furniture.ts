import { EMPTY_VALUES, LABELS, PATTERNS, TEASER_LINE, TEASERS } from './furniture-words.ts'
import { headingText, readsAsHeading } from './headings.ts'
import type { SourceLine } from './lines.ts'

/**
 * Removes what surrounds an article on a web page: "None", "Currently reading", "Share", cookie notes, the
 * headlines under "Read also", copyright lines. It only ever removes whole lines, and none that a sentence runs
 * through: a line wrapped so that it holds just the word "none" stays.
 */
export function stripFurniture(lines: readonly SourceLine[]): { lines: SourceLine[]; removed: SourceLine[] } {
  const kept: SourceLine[] = []
  const removed: SourceLine[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const kind = kindOf(line.text)
    if (kind === undefined || (kind !== 'boilerplate' && isRunning(line, kept.at(-1), lines[i + 1]))) {
      kept.push(line)
      continue
    }
    removed.push(line)
    if (kind !== 'teaser') continue
    const end = endOfTeasers(lines, i + 1)
    for (i++; i < end; i++) if (lines[i]!.text.trim() !== '') removed.push(lines[i]!)
    i--
  }
  // Boilerplate that is all there is must be what somebody wanted to publish.
  if (
    kept.every((line) => line.text.trim() === '') &&
    removed.some((line) => kindOf(line.text) === 'boilerplate')
  ) {
    return { lines: [...lines], removed: [] }
  }
  return { lines: kept, removed }
}

/** The headline of a page without a title of its own: a heading, or a lone short line above the text. */
export function headlineOf(lines: readonly SourceLine[]): string | undefined {
  const at = lines.findIndex((line) => line.text.trim() !== '')
  const first = lines[at]?.text.trim() ?? ''
  const heading = headingText(first)
  if (heading !== undefined) return heading
  const alone = lines[at + 1]?.text.trim() === ''
  const isHeadline = alone && /^\p{L}/u.test(first) && readsAsHeading(first) && first.split(/\s+/).length > 2
  return isHeadline && lines.slice(at + 1).some((line) => endsSentence(line.text)) ? first : undefined
}

/** Drops the first lines as long as they only repeat the title; never all that there is. */
export function withoutTitle(
  lines: readonly SourceLine[],
  title: string,
): { lines: SourceLine[]; repeated: SourceLine[] } {
  const repeated: SourceLine[] = []
  let from = 0
  for (const [i, line] of lines.entries()) {
    if (line.text.trim() === '') continue
    if (!repeats(headingText(line.text) ?? line.text, title)) break
    repeated.push(line)
    from = i + 1
  }
  const rest = lines.slice(from)
  return rest.some((line) => line.text.trim() !== '')
    ? { lines: rest, repeated }
    : { lines: [...lines], repeated: [] }
}

type Kind = 'label' | 'teaser' | 'boilerplate'

function kindOf(text: string): Kind | undefined {
  const line = text.trim()
  if (line === '' || line.length > 600) return undefined
  if (EMPTY_VALUES.has(line)) return 'label'
  const plain = line.toLowerCase().replaceAll('ё', 'е')
  const label = plain.replace(/^[^\p{L}]+/u, '').replace(/(?:\.{3}|[^\p{L}.!?])+$/u, '')
  if (TEASERS.has(label)) return 'teaser'
  if (LABELS.has(label)) return 'label'
  const words = plain.split(/\s+/).length
  if (words <= 30 && TEASER_LINE.test(plain)) return 'boilerplate'
  return PATTERNS.some((entry) => words <= entry.words && entry.pattern.test(plain))
    ? 'boilerplate'
    : undefined
}

/** Whether a sentence runs on from the line above, or into the line below. */
function isRunning(line: SourceLine, above: SourceLine | undefined, below: SourceLine | undefined): boolean {
  if (/^\p{Ll}/u.test(below?.text.trim() ?? '')) return true
  const before = above?.text.trim() ?? ''
  return before !== '' && !endsSentence(before) && /^\p{Ll}/u.test(line.text.trim())
}

/** The end of the headlines under a teaser: the next block of them, or all when nothing else is left on the page. */
function endOfTeasers(lines: readonly SourceLine[], from: number): number {
  const isHeadline = (line: SourceLine): boolean =>
    headingText(line.text) === undefined && isTeaser(line.text)
  if (lines.slice(from).every((line) => line.text.trim() === '' || isTeaser(line.text))) return lines.length
  let end = from
  while (lines[end]?.text.trim() === '') end++
  while (end < lines.length && lines[end]!.text.trim() !== '' && isHeadline(lines[end]!)) end++
  // A block that ends in a sentence is the article going on.
  const isBlock = (lines[end]?.text.trim() ?? '') === ''
  return isBlock ? end : from
}

function isTeaser(text: string): boolean {
  return readsAsHeading(text.trim()) || kindOf(text) !== undefined
}

const endsSentence = (text: string): boolean => /[.!?…:;]["»”’')\]]*\s*$/u.test(text)

/** Whether a line is the title, alone or with the site's name behind it: "Headline | Site". */
function repeats(line: string, title: string): boolean {
  const wanted = comparable(title)
  if (wanted === '' || line.length > 2 * title.length + 60) return false
  return comparable(line) === wanted || comparable(line.replace(/\s[|•–—]\s.{1,40}$/u, '')) === wanted
}

/** Letters and digits only: quotation marks, dashes and case differ between a page's copies of its title. */
function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
