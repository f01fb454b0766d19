import pLimit from 'p-limit'
import pRetry from 'p-retry'
import { Breaker } from './breaker.ts'
import { Budget, estimateTokens } from './budget.ts'
import { type Chat, type Form, MOST_TOKENS } from './chat.ts'
import { type FailureKind, failureOf, ModelFailure } from './failure.ts'
import type { Prompt } from './prompts.ts'

/** Something to be told of: never a question, never a reply. */
export interface CallEvent {
  call: string
  failure: FailureKind
  status: number | undefined
  ms: number
}

export interface CallOptions {
  /** Calls at a time; further ones wait, and their deadline runs. */
  concurrency: number
  breaker?: Breaker
  budget?: Budget
  onFailure?: (event: CallEvent) => void
  /** Milliseconds before the first retry, doubled for the next. */
  backoff?: number
}

const RETRIES = 2
const BACKOFF_MS = 400
/** A server that wants to be left alone for longer is not waited for while a reader waits. */
const LONGEST_WAIT_MS = 5000

/** Calls of one model, within bounds. What fails is counted, told of, and comes out as undefined. */
export class Calls {
  readonly #chat: Chat
  readonly #breaker: Breaker
  readonly #budget: Budget
  readonly #limit: ReturnType<typeof pLimit>
  readonly #options: CallOptions
  /** How calls ended, since the start. */
  readonly counts: Partial<Record<FailureKind | 'answered', number>> = {}

  constructor(chat: Chat, options: CallOptions) {
    this.#chat = chat
    this.#breaker = options.breaker ?? new Breaker()
    this.#budget = options.budget ?? new Budget()
    this.#limit = pLimit(options.concurrency)
    this.#options = options
  }

  /** Whether the server is left alone for a while. */
  isResting(): boolean {
    return this.#breaker.isResting()
  }

  /**
   * Asks, and reads the reply by `read`, which gives undefined for a reply of no use. Never rejects.
   *
   * @param call its name, for the log
   */
  async ask<T>(
    call: string,
    prompt: Prompt,
    form: Form,
    read: (reply: string) => T | undefined,
    signal: AbortSignal,
  ): Promise<T | undefined> {
    const began = performance.now()
    try {
      const text = await this.#limit(() => this.#admitted(prompt, form, signal))
      const value = read(text)
      if (value === undefined) throw new ModelFailure(text.trim() ? 'unreadable' : 'empty')
      this.#count('answered')
      return value
    } catch (thrown) {
      const { kind, status } = failureOf(thrown, signal)
      this.#count(kind)
      this.#options.onFailure?.({ call, failure: kind, status, ms: Math.round(performance.now() - began) })
      return undefined
    }
  }

  async #admitted(prompt: Prompt, form: Form, signal: AbortSignal): Promise<string> {
    if (signal.aborted) throw new ModelFailure('timeout')
    if (!this.#budget.allows(estimateTokens(prompt.system, prompt.user) + MOST_TOKENS))
      throw new ModelFailure('budget')
    if (!this.#breaker.admits()) throw new ModelFailure('resting')
    try {
      const text = await this.#retried(prompt, form, signal)
      this.#breaker.succeeded()
      return text
    } catch (thrown) {
      const failure = failureOf(thrown, signal)
      this.#breaker.failed(failure)
      throw failure
    }
  }

  #retried(prompt: Prompt, form: Form, signal: AbortSignal): Promise<string> {
    return pRetry(() => this.#once(prompt, form, signal), {
      retries: RETRIES,
      minTimeout: this.#options.backoff ?? BACKOFF_MS,
      randomize: true,
      signal,
      shouldRetry: ({ error }) =>
        error instanceof ModelFailure && error.passing && (error.retryAfter ?? 0) <= LONGEST_WAIT_MS,
      onFailedAttempt: async ({ error, retriesLeft }) => {
        const wait = error instanceof ModelFailure ? (error.retryAfter ?? 0) : 0
        if (retriesLeft > 0 && wait > 0 && wait <= LONGEST_WAIT_MS) await pause(wait, signal)
      },
    })
  }

  async #once(prompt: Prompt, form: Form, signal: AbortSignal): Promise<string> {
    const sent = estimateTokens(prompt.system, prompt.user)
    try {
      const { text, tokens } = await this.#chat.ask(prompt, form, signal)
      this.#budget.spend(tokens ?? sent + estimateTokens(text))
      return text
    } catch (thrown) {
      const failure = failureOf(thrown, signal)
      // What was cut short may be charged all the same; what was refused is not.
      if (failure.kind === 'timeout' || failure.kind === 'too long') this.#budget.spend(sent + MOST_TOKENS)
      throw failure
    }
  }

  #count(kind: FailureKind | 'answered'): void {
    this.counts[kind] = (this.counts[kind] ?? 0) + 1
  }
}

/** Waits, and less when the signal says so. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end, { once: true })
  })
}
