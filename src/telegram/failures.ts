import { ApiError, Unreachable } from './api-error.ts'

/** Thrown when work must be put off: it is tried again after `ms`. */
export class PutOff extends Error {
  override readonly name = 'PutOff'
  readonly ms: number

  constructor(reason: string, ms: number) {
    super(reason)
    this.ms = ms
  }
}

/** What a failure of some work means for it. */
export type Consequence =
  | { kind: 'again'; ms: number }
  /** Telegram will never take it: the reader blocked the bot, the chat is gone, the bot may not write there. */
  | { kind: 'give up' }
  | { kind: 'defect' }

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 5 * 60_000

/** @param failures how often this work has failed before in this run */
export function consequenceOf(thrown: unknown, failures: number): Consequence {
  if (thrown instanceof PutOff) return { kind: 'again', ms: thrown.ms }
  if (thrown instanceof Unreachable || (thrown instanceof ApiError && thrown.isAboutToken)) {
    return { kind: 'again', ms: Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures, 10)) }
  }
  if (!(thrown instanceof ApiError)) return { kind: 'defect' }
  return thrown.retryAfterMs === undefined ? { kind: 'give up' } : { kind: 'again', ms: thrown.retryAfterMs }
}
