import type { ApiResponse } from '@grammyjs/types'
import { type Call, CallLog, type Method, type Params, type Result } from './calls.ts'
import type { Context } from './context.ts'
import { handlers } from './methods.ts'
import { badRequest, Refusal } from './refusal.ts'
import type { Updates } from './updates.ts'
import type { RequestValidator } from './validation.ts'
import type { World } from './world.ts'

type AnyResult = Result<Method>

/** Checks, records and carries out what the bot asks for. */
export class Runner {
  readonly log = new CallLog()
  readonly violations: string[] = []
  readonly #validator: RequestValidator
  readonly #world: World
  readonly #updates: Updates

  constructor(validator: RequestValidator, world: World, updates: Updates) {
    this.#validator = validator
    this.#world = world
    this.#updates = updates
  }

  /** Takes a request down, and what is wrong with it. */
  record(name: string, raw: Record<string, unknown>, via: Call['via']): Call {
    const method = this.#validator.method(name)
    if (!method) {
      this.violations.push(`${name}: no such method`)
      throw new Refusal(404, 'Not Found: method not found')
    }
    const params = this.#validator.parse(method, raw)
    for (const problem of this.#validator.problems(method, params)) this.#report(method, problem)
    const call: Call = { method, params: params as Params<Method>, via, at: Date.now() }
    this.log.add(call)
    return call
  }

  /** `closed`: the bot waits no longer. Rejects only for defects of the fake or requests beyond it. */
  async run(call: Call, closed: AbortSignal): Promise<ApiResponse<AnyResult>> {
    let reply: ApiResponse<AnyResult>
    try {
      reply = { ok: true, result: await this.#result(call, closed) }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      reply = error.reply
    }
    this.log.answer(call, reply)
    return reply
  }

  /** The body of a webhook's response may be one request; nobody sees how that ends. Others are ignored. */
  async runWebhookReply(body: string): Promise<void> {
    try {
      const { method, ...params } = JSON.parse(body)
      await this.run(this.record(String(method), params, 'webhook'), new AbortController().signal)
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof SyntaxError)) throw error
    }
  }

  #result({ method, params }: Call, closed: AbortSignal): AnyResult | Promise<AnyResult> {
    if (method === 'getUpdates') return this.#updates.take(params as Params<'getUpdates'>, closed)
    // One handler of them all: which one it is, and so what it takes, is known only now.
    const handler = handlers[method] as ((params: unknown, context: Context) => AnyResult) | undefined
    const report = (problem: string) => this.#report(method, problem)
    if (handler) return handler(params, { world: this.#world, updates: this.#updates, report })
    report('not modelled by the fake Bot API')
    throw badRequest('method is not modelled by the fake Bot API')
  }

  #report(method: Method, problem: string): void {
    this.violations.push(`${method}: ${problem}`)
  }
}
