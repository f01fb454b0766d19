import { fold } from '../language/clean.ts'
import { weightOfWord } from '../language/commonness.ts'
import { toCyrillic } from '../language/cyrillic.ts'
import { type Glossary, QUESTION_SECTION } from '../language/glossary.ts'
import { grams } from '../language/grams.ts'
import { romanKey } from '../language/romanise.ts'
import { respelt, Spelling } from '../language/spelling.ts'
import { stem } from '../language/stem.ts'
import { circlesOf } from '../language/synonyms.ts'
import type { Token } from '../language/tokens.ts'
import type { Language } from '../types.ts'
import type { PoolData, Unit } from './pool.ts'
import type { Query } from './query.ts'
import { TermIndex } from './term-index.ts'

// Measured on the tuning halves of XQuAD, KazQAD, TyDi QA, SQuAD 2.0 and SciFact: saturation and normalisation this
// low, the weights of the fields, and the best sentence beside the whole passage.
const PASSAGE = { k1: 0.9, b: 0.6 }
const SENTENCE = { k1: 0.9, b: 0.4 }
const WEIGHTS = { stems: 4, grams: 1.7, bestSentence: 2 }
/** Across languages: the glossary's concepts beside romanised grams, which find names and international words. */
const ACROSS = { concepts: 3, keys: 1 }
/** A stem that the pool does not know is read as its neighbour at edit distance 1, and trusted this much. */
const MISSPELT = 0.8
/** Letters of a word whose ending may be misspelt, and of the stem that it is then read as. */
const MISSPELT_LENGTH = 6
const KNOWN_LENGTH = 4
/** What a word taken over from an earlier question weighs beside the question's own. */
const BORROWED = 0.5
/** Units of a pool that is read whole: nothing has to bring candidates there. */
export const SMALL = 8
/** Lexical candidates that are scored in full, beside the dense ones. */
const CANDIDATES = 100

export interface RankedUnit {
  unit: number
  /** Comparable within this pool and question only. */
  score: number
}

/** What the vectors say: how near units are (cosine), and how much that counts beside the best of the words. */
export interface Dense {
  near: ReadonlyMap<number, number>
  /** 0: the vectors only bring candidates. */
  weight: number
}

export const NO_DENSE: Dense = { near: new Map(), weight: 0 }

/** Units, best first, and what a unit that holds every term of the question could score by its terms. */
export interface Ranking {
  units: RankedUnit[]
  ceiling: number
}

/** A term of a question with its weight in it. */
export interface QueryTerm {
  token: Token
  /** The stem as the pool knows it (its neighbour, for a misspelt one), or as it is. */
  stem: string
  /** 1, or less for a stem that was corrected. */
  trust: number
  known: boolean
  idf: number
}

/** A word that others are known for is no misspelling: "paid" is not "said", only another form of what it begins. */
function spelt(
  near: string | undefined,
  own: string,
  token: Token,
  { language, script }: Query,
): string | undefined {
  if (!near || near.startsWith(own) || own.startsWith(near)) return near
  return circlesOf([token], language, script).length > 0 ? undefined : near
}

/** One pool, ready for questions. */
export class PoolIndex {
  readonly language: Language
  readonly units: readonly Unit[]
  readonly stems: TermIndex
  readonly concepts: TermIndex
  readonly keys: TermIndex
  readonly #grams: TermIndex
  readonly #sentences: TermIndex
  /** The first sentence of each unit, and behind the last unit the number of sentences. */
  readonly #firsts: Uint32Array
  // Scratch for one question at a time: ranking never waits in between.
  readonly #scores: Float64Array
  readonly #sentenceScores: Float64Array
  readonly #glossary: Glossary
  #spelling: Spelling | undefined
  #sorted: string[] | undefined

  constructor(data: PoolData, units: readonly Unit[], glossary: Glossary) {
    this.language = data.language
    this.units = units
    this.stems = new TermIndex(data.stems, PASSAGE)
    this.concepts = new TermIndex(data.concepts, PASSAGE)
    this.keys = new TermIndex(data.keys, PASSAGE)
    this.#grams = new TermIndex(data.grams, PASSAGE)
    this.#sentences = new TermIndex(data.sentences, SENTENCE)
    this.#firsts = data.firsts
    this.#scores = new Float64Array(units.length)
    this.#sentenceScores = new Float64Array(this.#sentences.units)
    this.#glossary = glossary
  }

  /** The question's content words as this pool, in the question's language, knows them. */
  terms(query: Query): QueryTerm[] {
    return query.content.map((token) => {
      const { word } = token
      const form = query.script === 'latin' ? toCyrillic(word, query.language === 'kk' ? 'kk' : 'ru') : word
      const own = stem(form, query.language)
      const near = this.stems.has(own)
        ? own
        : (spelt(this.#neighbour(own), own, token, query) ?? this.#respelt(form, token, query))
      const known = near !== undefined
      const term = near ?? own
      return {
        token,
        stem: term,
        trust: term === own ? 1 : MISSPELT,
        known,
        idf: this.stems.idf(term),
      }
    })
  }

  /** Ranks for a question in this pool's language. `dense`: units that the vectors propose, and what they count. */
  rank(query: Query, dense: Dense, limit: number): Ranking {
    const stems = new Map<string, number>()
    for (const { stem: key, trust, token } of this.terms(query)) {
      const weight = token.start >= query.borrowed ? BORROWED * trust : trust
      stems.set(key, (stems.get(key) ?? 0) + weight)
    }
    const scores = this.#scores.fill(0)
    this.stems.addScores(stems, scores, WEIGHTS.stems)
    if (query.script === 'latin') this.keys.addScores(this.#keysOf(query), scores, WEIGHTS.grams)
    else this.#grams.addScores(gramsOf(query.content.map(({ word }) => fold(word))), scores, WEIGHTS.grams)

    const lexical = best(scores, CANDIDATES)
    const top = lexical[0]?.score ?? 1
    const candidates = new Set(lexical.map(({ unit }) => unit))
    for (const unit of dense.near.keys()) candidates.add(unit)
    // A knowledge of a page or two is read whole: its words may all be other than the question's.
    if (this.units.length <= SMALL) for (let unit = 0; unit < this.units.length; unit++) candidates.add(unit)
    const bestSentences = this.#bestSentences(stems, candidates)
    const ranked = [...candidates].map((unit) => ({
      unit,
      score:
        scores[unit]! +
        WEIGHTS.bestSentence * (bestSentences.get(unit) ?? 0) +
        dense.weight * top * Math.max(0, dense.near.get(unit) ?? 0),
    }))
    return {
      units: ranked.sort((a, b) => b.score - a.score || a.unit - b.unit).slice(0, limit),
      ceiling: WEIGHTS.stems * this.stems.ceiling(stems),
    }
  }

  /**
   * Ranks for a question in another language, by concepts and by names across alphabets. Originals only: whoever does
   * not read the pool's language gains nothing from a translation into it.
   */
  rankAcross(query: Query, limit: number): Ranking {
    const scores = this.#scores.fill(0)
    const concepts = new Map<string, number>()
    for (const concept of this.conceptsOf(query)) concepts.set(String(concept), 1)
    this.concepts.addScores(concepts, scores, ACROSS.concepts)
    this.keys.addScores(this.#keysOf(query), scores, ACROSS.keys)
    this.units.forEach(({ original }, unit) => {
      if (!original) scores[unit] = 0
    })
    return { units: best(scores, limit), ceiling: ACROSS.concepts * this.concepts.ceiling(concepts) }
  }

  /** The concepts of a question, without those that only ask. */
  conceptsOf(query: Query): Set<number> {
    const mentions = this.#glossary.concepts(query.tokens, query.language, query.script, { typos: true })
    return new Set(
      mentions.filter(({ section }) => section !== QUESTION_SECTION).map(({ concept }) => concept),
    )
  }

  /**
   * The pool's stems that no stemmer joined with this one although most of the word is the same, with the share of
   * the longer one that both begin with.
   */
  kin(stem: string): { stem: string; share: number }[] {
    if (stem.length < 5 || /\d/.test(stem)) return []
    this.#sorted ??= [...this.stems.terms()].sort()
    const beginning = stem.slice(0, 4)
    const found: { stem: string; share: number }[] = []
    for (let at = placeOf(this.#sorted, beginning); this.#sorted[at]?.startsWith(beginning); at++) {
      const other = this.#sorted[at]!
      let shared = 4
      while (shared < stem.length && shared < other.length && stem[shared] === other[shared]) shared++
      const share = shared / Math.max(stem.length, other.length)
      if (other !== stem && share >= 0.65) found.push({ stem: other, share })
    }
    return found
  }

  #neighbour(unknown: string): string | undefined {
    if (unknown.length < 4 || /\d/.test(unknown)) return undefined
    this.#spelling ??= new Spelling(this.stems.terms(), (term) => this.stems.frequency(term))
    return this.#spelling.nearest(unknown)
  }

  /** The longest known stem of what a word may have been meant to be, unless it is a word of its own. */
  #respelt(word: string, token: Token, { language, script }: Query): string | undefined {
    if (word.length < MISSPELT_LENGTH || /\d/.test(word) || weightOfWord(word, language) < 1) return undefined
    if (circlesOf([token], language, script).length > 0) return undefined
    let best: string | undefined
    for (const other of respelt(word, language)) {
      const found = stem(other, language)
      if (found.length < KNOWN_LENGTH || found.length <= (best?.length ?? 0) || !this.stems.has(found))
        continue
      if (fold(other).startsWith(found.slice(0, KNOWN_LENGTH - 1))) best = found
    }
    return best
  }

  #keysOf(query: Query): Map<string, number> {
    return gramsOf(query.content.map(({ word }) => romanKey(word)))
  }

  /** The best sentence's score of each candidate. */
  #bestSentences(stems: ReadonlyMap<string, number>, candidates: ReadonlySet<number>): Map<number, number> {
    const scores = this.#sentenceScores.fill(0)
    this.#sentences.addScores(stems, scores)
    const bests = new Map<number, number>()
    for (const unit of candidates) {
      let most = 0
      for (let sentence = this.#firsts[unit]!; sentence < this.#firsts[unit + 1]!; sentence++) {
        if (scores[sentence]! > most) most = scores[sentence]!
      }
      bests.set(unit, most)
    }
    return bests
  }
}

/** The first place in a sorted list that is not before `text`. */
function placeOf(sorted: readonly string[], text: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < text) low = middle + 1
    else high = middle
  }
  return low
}

function gramsOf(words: readonly string[]): Map<string, number> {
  const weights = new Map<string, number>()
  for (const word of words) for (const gram of grams(word)) weights.set(gram, (weights.get(gram) ?? 0) + 1)
  return weights
}

/** The `limit` best units above 0, best first; the earlier one where two are equal. */
function best(scores: Float64Array, limit: number): RankedUnit[] {
  // A binary heap with the worst kept unit on top: most units are worse and cost one comparison.
  const heap: number[] = []
  const worse = (a: number, b: number): boolean =>
    scores[a]! < scores[b]! || (scores[a] === scores[b] && a > b)
  const sink = (): void => {
    for (let place = 0, child = 1; child < heap.length; child = 2 * place + 1) {
      if (child + 1 < heap.length && worse(heap[child + 1]!, heap[child]!)) child++
      if (!worse(heap[child]!, heap[place]!)) break
      const moved = heap[place]!
      heap[place] = heap[child]!
      heap[child] = moved
      place = child
    }
  }
  for (let unit = 0; unit < scores.length; unit++) {
    if (scores[unit]! <= 0) continue
    if (heap.length < limit) {
      heap.push(unit)
      for (let place = heap.length - 1; place > 0; ) {
        const parent = (place - 1) >> 1
        if (!worse(heap[place]!, heap[parent]!)) break
        const moved = heap[place]!
        heap[place] = heap[parent]!
        heap[parent] = moved
        place = parent
      }
    } else if (worse(heap[0]!, unit)) {
      heap[0] = unit
      sink()
    }
  }
  return heap.sort((a, b) => (worse(a, b) ? 1 : -1)).map((unit) => ({ unit, score: scores[unit]! }))
}
