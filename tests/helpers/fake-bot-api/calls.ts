import type { ApiError, ApiMethods, ApiResponse, Opts } from '@grammyjs/types'

export type Method = keyof ApiMethods<string>
/** Files are strings here: a multipart upload is replaced by the file id that it was stored under. */
export type Params<M extends Method> = Opts<string>[M]
export type Result<M extends Method> = ReturnType<ApiMethods<string>[M]>

/** One request of the bot, as it came in. */
export interface Call<M extends Method = Method> {
  method: M
  params: Params<M>
  /** The body of a webhook's response can hold a request too. */
  via: 'http' | 'webhook'
  /** When it arrived, in milliseconds since the epoch. */
  at: number
  /** What was answered; missing while the call waits, and after a fault that is not an answer of the API's. */
  reply?: ApiResponse<Result<M>>
}

/** A call that Telegram carried out, whether or not the bot got to read the answer. */
export type SuccessfulCall<M extends Method = Method> = Call<M> & { result: Result<M> }

export interface WaitOptions<M extends Method> {
  /** How many such calls there must be; the last of them is returned. Default 1. */
  count?: number
  timeoutMs?: number
  where?: (call: SuccessfulCall<M>) => boolean
}

/** Every call in order, and a way to wait for the next one. */
export class CallLog {
  readonly all: Call[] = []
  readonly #waiting = new Set<() => void>()

  add(call: Call): void {
    this.all.push(call)
  }

  answer(call: Call, reply: ApiResponse<Result<Method>> | ApiError): void {
    call.reply = reply
    for (const wake of [...this.#waiting]) wake()
  }

  of<M extends Method>(method: M): Call<M>[] {
    return this.all.filter((call) => call.method === method) as unknown as Call<M>[]
  }

  successful<M extends Method>(method: M): SuccessfulCall<M>[] {
    return this.of(method).flatMap((call) => {
      return call.reply?.ok ? [Object.assign(call, { result: call.reply.result })] : []
    })
  }

  /** Resolves with the `count`th successful call; rejects with a list of the calls seen when none comes. */
  async waitFor<M extends Method>(method: M, options: WaitOptions<M> = {}): Promise<SuccessfulCall<M>> {
    const { count = 1, timeoutMs = 5000, where = () => true } = options
    const deadline = Date.now() + timeoutMs
    for (;;) {
      const call = this.successful(method).filter(where)[count - 1]
      if (call) return call
      const left = deadline - Date.now()
      if (left <= 0) throw new Error(`no ${method} number ${count} in ${timeoutMs} ms; ${this.#seen()}`)
      await this.#nextAnswer(left)
    }
  }

  #nextAnswer(withinMs: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer)
        this.#waiting.delete(wake)
        resolve()
      }
      const timer = setTimeout(wake, withinMs)
      this.#waiting.add(wake)
    })
  }

  #seen(): string {
    const others = this.all.filter((call) => call.method !== 'getUpdates')
    const names = others.map(({ method, reply }) => {
      return reply?.ok === false ? `${method} (${reply.description})` : method
    })
    return names.length > 0 ? `the bot called ${names.join(', ')}` : 'the bot called nothing'
  }
}
