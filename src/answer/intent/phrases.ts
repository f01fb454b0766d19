import { fold } from '../../language/clean.ts'

/*
 * A small language for phrases, so that the patterns of a language are data that an editor can read:
 *
 *   word        that word (compared folded: Kazakh letters match their plain neighbours)
 *   stem*       a word that begins so
 *   a|b|c*      one of these
 *   word+       a Russian imperative, singular or polite: забудь+ is забудь or забудьте, also забуд, забудте
 *   (a|b)       one of these, or nothing
 *   ..  ..5     up to three, or up to five, words of any kind
 *   {set}       the words of a named set, also among alternatives: {bot}|nobody
 *   ^  $        the start (also after a lead-in such as "could you please") and the end of the sentence
 *
 * A phrase matches within one sentence. Matching is linear in the sentence: a phrase is looked at only where its
 * first word stands, and its gaps are bounded.
 */

/** Named sets of words, each in the alternatives notation: `tell|show*`. */
export type WordSets = Readonly<Record<string, string>>

interface Element {
  words: ReadonlySet<string>
  prefixes: readonly string[]
  /** The most words of any kind that may stand before this one. */
  gap: number
}

interface Compiled {
  label: string
  elements: readonly Element[]
  atStart: boolean
  /** The words that may still follow the last element, when the phrase must end the sentence. */
  tail: number | undefined
}

const GAP = 3

/** Phrases under labels, ready to be looked for in sentences. */
export class PhraseBook {
  readonly #byWord = new Map<string, Compiled[]>()
  readonly #byPrefix = new Map<string, Compiled[]>()
  readonly #prefixLengths: number[]

  /** `phrases`: for each label its phrases, one a line. Throws on a phrase without a word or an unknown set. */
  constructor(phrases: Readonly<Record<string, string>>, sets: WordSets = {}) {
    for (const [label, list] of Object.entries(phrases)) {
      for (const phrase of list.split('\n')) {
        if (!phrase.trim()) continue
        for (const variant of variantsOf(phrase)) this.#add(compile(label, variant, sets))
      }
    }
    this.#prefixLengths = [...new Set([...this.#byPrefix.keys()].map((prefix) => prefix.length))]
  }

  /** The labels of the phrases found in a sentence of folded words; `starts`: the indexes that `^` accepts. */
  find(words: readonly string[], starts: readonly number[] = [0]): Set<string> {
    const found = new Set<string>()
    const test = (phrases: readonly Compiled[] | undefined, at: number): void => {
      for (const phrase of phrases ?? []) {
        if (found.has(phrase.label) || (phrase.atStart && !starts.includes(at))) continue
        if (follows(phrase, 1, words, at + 1)) found.add(phrase.label)
      }
    }
    for (const [at, word] of words.entries()) {
      test(this.#byWord.get(word), at)
      for (const length of this.#prefixLengths) {
        if (length <= word.length) test(this.#byPrefix.get(word.slice(0, length)), at)
      }
    }
    return found
  }

  #add(phrase: Compiled): void {
    const first = phrase.elements[0]
    if (!first) throw new Error(`A phrase of "${phrase.label}" has no word`)
    for (const word of first.words) listed(this.#byWord, word).push(phrase)
    for (const prefix of first.prefixes) listed(this.#byPrefix, prefix).push(phrase)
  }
}

/** A set of words and stems in the alternatives notation, as a test. */
export function wordTest(alternatives: string, sets: WordSets = {}): (word: string) => boolean {
  const { words, prefixes } = elementOf(alternatives.trim().split(/\s+/).join('|'), 0, sets)
  const stems = new Set(prefixes)
  const lengths = [...new Set(prefixes.map((prefix) => prefix.length))]
  return (word) => words.has(word) || lengths.some((length) => stems.has(word.slice(0, length)))
}

function follows(phrase: Compiled, index: number, words: readonly string[], at: number): boolean {
  const element = phrase.elements[index]
  if (!element) return phrase.tail === undefined || words.length - at <= phrase.tail
  for (let next = at; next <= at + element.gap && next < words.length; next++) {
    if (fits(element, words[next] ?? '') && follows(phrase, index + 1, words, next + 1)) return true
  }
  return false
}

function fits(element: Element, word: string): boolean {
  return element.words.has(word) || element.prefixes.some((prefix) => word.startsWith(prefix))
}

function compile(label: string, phrase: string, sets: WordSets): Compiled {
  const elements: Element[] = []
  let atStart = false
  let gap = 0
  let tail: number | undefined
  for (const part of phrase.split(/\s+/)) {
    if (part === '^') atStart = true
    else if (part === '$') tail = gap
    else if (part.startsWith('..')) gap = Number(part.slice(2) || GAP)
    else {
      elements.push(elementOf(part, gap, sets))
      gap = 0
    }
  }
  return { label, elements, atStart, tail }
}

function elementOf(alternatives: string, gap: number, sets: WordSets): Element {
  const words = new Set<string>()
  const prefixes: string[] = []
  const add = (list: string): void => {
    for (const written of list.split(/[|\s]+/)) {
      const name = /^\{(.+)\}$/.exec(written)?.[1]
      const word = fold(written)
      if (name) add(namedSet(name, sets))
      else if (word.endsWith('*')) prefixes.push(word.slice(0, -1))
      else if (word.endsWith('+')) for (const form of imperatives(word.slice(0, -1))) words.add(form)
      else if (word) words.add(word)
    }
  }
  add(alternatives)
  return { words, prefixes, gap }
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

/** A phrase with each of its optional parts, in turn, there and not there. */
function variantsOf(phrase: string): string[] {
  const optional = /(?:^|\s)\(([^)]+)\)/.exec(phrase)
  if (!optional) return [phrase.trim()]
  const before = phrase.slice(0, optional.index)
  const after = phrase.slice(optional.index + optional[0].length)
  return [...variantsOf(`${before}${after}`), ...variantsOf(`${before} ${optional[1]}${after}`)]
}

function listed(map: Map<string, Compiled[]>, key: string): Compiled[] {
  const list = map.get(key) ?? []
  map.set(key, list)
  return list
}
