const REMEMBERED = 1_000

/** The albums seen last: Telegram delivers each of an album's pictures as a message of its own. */
export class Albums {
  readonly #seen = new Set<string>()

  isNew(album: string): boolean {
    if (this.#seen.has(album)) return false
    this.#seen.add(album)
    const [oldest] = this.#seen
    if (this.#seen.size > REMEMBERED && oldest !== undefined) this.#seen.delete(oldest)
    return true
  }
}
