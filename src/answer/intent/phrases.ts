import { remember } from '../../language/memo.ts'
import { type Element, elementOf, fits, REMEMBERED, type WordSets } from './elements.ts'

/*
 * A small language for phrases, so that the patterns of a language are data that an editor can read:
 *
 *   word        that word (compared folded: Kazakh letters match their plain neighbours)
 *   stem*       a word that begins so;  *end  one that ends so;  stem*end  both
 *   a|b|c*      one of these;  a|b|$  one of these, or the end
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
  rest: readonly Step[]
  atStart: boolean
  /** The words that may still follow the last element, when the phrase must end the sentence. */
  tail: number | undefined
}

/** A further place of a phrase, and the most words of any kind that may stand before it. */
interface Step {
  element: Element
  gap: number
}

/** What a book knows of a word: the elements that take it, and the phrases that may begin with it. */
interface Known {
  elements: ReadonlySet<Element>
  phrases: readonly Compiled[]
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
  /** By their alternatives as written. */
  readonly #elements = new Map<string, Element>()
  readonly #byWord = new Map<string, Element[]>()
  readonly #byPrefix = new Map<string, Element[]>()
  readonly #bySuffix = new Map<string, Element[]>()
  readonly #byFirst = new Map<Element, Compiled[]>()
  readonly #know: (word: string) => Known
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
    this.#know = remember((word) => this.#read(word), REMEMBERED)
  }

  /** The labels of the phrases found in a sentence of folded words; `starts`: the indexes that `^` accepts. */
  find(words: readonly string[], starts: readonly number[] = [0]): Set<string> {
    const found = new Set<string>()
    const sentence = words.map(this.#know)
    for (const [at, { phrases }] of sentence.entries()) {
      for (const phrase of phrases) {
        if (found.has(phrase.label) || (phrase.atStart && !starts.includes(at))) continue
        if (follows(phrase, 0, sentence, at + 1)) found.add(phrase.label)
      }
    }
    return this.#joined(found)
  }

  #read(word: string): Known {
    const elements = new Set(this.#byWord.get(word))
    for (let length = 0; length <= word.length; length++) {
      const near = [
        ...(this.#byPrefix.get(word.slice(0, length)) ?? []),
        ...(this.#bySuffix.get(word.slice(word.length - length)) ?? []),
      ]
      for (const element of near) if (fits(element, word)) elements.add(element)
    }
    return { elements, phrases: [...elements].flatMap((element) => this.#byFirst.get(element) ?? []) }
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
    const joint = {
      label,
      needs: needs.map((part) => this.#inside(part)),
      bars: barred.map((part) => this.#inside(part)),
    }
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
      const phrase = this.#compile(label, variant)
      listed(this.#byFirst, phrase.first).push(phrase)
    }
  }

  #compile(label: string, phrase: string): Compiled {
    const steps: Step[] = []
    let atStart = false
    let gap = 0
    let tail: number | undefined
    for (const part of phrase.trim().split(/\s+/)) {
      if (part === '^') atStart = true
      else if (part === '$') tail = gap
      else if (part.startsWith('..')) gap = Number(part.slice(2) || GAP)
      else {
        steps.push({ element: this.#element(part), gap })
        gap = 0
      }
    }
    const [first, ...rest] = steps
    if (!first) throw new Error(`A phrase of "${label}" has no word`)
    return { label, first: first.element, rest, atStart, tail }
  }

  #element(alternatives: string): Element {
    const known = this.#elements.get(alternatives)
    if (known) return known
    const element = elementOf(alternatives, this.#sets)
    this.#elements.set(alternatives, element)
    for (const word of element.words) listed(this.#byWord, word).push(element)
    for (const prefix of element.prefixes) listed(this.#byPrefix, prefix).push(element)
    for (const suffix of element.suffixes) listed(this.#bySuffix, suffix).push(element)
    for (const [prefix] of element.framed) listed(this.#byPrefix, prefix).push(element)
    return element
  }
}

function follows(phrase: Compiled, index: number, sentence: readonly Known[], at: number): boolean {
  const step = phrase.rest[index]
  if (!step) return phrase.tail === undefined || sentence.length - at <= phrase.tail
  for (let next = at; next <= at + step.gap && next < sentence.length; next++) {
    if (sentence[next]?.elements.has(step.element) && follows(phrase, index + 1, sentence, next + 1))
      return true
  }
  return false
}

/** A phrase with each of its optional parts, in turn, there and not there. */
function variantsOf(phrase: string): string[] {
  const end = /(?:^|\s)(\S+\|\$|\$\|\S+)(?=\s|$)/.exec(phrase)
  if (end?.[1]) {
    const words = end[1].split('|').filter((word) => word !== '$')
    return [words.join('|'), '$'].flatMap((part) => variantsOf(phrase.replace(end[1] ?? '', () => part)))
  }
  const optional = /(?:^|\s)\(([^)]+)\)/.exec(phrase)
  if (!optional) return [phrase.trim()]
  const before = phrase.slice(0, optional.index)
  const after = phrase.slice(optional.index + optional[0].length)
  return [...variantsOf(`${before}${after}`), ...variantsOf(`${before} ${optional[1]}${after}`)]
}

function listed<Key, T>(map: Map<Key, T[]>, key: Key): T[] {
  const list = map.get(key) ?? []
  map.set(key, list)
  return list
}
