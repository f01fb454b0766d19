import { findDates } from '../language/dates.ts'
import type { ConceptMention, Glossary } from '../language/glossary.ts'
import { findNames } from '../language/names.ts'
import { findNumbers, type NumberMention } from '../language/numbers.ts'
import { romanKey } from '../language/romanise.ts'
import { stem } from '../language/stem.ts'
import { circlesOf } from '../language/synonyms.ts'
import { type Token, tokenize } from '../language/tokens.ts'
import type { Language } from '../types.ts'
import { contentOf } from './terms.ts'

/** What a sentence holds, as far as ranking asks. What few questions ask for is only looked for when one does. */
export class Reading {
  /** The stems of content words, with their places among them. */
  readonly stems = new Map<string, number[]>()
  readonly concepts: Set<number>
  /** The concepts among them that are places. */
  readonly places: Set<number>
  /** The circles of synonyms that its words stand in. */
  readonly circles: Set<number>
  /** All tokens, stop words included. */
  readonly length: number
  readonly #text: string
  readonly #content: Token[]
  #keys: Set<string> | undefined
  #numbers: NumberMention[] | undefined
  #hasDate: boolean | undefined
  #hasName: boolean | undefined

  constructor(text: string, language: Language, glossary: Glossary) {
    const tokens = tokenize(text)
    this.#text = text
    this.#content = contentOf(tokens, language)
    this.#content.forEach(({ word }, place) => {
      const key = stem(word, language)
      const places = this.stems.get(key)
      if (places) places.push(place)
      else this.stems.set(key, [place])
    })
    const mentions = glossary.concepts(tokens, language)
    this.concepts = new Set(mentions.map(({ concept }) => concept))
    this.places = new Set(mentions.filter(isPlace).map(({ concept }) => concept))
    this.circles = new Set(circlesOf(tokens, language).map(({ concept }) => concept))
    this.length = tokens.length
  }

  /** Romanised keys of the content words. */
  get keys(): Set<string> {
    this.#keys ??= new Set(this.#content.map(({ word }) => romanKey(word)))
    return this.#keys
  }

  get hasDate(): boolean {
    this.#hasDate ??= findDates(this.#text).length > 0 || this.#allNumbers.some(({ kind }) => kind === 'year')
    return this.#hasDate
  }

  /** A number that is not a year. */
  get hasNumber(): boolean {
    return this.#allNumbers.some(({ kind }) => kind !== 'year')
  }

  get hasName(): boolean {
    this.#hasName ??= findNames(this.#text).length > 0
    return this.#hasName
  }

  get #allNumbers(): NumberMention[] {
    this.#numbers ??= findNumbers(this.#text)
    return this.#numbers
  }
}

/** Whether the glossary knows what is mentioned as a place. */
export function isPlace({ section }: ConceptMention): boolean {
  return section.startsWith('places')
}
