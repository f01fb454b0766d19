/**
 * A fake api.telegram.org for tests, on a loopback port and as strict as the real one:
 *
 *     const api = await FakeBotApi.start()
 *     // start the bot with the token `api.token` and telegraf's `apiRoot: api.root`, then be its user:
 *     api.say('/start', { language: 'kk' })
 *     const { params, result } = await api.waitFor('sendMessage')
 *     api.tap(result, 'the data of a button')
 *     api.upload('document', Buffer.from('Сәлем'), { name: 'a.txt' })
 *     expect(api.violations).toEqual([])
 *     await api.stop()
 *
 * Every request is checked against the declarations of the Bot API; what they do not document lands in
 * `violations`. Refusals carry Telegram's texts. `fail` and `flood` plan what goes wrong.
 *
 * Not modelled: flood limits of Telegram's own, the filter of privacy mode (groups deliver every message, as
 * to a bot that is an administrator), entities that Telegram adds to a bot's texts, Markdown, the content of
 * rich messages, and the methods that methods.ts does not name.
 */
import { randomInt } from 'node:crypto'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ApiResponse, Message, Update, UserFromGetMe } from '@grammyjs/types'
import { readParams } from './body.ts'
import type { Call, Method, SuccessfulCall, WaitOptions } from './calls.ts'
import { type Fault, Faults, flood } from './faults.ts'
import { Player } from './player.ts'
import { Refusal } from './refusal.ts'
import { Runner } from './runner.ts'
import { loadRequestSchema } from './schema.ts'
import { Updates } from './updates.ts'
import { RequestValidator } from './validation.ts'
import type { Delivery } from './webhook.ts'
import { makeBot, World } from './world.ts'

export interface FakeBotApiOptions {
  token?: string
  /** What getMe answers, where it is not the usual. */
  me?: Partial<UserFromGetMe>
}

/** Shared by the servers of a process, as its compiled schemas take a while. */
let validator: Promise<RequestValidator> | undefined

export class FakeBotApi extends Player {
  readonly token: string
  readonly #runner: Runner
  readonly #faults = new Faults()
  readonly #server = http.createServer((request, response) => void this.#serve(request, response))

  static async start({ token = makeToken(), me }: FakeBotApiOptions = {}): Promise<FakeBotApi> {
    validator ??= loadRequestSchema().then((schema) => new RequestValidator(schema))
    const api = new FakeBotApi(token, new World(makeBot(token, me)), await validator)
    await new Promise<void>((resolve) => api.#server.listen(0, '127.0.0.1', resolve))
    return api
  }

  private constructor(token: string, world: World, requests: RequestValidator) {
    super(world, new Updates((body) => this.#runner.runWebhookReply(body)))
    this.token = token
    this.#runner = new Runner(requests, world, this.updates)
  }

  async stop(): Promise<void> {
    this.updates.stop()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** For telegraf's `apiRoot`. */
  get root(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** What was asked for and is not documented. Expect it to be empty at the end of a test. */
  get violations(): string[] {
    return this.#runner.violations
  }

  /** Every call, getUpdates among them, in the order of arrival. */
  get calls(): readonly Call[] {
    return this.#runner.log.all
  }

  callsOf<M extends Method>(method: M): Call<M>[] {
    return this.#runner.log.of(method)
  }

  /** The first, or the `count`th, call of a method that Telegram carried out; waits for it if need be. */
  waitFor<M extends Method>(method: M, options?: WaitOptions<M>): Promise<SuccessfulCall<M>> {
    return this.#runner.log.waitFor(method, options)
  }

  /** The content of the document in a message, whoever sent it. */
  content({ document }: Message): Buffer {
    const file = document && this.world.file(document.file_id)
    if (!file) throw new Error('the message holds no document')
    return file.bytes
  }

  /** What stands in a chat now, the oldest message first. */
  messages(chatId: number): Message[] {
    return this.world.messages(chatId)
  }

  fail(fault: Fault): void {
    this.#faults.add(fault)
  }

  /** Plans `times` answers of 429 that ask to wait so many seconds. */
  flood(seconds: number, method?: Fault['method'], times?: number): void {
    this.#faults.add(flood(seconds, method, times))
  }

  /** Every try to push an update to the webhook. */
  get deliveries(): readonly Delivery[] {
    return this.updates.webhook.deliveries
  }

  /** Pushes an update to the webhook once more, or with other headers; returns the HTTP status. */
  deliver(update: Update, headers?: Record<string, string>): Promise<number> {
    return this.updates.webhook.post(update, headers)
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost')
    try {
      const [, file, token, rest = ''] = /^(\/file)?\/bot([^/]+)\/(.+)$/.exec(url.pathname) ?? []
      if (token === undefined) throw new Refusal(404, 'Not Found')
      if (token !== this.token) throw new Refusal(401, 'Unauthorized')
      if (file) await this.#serveFile(decodeURIComponent(rest), request, response)
      else await this.#serveMethod(rest, request, response, url)
    } catch (error) {
      if (error instanceof Refusal) return sendJson(response, error.reply)
      this.violations.push(`${url.pathname.replace(this.token, '<token>')}: ${error}`)
      sendJson(response, new Refusal(500, 'Internal Server Error').reply)
    }
  }

  async #serveFile(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = this.#faults.take('download')
    if (fault?.delayMs) await sleep(fault.delayMs)
    if (fault?.drop === 'before') return void request.socket.destroy()
    if (fault?.status !== undefined) return sendFault(response, fault)
    const file = this.world.fileAt(path)
    if (!file) throw new Refusal(404, 'Not Found')
    if (fault?.drop !== 'after') return void response.end(file.bytes)
    response.writeHead(200, { 'content-length': file.bytes.length })
    response.write(file.bytes.subarray(0, file.bytes.length >> 1), () => request.socket.destroy())
  }

  async #serveMethod(
    name: string,
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ): Promise<void> {
    const raw = await readParams(request, url, (file, bytes) => this.world.addFile('uploads', file, bytes).id)
    const call = this.#runner.record(name, raw, 'http')
    const fault = this.#faults.take(call.method)
    if (fault?.delayMs) await sleep(fault.delayMs)
    if (fault?.drop === 'before') return void request.socket.destroy()
    if (fault?.status !== undefined) {
      if (fault.body) this.#runner.log.answer(call, fault.body as ApiResponse<never>)
      return sendFault(response, fault)
    }
    const closed = new AbortController()
    response.once('close', () => closed.abort())
    const reply = await this.#runner.run(call, closed.signal)
    if (fault?.drop === 'after') return void request.socket.destroy()
    sendJson(response, reply)
  }
}

function sendFault(response: ServerResponse, { status = 500, raw, body = {} }: Fault): void {
  const type = raw === undefined ? 'application/json' : 'text/html'
  response.writeHead(status, { 'content-type': type }).end(raw ?? JSON.stringify(body))
}

function sendJson(response: ServerResponse, reply: ApiResponse<unknown>): void {
  const status = reply.ok ? 200 : reply.error_code
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(reply))
}

function makeToken(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
  const secret = Array.from({ length: 35 }, () => letters[randomInt(letters.length)])
  return `${randomInt(100_000, 1_000_000)}:${secret.join('')}`
}
