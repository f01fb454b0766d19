import { fold } from '../../language/clean.ts'
import { remember } from '../../language/memo.ts'

/** Named sets of words, each in the alternatives notation: `tell|show*`. */
export type WordSets = Readonly<Record<string, string>>

/** One place of a phrase: the words, beginnings and endings that it takes. */
export interface Element {
  words: ReadonlySet<string>
  prefixes: readonly string[]
  suffixes: readonly string[]
  /** Beginnings that need a certain ending too. */
  framed: readonly (readonly [start: string, end: string])[]
}

/** So many words keep what was found out about them: a reader's usual ones, in little memory. */
export const REMEMBERED = 4000

/** The element that alternatives (`a|b*|*c|{set}`) describe. Throws on a set that has no such name. */
export function elementOf(alternatives: string, sets: WordSets): Element {
  const words = new Set<string>()
  const prefixes: string[] = []
  const suffixes: string[] = []
  const framed: [string, string][] = []
  const add = (list: string): void => {
    for (const written of list.split(/[|\s]+/)) {
      const name = /^\{(.+)\}$/.exec(written)?.[1]
      const [start = '', end] = fold(written).split('*')
      if (name) add(namedSet(name, sets))
      else if (end !== undefined) {
        if (!end) prefixes.push(start)
        else if (!start) suffixes.push(end)
        else framed.push([start, end])
      } else if (written.endsWith('+')) for (const form of imperatives(start.slice(0, -1))) words.add(form)
      else if (written) words.add(fold(written))
    }
  }
  add(alternatives)
  return { words, prefixes, suffixes, framed }
}

/** Whether an element takes a word. */
export function fits({ words, prefixes, suffixes, framed }: Element, word: string): boolean {
  if (words.has(word)) return true
  for (const prefix of prefixes) if (word.startsWith(prefix)) return true
  for (const suffix of suffixes) if (word.endsWith(suffix)) return true
  for (const [start, end] of framed) {
    if (word.length >= start.length + end.length && word.startsWith(start) && word.endsWith(end)) return true
  }
  return false
}

/** A list of words, beginnings and endings, as a test. */
export function wordTest(alternatives: string, sets: WordSets = {}): (word: string) => boolean {
  const element = elementOf(alternatives.trim().split(/\s+/).join('|'), sets)
  return remember((word) => fits(element, word), REMEMBERED)
}

/** Singular and polite, also without the soft sign, which typing in Latin leaves out. */
function imperatives(singular: string): string[] {
  return [singular, singular.replace(/ь$/, '')].flatMap((form) => [form, `${form}те`])
}

function namedSet(name: string, sets: WordSets): string {
  const set = sets[name]
  if (set === undefined) throw new Error(`No set of words is named "${name}"`)
  return set
}
