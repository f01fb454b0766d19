import type { Glossary } from '../language/glossary.ts'
import type { UnitReading } from './evidence.ts'
import type { PoolIndex } from './pool-index.ts'
import { Reading } from './reading.ts'

/** About 20 MB when full; a knowledge of one or a hundred articles is held whole. */
const KEPT = 4000

/** Reads passages when a question first asks for them, and keeps the readings: an edition never changes. */
export class Readings {
  readonly #glossary: Glossary
  readonly #kept = new Map<string, UnitReading>()

  constructor(glossary: Glossary) {
    this.#glossary = glossary
  }

  read = (pool: PoolIndex, unit: number): UnitReading => {
    const key = `${pool.language}${unit}`
    const known = this.#kept.get(key)
    if (known) return known
    const { title, sentences } = pool.units[unit]!
    const reading = {
      title: new Reading(title, pool.language, this.#glossary),
      sentences: sentences.map(({ text }) => new Reading(text, pool.language, this.#glossary)),
    }
    if (this.#kept.size >= KEPT) this.#kept.clear()
    this.#kept.set(key, reading)
    return reading
  }
}
