import type { TermIndexBuilder, TermIndexData } from './term-index.ts'

/**
 * The units of one index, to be added to another as they are. An index is kept by term; this turns it into rows by
 * unit, once, and translates its term numbers into those of the other.
 */
export class TermRows {
  readonly #data: TermIndexData
  readonly #builder: TermIndexBuilder
  /** By this index's term number, 1 + the builder's; 0 where it was not needed yet. */
  readonly #translated: Uint32Array
  readonly #starts: Uint32Array
  readonly #terms: Uint32Array
  readonly #frequencies: Uint8Array

  constructor(data: TermIndexData, builder: TermIndexBuilder) {
    this.#data = data
    this.#builder = builder
    this.#translated = new Uint32Array(data.terms.length)
    const starts = new Uint32Array(data.lengths.length + 1)
    for (const unit of data.units) starts[unit + 1]!++
    for (let unit = 1; unit < starts.length; unit++) starts[unit]! += starts[unit - 1]!
    const next = starts.slice()
    this.#starts = starts
    this.#terms = new Uint32Array(data.units.length)
    this.#frequencies = new Uint8Array(data.units.length)
    for (let term = 0; term < data.terms.length; term++) {
      for (let i = data.offsets[term]!; i < data.offsets[term + 1]!; i++) {
        const place = next[data.units[i]!]!++
        this.#terms[place] = term
        this.#frequencies[place] = data.frequencies[i]!
      }
    }
  }

  /** Adds one of this index's units as the builder's next. */
  add(unit: number): void {
    const [from, to] = [this.#starts[unit]!, this.#starts[unit + 1]!]
    const terms = this.#terms.slice(from, to)
    for (let i = 0; i < terms.length; i++) terms[i] = this.#translate(terms[i]!)
    this.#builder.addCounted(terms, this.#frequencies.subarray(from, to), this.#data.lengths[unit]!)
  }

  #translate(term: number): number {
    const known = this.#translated[term]!
    if (known > 0) return known - 1
    const translated = this.#builder.intern(this.#data.terms[term]!)
    this.#translated[term] = translated + 1
    return translated
  }
}
