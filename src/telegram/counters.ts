import type { Answer } from '../types.ts'

/** Times of so many answers are kept, the latest. */
const TIMES = 1_000

export interface Counts {
  /** Small talk included. */
  questions: number
  notFound: number
  declined: number
  /** 0 to 1: the share of questions, small talk left out, that got no answer. */
  refused: number
  /** Of the latest answers, in ms; absent before the first. */
  median?: number
  p95?: number
}

/** What the bot has done since it was started. In memory only, and of nobody in particular. */
export class Counters {
  readonly since = Date.now()
  readonly #kinds: Record<Answer['kind'], number> = {
    answer: 0,
    partial: 0,
    not_found: 0,
    declined: 0,
    chat: 0,
  }
  readonly #times: number[] = []
  #next = 0

  /** Counts an answer that was worked out. */
  note({ kind, ms }: Pick<Answer, 'kind' | 'ms'>): void {
    this.#kinds[kind] += 1
    this.#times[this.#next] = ms
    this.#next = (this.#next + 1) % TIMES
  }

  counts(): Counts {
    const { answer, partial, not_found: notFound, declined, chat } = this.#kinds
    const asked = answer + partial + notFound + declined
    const times = this.#times.toSorted((a, b) => a - b)
    return {
      questions: asked + chat,
      notFound,
      declined,
      refused: asked === 0 ? 0 : (notFound + declined) / asked,
      ...(times.length > 0 && { median: quantile(times, 0.5), p95: quantile(times, 0.95) }),
    }
  }
}

/** By the nearest rank. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!
}
