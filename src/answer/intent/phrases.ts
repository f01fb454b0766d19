import { type Element, elementOf, fits, type WordSets } from './elements.ts'

/*
 * A small language for phrases, so that the patterns of a language are data that an editor can read:
 *
 *   word        that word (compared folded: Kazakh letters match their plain neighbours)
 *   stem*       a word that begins so;  *end  one that ends so;  stem*end  both
 *   a|b|c*      one of these
 *   word+       a Russian imperative, singular or polite: забудь+ is забудь or забудьте, also забуд, забудте
 *   (a|b)       one of these, or nothing
 *   ..  ..5     up to three, or up to five, words of any kind
 *   {set}       the words of a named set, also among alternatives: {bot}|nobody
 *   ^  $        the start (also after a lead-in such as "could you please") and the end of the sentence
 *   a & b ! c   the phrases a and b anywhere in the sentence, in any order, and not c
 *
 * A phrase matches within one sentence. Matching is linear in the sentence: a phrase is looked at only where its
 * first word stands, and its gaps are bounded.
 */

interface Compiled {
  label: string
  first: Element
  elements: readonly Element[]
  atStart: boolean
  /** The words that may still follow the last element, when the phrase must end the sentence. */
  tail: number | undefined
}

/** Phrases that count together. */
interface Joint {
  label: string
  needs: readonly string[]
  bars: readonly string[]
}

const GAP = 3

/** Opens the inner labels of phrases that count only with others. */
const INNER = '&'

/** Phrases under labels, ready to be looked for in sentences. */
export class PhraseBook {
  readonly #byWord = new Map<string, Compiled[]>()
  readonly #byPrefix = new Map<string, Compiled[]>()
  readonly #bySuffix = new Map<string, Compiled[]>()
  readonly #prefixLengths: number[]
  readonly #suffixLengths: number[]
  /** By the inner label of the first phrase that each needs. */
  readonly #joints = new Map<string, Joint[]>()
  readonly #inner = new Set<string>()
  readonly #sets: WordSets

  /** `phrases`: for each label its phrases, one a line. Throws on a phrase without a word or an unknown set. */
  constructor(phrases: Readonly<Record<string, string>>, sets: WordSets = {}) {
    this.#sets = sets
    for (const [label, list] of Object.entries(phrases)) {
      for (const phrase of list.split('\n')) if (phrase.trim()) this.#addLine(label, phrase.trim())
    }
    this.#prefixLengths = [...new Set([...this.#byPrefix.keys()].map((prefix) => prefix.length))]
    this.#suffixLengths = [...new Set([...this.#bySuffix.keys()].map((suffix) => suffix.length))]
  }

  /** The labels of the phrases found in a sentence of folded words; `starts`: the indexes that `^` accepts. */
  find(words: readonly string[], starts: readonly number[] = [0]): Set<string> {
    const found = new Set<string>()
    const test = (phrases: readonly Compiled[] | undefined, at: number): void => {
      if (!phrases) return
      for (const phrase of phrases) {
        if (found.has(phrase.label) || (phrase.atStart && !starts.includes(at))) continue
        if (fits(phrase.first, words[at] ?? '') && follows(phrase, 1, words, at + 1)) found.add(phrase.label)
      }
    }
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? ''
      test(this.#byWord.get(word), at)
      for (const length of this.#prefixLengths) {
        if (length <= word.length) test(this.#byPrefix.get(word.slice(0, length)), at)
      }
      for (const length of this.#suffixLengths) {
        if (length <= word.length) test(this.#bySuffix.get(word.slice(-length)), at)
      }
    }
    return this.#joined(found)
  }

  /** Labels with those of the joint phrases, without the inner ones. */
  #joined(found: ReadonlySet<string>): Set<string> {
    const labels = new Set<string>()
    for (const label of found) {
      if (!label.startsWith(INNER)) labels.add(label)
      for (const joint of this.#joints.get(label) ?? []) {
        if (joint.needs.every((need) => found.has(need)) && !joint.bars.some((bar) => found.has(bar))) {
          labels.add(joint.label)
        }
      }
    }
    return labels
  }

  #addLine(label: string, line: string): void {
    const [needed = '', ...barred] = line.split(/\s!\s/)
    const needs = needed.split(/\s&\s/)
    if (needs.length === 1 && barred.length === 0) {
      this.#add(label, line)
      return
    }
    const joint = { label, needs: needs.map((part) => this.#inside(part)), bars: barred.map((part) => this.#inside(part)) }
    listed(this.#joints, joint.needs[0] ?? '').push(joint)
  }

  /** The inner label of a phrase that counts with others. */
  #inside(phrase: string): string {
    const label = INNER + phrase.trim()
    if (!this.#inner.has(label)) this.#add(label, phrase)
    this.#inner.add(label)
    return label
  }

  #add(label: string, line: string): void {
    for (const variant of variantsOf(line)) {
      const phrase = compile(label, variant, this.#sets)
      const { words, prefixes, suffixes, framed } = phrase.first
      for (const word of words) listed(this.#byWord, word).push(phrase)
      for (const prefix of prefixes) listed(this.#byPrefix, prefix).push(phrase)
      for (const suffix of suffixes) listed(this.#bySuffix, suffix).push(phrase)
      for (const [prefix] of framed) listed(this.#byPrefix, prefix).push(phrase)
    }
  }
}

function follows(phrase: Compiled, index: number, words: readonly string[], at: number): boolean {
  const element = phrase.elements[index]
  if (!element) return phrase.tail === undefined || words.length - at <= phrase.tail
  for (let next = at; next <= at + element.gap && next < words.length; next++) {
    if (fits(element, words[next] ?? '') && follows(phrase, index + 1, words, next + 1)) return true
  }
  return false
}

function compile(label: string, phrase: string, sets: WordSets): Compiled {
  const elements: Element[] = []
  let atStart = false
  let gap = 0
  let tail: number | undefined
  for (const part of phrase.trim().split(/\s+/)) {
    if (part === '^') atStart = true
    else if (part === '$') tail = gap
    else if (part.startsWith('..')) gap = Number(part.slice(2) || GAP)
    else {
      elements.push(elementOf(part, gap, sets))
      gap = 0
    }
  }
  const [first] = elements
  if (!first) throw new Error(`A phrase of "${label}" has no word`)
  return { label, first, elements, atStart, tail }
}

/** A phrase with each of its optional parts, in turn, there and not there. */
function variantsOf(phrase: string): string[] {
  const optional = /(?:^|\s)\(([^)]+)\)/.exec(phrase)
  if (!optional) return [phrase.trim()]
  const before = phrase.slice(0, optional.index)
  const after = phrase.slice(optional.index + optional[0].length)
  return [...variantsOf(`${before}${after}`), ...variantsOf(`${before} ${optional[1]}${after}`)]
}

function listed<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? []
  map.set(key, list)
  return list
}
