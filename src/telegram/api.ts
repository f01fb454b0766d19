import type { ApiMethods } from '@grammyjs/types'
import { Agent, type Dispatcher, FormData, request } from 'undici'
import { FileTooBig, Unreachable } from './api-error.ts'
import { bytesOf, refusalOf, resultOf } from './api-reply.ts'
import { within } from './deadline.ts'
import { type Patience, repeating } from './repeating.ts'

type Methods = ApiMethods<never>
export type Method = keyof Methods
export type Payload<M extends Method> = Parameters<Methods[M]>[0]
export type Result<M extends Method> = ReturnType<Methods[M]>

export type CallOptions = Patience

/** A file as a part of a request. */
export interface Attachment<Field extends string> {
  /** The parameter that the file is given as. */
  field: Field
  name: string
  bytes: Uint8Array<ArrayBuffer>
  /** Its media type, `text/html` for instance. */
  type: string
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

const CLOSE_MS = 3_000

/** What is read of an answer that is not the file that was asked for, in bytes. */
const REFUSAL_MAX = 1_000_000

type Request = Pick<Dispatcher.RequestOptions, 'method' | 'headers' | 'body'> & { timeout: number }

/** The Bot API over JSON: every method that is documented, typed, whatever telegraf knows of it. */
export class BotApi {
  readonly #methods: string
  readonly #files: string
  readonly #token: string
  readonly #timeoutMs: number
  readonly #agent = new Agent({
    connections: CONNECTIONS,
    keepAliveTimeout: 10_000,
    connect: { timeout: 10_000 },
  })

  constructor({ token, root = 'https://api.telegram.org', timeoutMs = 30_000 }: ApiOptions) {
    this.#methods = `${root}/bot${token}/`
    this.#files = `${root}/file/bot${token}/`
    this.#token = token
    this.#timeoutMs = timeoutMs
  }

  /**
   * Calls a method. Waits out a flood limit that is shorter than the patience; repeats what Telegram surely did
   * not get, and what may be repeated.
   *
   * @throws {ApiError} when Telegram refuses; {@link Unreachable} when it did not answer in its own terms
   */
  call<M extends Method>(method: M, payload?: Payload<M>, options: CallOptions = {}): Promise<Result<M>> {
    return this.#post(method, options, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(payload ?? {}),
      timeout: this.#timeoutMs + longPollMs(payload ?? {}),
    })
  }

  /** Calls a method with a file in it, as `call` does. Telegram takes files of at most 50 MB. */
  upload<M extends Method, Field extends keyof Payload<M> & string>(
    method: M,
    payload: Omit<Payload<M>, Field>,
    { field, name, bytes, type }: Attachment<Field>,
    options: CallOptions = {},
  ): Promise<Result<M>> {
    const form = new FormData()
    for (const [key, value] of Object.entries(payload)) {
      if (value !== undefined) form.set(key, typeof value === 'string' ? value : JSON.stringify(value))
    }
    form.set(field, new Blob([bytes], { type }), name)
    return this.#post(method, options, { body: form, timeout: this.#timeoutMs })
  }

  /**
   * The content of a file that somebody sent the bot, with the same patience as `call`.
   *
   * @throws {FileTooBig} for more than `maxBytes`, or more than the 20 MB that Telegram gives to a bot; also what
   * `call` throws
   */
  async download(fileId: string, maxBytes: number, options: CallOptions = {}): Promise<Uint8Array> {
    const { file_path: path, file_size: size = 0 } = await this.call('getFile', { file_id: fileId }, options)
    if (size > maxBytes) throw new FileTooBig(maxBytes)
    if (path === undefined) throw new Unreachable('getFile', 'no path to the file', false)
    const url = this.#files + path.split('/').map(encodeURIComponent).join('/')
    return repeating('download', options, async () => {
      const what: Request = { method: 'GET', timeout: this.#timeoutMs }
      const { status, content } = await this.#ask('download', url, what, options.signal, (response) =>
        bytesOf(response.body, response.statusCode === 200 ? maxBytes : REFUSAL_MAX),
      )
      if (status !== 200) throw refusalOf('download', status, Buffer.from(content).toString())
      return content
    })
  }

  /** Lets calls that are under way come to their end, for a while. */
  async close(): Promise<void> {
    await within(this.#agent.close(), CLOSE_MS, undefined)
    await this.#agent.destroy()
  }

  #post<M extends Method>(
    method: M,
    options: CallOptions,
    content: Omit<Request, 'method'>,
  ): Promise<Result<M>> {
    return repeating(method, options, async () => {
      const what: Request = { method: 'POST', ...content }
      const reply = await this.#ask(method, this.#methods + method, what, options.signal, ({ body }) =>
        body.text(),
      )
      return resultOf(method, reply.status, reply.content) as Result<M>
    })
  }

  /** One request, and what `read` makes of the answer. */
  async #ask<Content>(
    name: string,
    url: string,
    { timeout, ...what }: Request,
    signal: AbortSignal | undefined,
    read: (response: Dispatcher.ResponseData) => Promise<Content>,
  ): Promise<{ status: number; content: Content }> {
    try {
      const response = await request(url, {
        ...what,
        dispatcher: this.#agent,
        headersTimeout: timeout,
        bodyTimeout: timeout,
        signal: signal ?? null,
      })
      return { status: response.statusCode, content: await read(response) }
    } catch (thrown) {
      if (signal?.aborted || thrown instanceof FileTooBig) throw thrown
      throw Unreachable.after(name, thrown, this.#token)
    }
  }
}

function longPollMs(payload: object): number {
  return 'timeout' in payload && typeof payload.timeout === 'number' ? payload.timeout * 1000 : 0
}
