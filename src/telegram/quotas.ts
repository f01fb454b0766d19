import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export interface Limits {
  /** Questions a minute of one reader, and of all readers of one group. */
  questionsPerReader: number
  questionsPerGroup: number
  /** The longest question, in characters. */
  questionLength: number
}

export type Allowance = { ok: true } | { ok: false; seconds: number; isFirst: boolean }

const WINDOW_SECONDS = 60

/** Typing one question may make several inline queries. */
const INLINE_QUERIES = 40

/**
 * How much one reader, and one group together, may ask. Counts are kept in memory and for a minute only. The
 * first refusal in a minute is marked, since it is the only one to be told.
 */
export class Quotas {
  readonly #readers: RateLimiterMemory
  readonly #groups: RateLimiterMemory
  readonly #inline: RateLimiterMemory

  constructor(limits: Limits) {
    this.#readers = new RateLimiterMemory({ points: limits.questionsPerReader, duration: WINDOW_SECONDS })
    this.#groups = new RateLimiterMemory({ points: limits.questionsPerGroup, duration: WINDOW_SECONDS })
    this.#inline = new RateLimiterMemory({ points: INLINE_QUERIES, duration: WINDOW_SECONDS })
  }

  async take(reader: number, chat: number): Promise<Allowance> {
    const own = await consume(this.#readers, reader)
    return own.ok && chat < 0 ? consume(this.#groups, chat) : own
  }

  /** Whether one more inline query of a reader is to be answered. */
  async takeInline(reader: number): Promise<boolean> {
    return (await consume(this.#inline, reader)).ok
  }
}

async function consume(limiter: RateLimiterMemory, key: number): Promise<Allowance> {
  try {
    await limiter.consume(String(key))
    return { ok: true }
  } catch (thrown) {
    if (!(thrown instanceof RateLimiterRes)) throw thrown
    return {
      ok: false,
      seconds: Math.max(1, Math.ceil(thrown.msBeforeNext / 1000)),
      isFirst: thrown.consumedPoints === limiter.points + 1,
    }
  }
}
