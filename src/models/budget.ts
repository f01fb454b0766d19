const DAY_MS = 86_400_000

/** Tokens that may be spent in one UTC day. */
export class Budget {
  readonly #limit: number
  readonly #now: () => number
  #day = 0
  #spent = 0

  constructor(limit = Number.POSITIVE_INFINITY, now: () => number = Date.now) {
    this.#limit = limit
    this.#now = now
  }

  /** Tokens spent today. */
  get spent(): number {
    const day = Math.floor(this.#now() / DAY_MS)
    if (day !== this.#day) {
      this.#day = day
      this.#spent = 0
    }
    return this.#spent
  }

  allows(tokens: number): boolean {
    return this.spent + tokens <= this.#limit
  }

  spend(tokens: number): void {
    this.#spent = this.spent + tokens
  }
}

/** Tokens of a text, on the safe side: 3 characters a token; Cyrillic is nearer to 2 to 3, English to 4. */
export function estimateTokens(...texts: string[]): number {
  return Math.ceil(texts.reduce((sum, { length }) => sum + length, 0) / 3)
}
