import type { Language } from '../types.ts'
import { foldWord as fold } from './clean.ts'
import type { GlossaryEntry } from './glossary-entries.ts'
import { stemKazakh } from './kazakh.ts'
import { romanKey } from './romanise.ts'
import { russianForms } from './russian-forms.ts'
import { Spelling } from './spelling.ts'
import { stem } from './stem.ts'

/** Concepts by some key of a word. */
type Concepts = Map<string, number[]>

/**
 * Letters of a listed Kazakh noun that a form of it keeps, all but one of a shorter one: бәйге (prize) and бай (rich)
 * have one stem.
 */
const KEPT = 5

/** A listed word among those that share a stem. */
interface Sharer {
  /** What of it its inflected forms begin with. */
  root: string
  concept: number
}

interface Phrase {
  keys: string[]
  concept: number
}

/** Phrases by their first key, the longest first. */
type Phrases = Map<string, Phrase[]>

/** The concepts that a phrase of `length` words names. */
export interface PhraseMatch {
  length: number
  concepts: number[]
}

/** The words and phrases of one language of a glossary, by each key that they are looked up by. */
export class GlossaryIndex {
  readonly #language: Language
  /** By the form itself, without Kazakh letters: what an editor listed wins over what a stemmer joins. */
  readonly #forms: Concepts = new Map()
  /** Kazakh only, by the stem that loses no more than the endings of nouns. */
  readonly #nouns = new Map<string, Sharer[]>()
  readonly #stems = new Map<string, Sharer[]>()
  /** Russian only, by the stems of other forms of the listed words. */
  readonly #inflected: Concepts = new Map()
  readonly #phrases: Phrases = new Map()
  // Few texts are typed in Latin or misspelt: these are made when first asked for.
  #latin: { words: Concepts; phrases: Phrases } | undefined
  #spelling: Spelling | undefined

  constructor(entries: GlossaryEntry[], language: Language) {
    this.#language = language
    for (const [concept, entry] of entries.entries()) {
      for (const term of entry.terms[language]) this.#add(term, concept)
    }
    sortPhrases(this.#phrases)
  }

  /** The concepts of a word as `tokenize` gives it. */
  word(word: string): number[] | undefined {
    const form = fold(word)
    const exact = this.#forms.get(form)
    if (exact) return exact
    const stemmed = stem(word, this.#language)
    const sharing = this.#stems.get(stemmed)
    if (this.#language !== 'kk') return nearestOf(form, sharing, commonStart) ?? this.#inflected.get(stemmed)
    return this.#kazakhVerb(form) ?? this.#kazakhNoun(form) ?? nearestOf(form, sharing, wholeStart)
  }

  /** The concepts of a word by the Latin key of its form or stem: lost signs (ь, ы or и, қ or к) do not matter. */
  latinWord(key: string): number[] | undefined {
    return this.#latinKeys().words.get(key)
  }

  /** The concepts of the known stem at edit distance 1 of an unknown one. */
  misspelt(stemmed: string): number[] {
    this.#spelling ??= new Spelling(this.#stems.keys())
    const sharers = this.#stems.get(this.#spelling.nearest(stemmed) ?? '') ?? []
    return [...new Set(sharers.map(({ concept }) => concept))]
  }

  /** The longest phrase that begins at `start` of these stems. */
  phrase(stems: string[], start: number): PhraseMatch | undefined {
    return longest(this.#phrases, stems, start)
  }

  /** The longest phrase that begins at `start` of these Latin keys of stems. */
  latinPhrase(keys: string[], start: number): PhraseMatch | undefined {
    return longest(this.#latinKeys().phrases, keys, start)
  }

  /** By the endings of nouns alone; those of words of two letters (ел, су, үй) leave a stem shorter than usual. */
  #kazakhNoun(form: string): number[] | undefined {
    const short = stemKazakh(form, { nouns: true, minimum: 2 })
    const known = short.length === 2 ? this.#forms.get(short) : undefined
    if (known) return known
    const sharing = this.#nouns.get(stemKazakh(form, { nouns: true })) ?? []
    const like = sharing.filter(({ root }) => commonStart(form, root) >= Math.min(root.length - 1, KEPT))
    return like.length > 0 ? [...new Set(like.map(({ concept }) => concept))] : undefined
  }

  /** By the longest listed verb that the word is a form of; -ды may also be a noun's accusative: жеңілді. */
  #kazakhVerb(form: string): number[] | undefined {
    for (let length = form.length - 1; length >= 2; length--) {
      const verb = this.#forms.get(`${form.slice(0, length)}у`)
      const ending = form.slice(length)
      if (!verb || !VERB_ENDING.test(ending)) continue
      return /^[дт][ыи]$/.test(ending) ? union(verb, this.#kazakhNoun(form)) : verb
    }
    return undefined
  }

  #add(term: string[], concept: number): void {
    const stems = term.map((word) => stem(word, this.#language))
    const [word = ''] = term
    const [first = ''] = stems
    if (term.length > 1) {
      put(this.#phrases, first, { keys: stems, concept })
      return
    }
    const form = fold(word)
    put(this.#forms, form, concept)
    put(this.#stems, first, { root: rootOf(form, this.#language), concept })
    if (this.#language === 'kk') put(this.#nouns, stemKazakh(form, { nouns: true }), { root: form, concept })
    if (this.#language === 'ru') {
      for (const inflected of russianForms(form)) put(this.#inflected, stem(inflected, 'ru'), concept)
    }
  }

  #latinKeys(): { words: Concepts; phrases: Phrases } {
    if (this.#latin) return this.#latin
    const words: Concepts = new Map()
    for (const [word, sharers] of this.#stems) {
      for (const { concept } of sharers) put(words, romanKey(word), concept)
    }
    for (const [word, concepts] of this.#forms) {
      for (const concept of concepts) put(words, romanKey(word), concept)
    }
    const phrases: Phrases = new Map()
    for (const { keys, concept } of [...this.#phrases.values()].flat()) {
      const latin = keys.map(romanKey)
      put(phrases, latin[0] ?? '', { keys: latin, concept })
    }
    sortPhrases(phrases)
    this.#latin = { words, phrases }
    return this.#latin
  }
}

/**
 * What follows the root of a Kazakh verb (жеңу: жең-) in its finite forms, converbs and participles, folded: past -ды,
 * present -ады, converb -ып, conditional -са, participles -ған and -атын with any endings of nouns, and their negatives.
 */
const VERB_ENDING =
  /^(?:[мбп][ае])?(?:[ыи]?п|й|[аей]?[дт][ыи](?:[мнк]|м[ыи]з|н[ыи]з)?|с[ае](?:[мнк]|н[ыи]з)?|(?:[аей]т[ыи]н|[гк][ае]н).{0,8})$/

/** A Kazakh verb is listed as its verbal noun in -у: жеңу, of which жеңді and жеңіп keep жең. */
function rootOf(form: string, language: Language): string {
  return language === 'kk' ? form.replace(/[уюиы]$/, '') : form
}

/**
 * The concepts of those listed words that a word most resembles among all that share its stem. Stemmers join words
 * of different meaning (organizers to organize and to organ), but the right one keeps more of its beginning.
 */
function nearestOf(
  form: string,
  sharers: Sharer[] | undefined,
  likeness: (form: string, root: string) => number,
): number[] | undefined {
  if (!sharers) return undefined
  const kept = sharers.map(({ root }) => likeness(form, root))
  const most = Math.max(...kept)
  return [...new Set(sharers.filter((_, i) => kept[i] === most).map(({ concept }) => concept))]
}

/** Kazakh only adds endings, so another word's root is no likeness. */
function wholeStart(form: string, root: string): number {
  return form.startsWith(root) ? root.length : 0
}

function union(a: number[], b: number[] | undefined): number[] {
  return b ? [...new Set([...a, ...b])] : a
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

function longest(phrases: Phrases, keys: string[], start: number): PhraseMatch | undefined {
  const candidates = phrases.get(keys[start] ?? '')
  const found = candidates?.filter((phrase) => phrase.keys.every((key, i) => keys[start + i] === key)) ?? []
  const length = found[0]?.keys.length
  if (length === undefined) return undefined
  const concepts = found.filter((phrase) => phrase.keys.length === length).map((phrase) => phrase.concept)
  return { length, concepts: [...new Set(concepts)] }
}

function sortPhrases(phrases: Phrases): void {
  for (const list of phrases.values()) list.sort((a, b) => b.keys.length - a.keys.length)
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (!values) map.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}
