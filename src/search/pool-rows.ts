import type { PoolData, Unit } from './pool.ts'
import type { TermIndexBuilder } from './term-index.ts'
import { TermRows } from './term-rows.ts'

/** An earlier pool of the same language, analyser and glossary, with the units that it was built from. */
export interface EarlierPool {
  pool: PoolData
  units: readonly Unit[]
}

const INDEXES = ['stems', 'grams', 'keys', 'concepts'] as const

/** The units of an earlier pool, to be taken over where their text is the same. */
export class PoolRows {
  readonly #earlier: PoolData
  readonly #unitOf: Map<string, number>
  readonly #units: TermRows[]
  readonly #sentences: TermRows

  constructor(
    { pool, units }: EarlierPool,
    builders: Record<(typeof INDEXES)[number] | 'sentences', TermIndexBuilder>,
  ) {
    this.#earlier = pool
    this.#unitOf = new Map(units.map((unit, place) => [keyOf(unit), place]))
    this.#units = INDEXES.map((index) => new TermRows(pool[index], builders[index]))
    this.#sentences = new TermRows(pool.sentences, builders.sentences)
  }

  /** Adds a unit to the builders as the earlier pool holds it. @returns whether it does. */
  add(unit: Unit): boolean {
    const place = this.#unitOf.get(keyOf(unit))
    if (place === undefined) return false
    for (const rows of this.#units) rows.add(place)
    for (
      let sentence = this.#earlier.firsts[place]!;
      sentence < this.#earlier.firsts[place + 1]!;
      sentence++
    ) {
      this.#sentences.add(sentence)
    }
    return true
  }
}

/** All that the analysis of a unit depends on. */
function keyOf({ title, sentences }: Unit): string {
  return [title, ...sentences.map(({ text }) => text)].join('\0')
}
