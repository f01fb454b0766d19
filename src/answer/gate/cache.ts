/** A bounded map that forgets what was used longest ago. */
export class Cache<Value> {
  readonly #entries = new Map<string, Value>()
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  /** What was kept under a key, made and kept where nothing was. */
  take(key: string, make: () => Value): Value {
    const known = this.#entries.get(key)
    if (known !== undefined) {
      this.#entries.delete(key)
      this.#entries.set(key, known)
      return known
    }
    const made = make()
    this.#entries.set(key, made)
    if (this.#entries.size > this.#limit) this.#entries.delete(this.#entries.keys().next().value as string)
    return made
  }
}
