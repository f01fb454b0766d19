import type { ModelFailure } from './failure.ts'

/** Failures in a row after which the server is left alone. */
const PATIENCE = 5
const SHORTEST_MS = 30_000
const LONGEST_MS = 600_000

/**
 * A circuit breaker (Nygard, "Release It!"): a server that keeps failing is not asked for a while, longer each time;
 * then one call tries it. Refused credentials do not mend themselves, so they rest it at once and for long.
 */
export class Breaker {
  readonly #now: () => number
  #failures = 0
  #rests = 0
  #until = 0
  #trying = false

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** Whether a call may be made now; after a rest only one may, until it has ended. */
  admits(): boolean {
    if (this.#until === 0) return true
    if (this.#now() < this.#until || this.#trying) return false
    this.#trying = true
    return true
  }

  isResting(): boolean {
    return this.#now() < this.#until
  }

  succeeded(): void {
    this.#failures = 0
    this.#rests = 0
    this.#until = 0
    this.#trying = false
  }

  failed({ kind, retryAfter = 0 }: ModelFailure): void {
    this.#failures++
    const hopeless = kind === 'credentials'
    if (!this.#trying && !hopeless && this.#failures < PATIENCE && retryAfter < SHORTEST_MS) return
    const rest = hopeless ? LONGEST_MS : Math.min(LONGEST_MS, SHORTEST_MS * 2 ** this.#rests)
    this.#until = this.#now() + Math.min(LONGEST_MS, Math.max(rest, retryAfter))
    this.#rests++
    this.#trying = false
  }
}
