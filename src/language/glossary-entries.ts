import { LANGUAGES, type Language } from '../types.ts'
import { words } from './tokens.ts'

/** One line of a glossary: the words and phrases that name one notion in each language. */
export interface GlossaryEntry {
  section: string
  /** Each term as its words, cleaned and in lower case: a phrase has several. */
  terms: Record<Language, string[][]>
}

/** A line that could not be used, and why. */
export interface GlossaryProblem {
  /** Which of the texts, counted from 0. */
  text: number
  /** Counted from 1. */
  line: number
  message: string
}

export interface ParsedGlossary {
  entries: GlossaryEntry[]
  problems: GlossaryProblem[]
}

/**
 * The entries of a glossary as editors write it: a line each, `section<TAB>en<TAB>ru<TAB>kk`, alternatives separated
 * by `/`, a language that has no word for it left empty. Empty lines and lines that begin with `#` are passed over.
 */
export function parseGlossary(text: string, number = 0): ParsedGlossary {
  const entries: GlossaryEntry[] = []
  const problems: GlossaryProblem[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (!line.trim() || line.startsWith('#')) continue
    const cells = line.split('\t').map((cell) => cell.trim())
    const [section = '', ...languages] = cells
    const [en = [], ru = [], kk = []] = languages.map(termsOf)
    const message = problemOf(section, languages, [en, ru, kk])
    if (message) problems.push({ text: number, line: index + 1, message })
    else entries.push({ section, terms: { en, ru, kk } })
  }
  return { entries, problems }
}

function problemOf(section: string, cells: string[], terms: string[][][]): string | undefined {
  if (cells.length !== 3) {
    return `expected 4 cells separated by tabs (section, en, ru, kk), found ${cells.length + 1}`
  }
  if (!section) return 'the section (first cell) is empty'
  if (/\p{Script=Cyrillic}/u.test(cells[0] ?? '')) return 'the English cell holds Cyrillic letters'
  const hollow = terms.findIndex((cell) => cell.some((term) => term.length === 0))
  if (hollow >= 0) return `an alternative of the ${LANGUAGES[hollow]} cell has no word`
  if (terms.filter((cell) => cell.length > 0).length < 2) {
    return 'fewer than two languages have a word: nothing to link'
  }
  return undefined
}

/** The words of each alternative of a cell. Plain words, nearly all, are their own tokens. */
function termsOf(cell: string): string[][] {
  if (!cell) return []
  return cell
    .split('/')
    .map((term) => (/^[a-zа-яәғқңөұүһі]+$/i.test(term) ? [term.toLowerCase()] : words(term)))
}
