import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export interface Limits {
  /** Questions a minute of one reader, and of all readers of one group. */
  questionsPerReader: number
  questionsPerGroup: number
  /** The same within 24 hours of the first one. */
  dailyPerReader: number
  dailyPerGroup: number
  /** The longest question, in characters. */
  questionLength: number
}

export type Allowance = { ok: true } | { ok: false; seconds: number; isFirst: boolean }

const MINUTE_SECONDS = 60
const DAY_SECONDS = 24 * 60 * 60

/** Typing one question may make several inline queries. */
const INLINE_QUERIES = 40

/**
 * How much one reader, and one group together, may ask in a minute and in a day. Counts are kept in memory and for
 * that long only. The first refusal of each is marked, since it is the only one to be told.
 */
export class Quotas {
  /** In the order in which they are asked; a question that one refuses does not count for the next. */
  readonly #readers: RateLimiterMemory[]
  readonly #groups: RateLimiterMemory[]
  readonly #inline = limiter(INLINE_QUERIES, MINUTE_SECONDS)

  constructor(limits: Limits) {
    this.#readers = [
      limiter(limits.questionsPerReader, MINUTE_SECONDS),
      limiter(limits.dailyPerReader, DAY_SECONDS),
    ]
    this.#groups = [
      limiter(limits.questionsPerGroup, MINUTE_SECONDS),
      limiter(limits.dailyPerGroup, DAY_SECONDS),
    ]
  }

  async take(reader: number, chat: number): Promise<Allowance> {
    const own = await consume(this.#readers, reader)
    return own.ok && chat < 0 ? consume(this.#groups, chat) : own
  }

  /** Whether one more inline query of a reader is to be answered. */
  async takeInline(reader: number): Promise<boolean> {
    return (await consume([this.#inline], reader)).ok
  }
}

function limiter(points: number, duration: number): RateLimiterMemory {
  return new RateLimiterMemory({ points, duration })
}

async function consume(limiters: readonly RateLimiterMemory[], key: number): Promise<Allowance> {
  for (const limiter of limiters) {
    try {
      await limiter.consume(String(key))
    } catch (thrown) {
      if (!(thrown instanceof RateLimiterRes)) throw thrown
      return {
        ok: false,
        seconds: Math.max(1, Math.ceil(thrown.msBeforeNext / 1000)),
        isFirst: thrown.consumedPoints === limiter.points + 1,
      }
    }
  }
  return { ok: true }
}
