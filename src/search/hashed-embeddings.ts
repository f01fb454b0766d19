import { Embeddings } from '@langchain/core/embeddings'
import { foldWord } from '../language/clean.ts'
import { grams } from '../language/grams.ts'
import { romanKey } from '../language/romanise.ts'
import { isStopword } from '../language/stopwords.ts'
import { words } from '../language/tokens.ts'
import { LANGUAGES } from '../types.ts'

/** Each feature is added to this many slots with a sign of its own: fewer features then cancel each other out. */
const SLOTS = 4
const WEIGHTS = { word: 2, gram: 1, key: 0.5 }

/** The slots of a word's features, and what it adds to each. */
interface Features {
  slots: Uint16Array
  values: Float32Array
}

/**
 * Embeddings with no weights and no corpus statistics: words, their 4-grams and the 4-grams of their romanised keys
 * hashed into a vector of unit length (feature hashing, Weinberger et al. 2009). They are worth little as a score and
 * much as a second opinion: they bring passages whose words are misspelt or inflected beyond the stemmer. An
 * unchanged text keeps its vector whatever else the knowledge holds.
 */
export class HashedEmbeddings extends Embeddings {
  readonly dimensions: number
  readonly fingerprint: string
  /** By word; bounded like the stemmer's memory. */
  readonly #known = new Map<string, Features>()

  constructor(dimensions = 256) {
    super({})
    this.dimensions = dimensions
    this.fingerprint = `builtin-${dimensions}-1`
  }

  override embedDocuments(texts: string[]): Promise<number[][]> {
    return Promise.resolve(texts.map((text) => this.embed(text)))
  }

  override embedQuery(text: string): Promise<number[]> {
    return Promise.resolve(this.embed(text))
  }

  /** The vector of a text: unit length, or all zero for a text without content words. */
  embed(text: string): number[] {
    const sums = new Float64Array(this.dimensions)
    const counts = new Map<string, number>()
    for (const word of words(text)) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    for (const [word, count] of counts) {
      const { slots, values } = this.#featuresOf(word)
      const weight = 1 + Math.log(count)
      for (let i = 0; i < slots.length; i++) sums[slots[i]!]! += weight * values[i]!
    }
    let square = 0
    for (const sum of sums) square += sum * sum
    const length = Math.sqrt(square) || 1
    return Array.from(sums, (sum) => sum / length)
  }

  #featuresOf(word: string): Features {
    const known = this.#known.get(word)
    if (known) return known
    const slots: number[] = []
    const values: number[] = []
    const add = (feature: string, weight: number): void => {
      let seed = hash(feature)
      for (let slot = 0; slot < SLOTS; slot++) {
        seed = mix(seed + 0x9e3779b9)
        slots.push((seed >>> 1) % this.dimensions)
        values.push(seed & 1 ? weight : -weight)
      }
    }
    const folded = foldWord(word)
    // A word that carries no content in some language has no features at all.
    if (LANGUAGES.some((language) => isStopword(word, language))) return this.#keep(word, slots, values)
    add(`w${folded}`, WEIGHTS.word)
    for (const gram of grams(folded)) add(`g${gram}`, WEIGHTS.gram)
    for (const gram of grams(romanKey(word))) add(`k${gram}`, WEIGHTS.key)
    return this.#keep(word, slots, values)
  }

  #keep(word: string, slots: number[], values: number[]): Features {
    const found = { slots: Uint16Array.from(slots), values: Float32Array.from(values) }
    if (this.#known.size >= 100_000) this.#known.clear()
    this.#known.set(word, found)
    return found
  }
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value
}

/** MurmurHash3's finaliser: spreads every bit of a 32-bit number over all others. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
