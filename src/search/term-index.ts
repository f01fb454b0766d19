/**
 * An inverted index for BM25 in compressed rows: the postings of term t are `units[offsets[t] .. offsets[t + 1])`
 * with as many `frequencies`. A unit is whatever was indexed: a passage or a sentence, numbered in order.
 */
export interface TermIndexData {
  terms: string[]
  offsets: Uint32Array
  units: Uint32Array
  frequencies: Uint8Array
  /** Terms in each unit, repeats counted. */
  lengths: Float32Array
}

/** BM25's saturation `k1` and length normalisation `b`. */
export interface Bm25 {
  k1: number
  b: number
}

/** Collects units one by one. Terms are interned once, so that repeated words cost an array access. */
export class TermIndexBuilder {
  readonly #ids = new Map<string, number>()
  readonly #lengths: number[] = []
  // Postings in the order of units; `finish` turns them into rows by term.
  #terms = new Uint32Array(1024)
  #frequencies = new Uint8Array(1024)
  #unitEnds: number[] = []
  #size = 0
  #counts = new Uint32Array(1024)

  intern(term: string): number {
    let id = this.#ids.get(term)
    if (id === undefined) {
      id = this.#ids.size
      this.#ids.set(term, id)
    }
    return id
  }

  /** Adds the next unit, given by its interned terms, repeats included. */
  add(terms: readonly number[]): void {
    if (this.#ids.size > this.#counts.length) this.#counts = grown(this.#counts, this.#ids.size)
    const distinct: number[] = []
    for (const term of terms) {
      if (this.#counts[term] === 0) distinct.push(term)
      this.#counts[term]!++
    }
    this.#reserve(distinct.length)
    for (const term of distinct) {
      this.#terms[this.#size] = term
      // Above 255 a frequency no longer changes a BM25 score.
      this.#frequencies[this.#size++] = Math.min(255, this.#counts[term]!)
      this.#counts[term] = 0
    }
    this.#lengths.push(terms.length)
    this.#unitEnds.push(this.#size)
  }

  /** Adds the next unit, given by its different interned terms, how often each occurs, and its length in terms. */
  addCounted(terms: Uint32Array, frequencies: Uint8Array, length: number): void {
    this.#reserve(terms.length)
    this.#terms.set(terms, this.#size)
    this.#frequencies.set(frequencies, this.#size)
    this.#size += terms.length
    this.#lengths.push(length)
    this.#unitEnds.push(this.#size)
  }

  #reserve(postings: number): void {
    if (this.#size + postings <= this.#terms.length) return
    this.#terms = grown(this.#terms, this.#size + postings)
    this.#frequencies = grown(this.#frequencies, this.#size + postings)
  }

  finish(): TermIndexData {
    const offsets = new Uint32Array(this.#ids.size + 1)
    for (let i = 0; i < this.#size; i++) offsets[this.#terms[i]! + 1]!++
    for (let term = 0; term < this.#ids.size; term++) offsets[term + 1]! += offsets[term]!
    const next = offsets.slice()
    const units = new Uint32Array(this.#size)
    const frequencies = new Uint8Array(this.#size)
    for (let unit = 0, i = 0; unit < this.#unitEnds.length; unit++) {
      for (; i < this.#unitEnds[unit]!; i++) {
        const place = next[this.#terms[i]!]!++
        units[place] = unit
        frequencies[place] = this.#frequencies[i]!
      }
    }
    return {
      terms: [...this.#ids.keys()],
      offsets,
      units,
      frequencies,
      lengths: Float32Array.from(this.#lengths),
    }
  }
}

/** Scores units for weighted terms. Shared by questions: it holds nothing of a question. */
export class TermIndex {
  readonly units: number
  readonly #data: TermIndexData
  readonly #ids: Map<string, number>
  /** `k1 * (1 - b + b * length / mean length)` of each unit. */
  readonly #norms: Float32Array
  readonly #k1: number

  constructor(data: TermIndexData, { k1, b }: Bm25) {
    this.#data = data
    this.units = data.lengths.length
    this.#k1 = k1
    this.#ids = new Map(data.terms.map((term, id) => [term, id]))
    const mean = data.lengths.reduce((sum, length) => sum + length, 0) / this.units || 1
    this.#norms = data.lengths.map((length) => k1 * (1 - b + (b * length) / mean))
  }

  has(term: string): boolean {
    return this.#ids.has(term)
  }

  terms(): readonly string[] {
    return this.#data.terms
  }

  /** In how many units a term occurs. */
  frequency(term: string): number {
    const id = this.#ids.get(term)
    return id === undefined ? 0 : this.#data.offsets[id + 1]! - this.#data.offsets[id]!
  }

  /** Robertson's inverse document frequency, kept positive by the 1 inside the logarithm, as Lucene does. */
  idf(term: string): number {
    const frequency = this.frequency(term)
    return Math.log(1 + (this.units - frequency + 0.5) / (frequency + 0.5))
  }

  /** The most that a unit could score: what the same terms, seen once and again, saturate to. */
  ceiling(weights: ReadonlyMap<string, number>): number {
    let sum = 0
    for (const [term, weight] of weights) sum += weight * this.idf(term) * (this.#k1 + 1)
    return sum
  }

  /** Adds `scale` times the BM25 scores of the weighted terms to `scores`, one a unit. */
  addScores(weights: ReadonlyMap<string, number>, scores: Float64Array, scale = 1): void {
    const { offsets, units, frequencies } = this.#data
    const norms = this.#norms
    for (const [term, weight] of weights) {
      const id = this.#ids.get(term)
      if (id === undefined) continue
      const gain = scale * weight * this.idf(term) * (this.#k1 + 1)
      for (let i = offsets[id]!; i < offsets[id + 1]!; i++) {
        const unit = units[i]!
        const frequency = frequencies[i]!
        scores[unit]! += (gain * frequency) / (frequency + norms[unit]!)
      }
    }
  }
}

function grown<Numbers extends Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
  numbers: Numbers,
  atLeast: number,
): Numbers {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(
    Math.max(atLeast, numbers.length * 2),
  )
  larger.set(numbers)
  return larger
}
