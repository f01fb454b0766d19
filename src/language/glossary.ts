import type { Language } from '../types.ts'
import { fold } from './clean.ts'
import { toCyrillic } from './cyrillic.ts'
import { type GlossaryEntry, type GlossaryProblem, parseGlossary } from './glossary-entries.ts'
import { GlossaryIndex, type PhraseMatch } from './glossary-index.ts'
import { stemKazakh } from './kazakh.ts'
import { remember } from './memo.ts'
import { romanKey } from './romanise.ts'
import { stem } from './stem.ts'
import type { Token } from './tokens.ts'

/** The section of the words that ask (who, когда, қанша): callers drop its concepts from what is looked for. */
export const QUESTION_SECTION = 'question words'

/** Shorter words have too many neighbours for a typo to be told. */
const TYPO_LENGTH = 5

/** A notion that a text names: the same number whichever language names it. */
export interface ConceptMention {
  concept: number
  section: string
  /** The first and the last token that name it. */
  first: number
  last: number
}

export type Script = 'cyrillic' | 'latin'

/** How the words of a text in some language and script are looked up. */
interface Reading {
  /** What phrases are matched by. */
  key(word: string): string
  phrase(keys: string[], start: number): PhraseMatch | undefined
  word(word: string): number[] | undefined
  misspelt(word: string): number[]
}

export interface ConceptOptions {
  /** Whether an unknown word may be read as a known one at edit distance 1: for questions, not for edited text. */
  typos?: boolean
  /** Whether the words of a phrase are looked up by themselves as well: "come to" is also coming. */
  nested?: boolean
}

/** What is remembered of a word that names nothing. */
const NONE: number[] = []

/** The compiled glossary: finds the notions that a text names, in three languages. Immutable. */
export class Glossary {
  /** How many concepts there are; they are numbered from 0. */
  readonly size: number
  /** The lines that could not be used. */
  readonly problems: GlossaryProblem[]
  readonly #sections: string[]
  readonly #entries: GlossaryEntry[]
  // A language is indexed when a text in it first comes: most runs meet one or two.
  readonly #indexes = new Map<Language, GlossaryIndex>()
  readonly #words: Record<Language, (word: string) => number[]>
  /** By the list of tokens itself: every pool and every check asks about the same question. */
  readonly #found = new WeakMap<Token[], Map<string, ConceptMention[]>>()

  constructor(entries: GlossaryEntry[], problems: GlossaryProblem[]) {
    this.size = entries.length
    this.problems = problems
    this.#sections = entries.map((entry) => entry.section)
    this.#entries = entries
    const lookUp = (language: Language) => remember((word) => this.#lookUp(word, language) ?? NONE)
    this.#words = { en: lookUp('en'), ru: lookUp('ru'), kk: lookUp('kk') }
  }

  /**
   * The concepts that a text of that language names, in order. A phrase (ауыл шаруашылығы, agriculture) stands for
   * its words, which are then not looked up one by one. A word may name several concepts: one mention each.
   * `script`: 'latin' when the text is Russian or Kazakh typed in Latin letters.
   */
  concepts(
    tokens: Token[],
    language: Language,
    script: Script = 'cyrillic',
    options: ConceptOptions = {},
  ): ConceptMention[] {
    let found = this.#found.get(tokens)
    if (!found) {
      found = new Map()
      this.#found.set(tokens, found)
    }
    const way = `${language}${script}${options.typos ?? false}${options.nested ?? false}`
    let mentions = found.get(way)
    if (!mentions) {
      mentions = this.#mentions(tokens, language, script, options)
      found.set(way, mentions)
    }
    return mentions
  }

  #mentions(tokens: Token[], language: Language, script: Script, options: ConceptOptions): ConceptMention[] {
    const read = language !== 'en' && script === 'latin' ? this.#latin(language) : this.#plain(language)
    const keys = tokens.map(({ word }) => read.key(word))
    const mentions: ConceptMention[] = []
    for (let first = 0; first < tokens.length; ) {
      const word = tokens[first]?.word ?? ''
      const phrase = read.phrase(keys, first)
      const concepts = phrase?.concepts ?? read.word(word) ?? (options.typos ? read.misspelt(word) : [])
      const last = first + (phrase?.length ?? 1) - 1
      const mention = (named: readonly number[], from: number, to: number): void => {
        for (const concept of named) {
          mentions.push({ concept, section: this.#sections[concept] ?? '', first: from, last: to })
        }
      }
      mention(concepts, first, last)
      if (options.nested && phrase) {
        for (let place = first; place <= last; place++)
          mention(read.word(tokens[place]!.word) ?? NONE, place, place)
      }
      first = last + 1
    }
    return mentions
  }

  /** The concepts of the sections whose names a pattern fits. */
  ofSections(pattern: RegExp): number[] {
    return this.#sections.flatMap((section, concept) => (pattern.test(section) ? [concept] : []))
  }

  /** Whether a word, as `tokenize` gives it, names a concept by itself. */
  knows(word: string, language: Language): boolean {
    return this.#word(word, language) !== undefined
  }

  #index(language: Language): GlossaryIndex {
    let index = this.#indexes.get(language)
    if (!index) {
      index = new GlossaryIndex(this.#entries, language)
      this.#indexes.set(language, index)
    }
    return index
  }

  /** The concepts that a word names by itself. */
  #word(word: string, language: Language): number[] | undefined {
    const concepts = this.#words[language](word)
    return concepts === NONE ? undefined : concepts
  }

  #lookUp(word: string, language: Language): number[] | undefined {
    const english = (): number[] | undefined =>
      /^[a-z]/.test(word) ? this.#index('en').word(word) : undefined
    switch (language) {
      case 'en':
        return this.#index('en').word(word)
      case 'ru':
        return this.#index('ru').word(word) ?? english()
      case 'kk':
        // Kazakh takes loans from Russian as they are and puts its own endings on them.
        return (
          this.#index('kk').word(word) ??
          this.#index('ru').word(fold(word)) ??
          this.#index('ru').word(stemKazakh(fold(word), { nouns: true })) ??
          english()
        )
    }
  }

  #plain(language: Language): Reading {
    const index = this.#index(language)
    return {
      key: (word) => stem(word, language),
      phrase: (keys, start) => index.phrase(keys, start),
      word: (word) => this.#word(word, language),
      misspelt: (word) => (canBeTypo(word) ? index.misspelt(stem(word, language)) : []),
    }
  }

  #latin(language: 'ru' | 'kk'): Reading {
    const index = this.#index(language)
    const cyrillic = (word: string): string => toCyrillic(word, language)
    const key = (word: string): string => romanKey(stem(cyrillic(word), language))
    return {
      key,
      phrase: (keys, start) => index.latinPhrase(keys, start),
      word: (word) =>
        this.#word(cyrillic(word), language) ??
        index.latinWord(key(word)) ??
        index.latinWord(romanKey(word)) ??
        this.#index('en').word(word),
      misspelt: (word) => (canBeTypo(word) ? index.misspelt(stem(cyrillic(word), language)) : []),
    }
  }
}

/** A glossary of texts of entries (see `parseGlossary`): the built-in one first, the editors' on top. Never throws. */
export function compileGlossary(texts: string[]): Glossary {
  const parsed = texts.map((text, number) => parseGlossary(text, number))
  return new Glossary(
    parsed.flatMap(({ entries }) => entries),
    parsed.flatMap(({ problems }) => problems),
  )
}

function canBeTypo(word: string): boolean {
  return word.length >= TYPO_LENGTH && !/\d/.test(word)
}
