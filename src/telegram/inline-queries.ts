const READERS = 10_000

/** The inline query that each reader typed last: one that was overtaken needs no answer. */
export class InlineQueries {
  readonly #latest = new Map<number, string>()

  note(reader: number, query: string): void {
    this.#latest.delete(reader)
    this.#latest.set(reader, query)
    const [oldest] = this.#latest.keys()
    if (this.#latest.size > READERS && oldest !== undefined) this.#latest.delete(oldest)
  }

  isLatest(reader: number, query: string): boolean {
    return this.#latest.get(reader) === query
  }
}
