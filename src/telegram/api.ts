import type { ApiMethods } from '@grammyjs/types'
import { Agent, request } from 'undici'
import { ApiError, Unreachable } from './api-error.ts'
import { within } from './deadline.ts'
import { sleep } from './sleep.ts'

type Methods = ApiMethods<never>
export type Method = keyof Methods
export type Payload<M extends Method> = Parameters<Methods[M]>[0]
export type Result<M extends Method> = ReturnType<Methods[M]>

export interface CallOptions {
  signal?: AbortSignal
  /** The longest wait in ms, for a flood limit or before a repetition, that the call sits out itself. */
  patience?: number
}

export interface ApiOptions {
  token: string
  /** Without a slash at its end. */
  root?: string
  /** How long Telegram may take to answer, in ms; on top of the wait that `getUpdates` asks for. */
  timeoutMs?: number
}

/** Calls under way at the same time; also how many messages a crash can catch between sending and noting it. */
const CONNECTIONS = 32

/** A call is made at most so often. */
const TRIES = 4
const FIRST_PAUSE_MS = 250
const CLOSE_MS = 3_000
const PATIENCE_MS = 2_000

/** Their second delivery does no harm, so they are repeated when it is unknown whether the first arrived. */
const REPEATABLE = /^(?:get|set|edit|delete|answer|sendChatAction$)/

/** The Bot API over JSON: every method that is documented, typed, whatever telegraf knows of it. */
export class BotApi {
  readonly #base: string
  readonly #token: string
  readonly #timeoutMs: number
  readonly #agent = new Agent({
    connections: CONNECTIONS,
    keepAliveTimeout: 10_000,
    connect: { timeout: 10_000 },
  })

  constructor({ token, root = 'https://api.telegram.org', timeoutMs = 30_000 }: ApiOptions) {
    this.#base = `${root}/bot${token}/`
    this.#token = token
    this.#timeoutMs = timeoutMs
  }

  /**
   * Calls a method. Waits out a flood limit that is shorter than the patience; repeats what Telegram surely did
   * not get, and what may be repeated.
   *
   * @throws {ApiError} when Telegram refuses; {@link Unreachable} when it did not answer in its own terms
   */
  async call<M extends Method>(
    method: M,
    payload?: Payload<M>,
    options: CallOptions = {},
  ): Promise<Result<M>> {
    const { patience = PATIENCE_MS, signal } = options
    for (let attempt = 1; ; attempt += 1) {
      try {
        return (await this.#post(method, payload ?? {}, signal)) as Result<M>
      } catch (thrown) {
        const wait = pauseBeforeRepeating(method, thrown, attempt)
        if (wait === undefined || wait > patience || attempt === TRIES || signal?.aborted) throw thrown
        await sleep(wait, signal)
      }
    }
  }

  /** Lets calls that are under way come to their end, for a while. */
  async close(): Promise<void> {
    await within(this.#agent.close(), CLOSE_MS, undefined)
    await this.#agent.destroy()
  }

  async #post(method: Method, payload: object, signal: AbortSignal | undefined): Promise<unknown> {
    const timeout = this.#timeoutMs + longPollMs(payload)
    let status = 0
    let text: string
    try {
      const response = await request(this.#base + method, {
        method: 'POST',
        dispatcher: this.#agent,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(payload),
        headersTimeout: timeout,
        bodyTimeout: timeout,
        signal: signal ?? null,
      })
      status = response.statusCode
      text = await response.body.text()
    } catch (thrown) {
      if (signal?.aborted) throw thrown
      throw Unreachable.after(method, thrown, this.#token)
    }
    return resultOf(method, status, text)
  }
}

function resultOf(method: Method, status: number, text: string): unknown {
  let reply: unknown
  try {
    reply = JSON.parse(text)
  } catch {
    throw new Unreachable(method, `HTTP ${status} without JSON`, false)
  }
  if (!isObject(reply)) throw new Unreachable(method, `HTTP ${status} with other JSON than Telegram's`, false)
  if (reply.ok === true) return reply.result
  const code = typeof reply.error_code === 'number' ? reply.error_code : status
  if (code >= 500) throw new Unreachable(method, `HTTP ${code}`, false)
  throw new ApiError(
    method,
    code,
    String(reply.description ?? ''),
    isObject(reply.parameters) ? reply.parameters : {},
  )
}

/** Milliseconds until the call may be made again; `undefined` when it must not be. */
function pauseBeforeRepeating(method: Method, thrown: unknown, attempt: number): number | undefined {
  // the caller of getUpdates is a loop that repeats it anyway, with a longer view
  if (method === 'getUpdates') return undefined
  if (thrown instanceof ApiError) return thrown.retryAfterMs && thrown.retryAfterMs + Math.random() * 250
  if (!(thrown instanceof Unreachable)) return undefined
  if (!thrown.surelyNotSent && !REPEATABLE.test(method)) return undefined
  return FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random())
}

function longPollMs(payload: object): number {
  return 'timeout' in payload && typeof payload.timeout === 'number' ? payload.timeout * 1000 : 0
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
