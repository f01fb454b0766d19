import { createHash, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Logger } from 'pino'
import { OperatorError, reasonOf } from '../errors.ts'
import type { BotApi } from './api.ts'
import { ApiError } from './api-error.ts'
import { unknownToken } from './poller.ts'
import { sleep } from './sleep.ts'
import { ALLOWED_UPDATES } from './updates.ts'

/** Where Telegram brings updates, and where that is served. */
export interface WebhookOptions {
  url: string
  /** Telegram repeats it in each delivery; nobody else knows it. */
  secret: string
  port: number
}

/** What is to be done with updates; a webhook must not be kept waiting. */
interface Receiver {
  readonly isFull: boolean
  accept(updates: unknown[]): Promise<void>
}

const BODY_MAX = 1 << 20
const LONGEST_PAUSE_MS = 30_000

/**
 * Serves the webhook and tells Telegram of it, then until `signal` is aborted takes in what comes. A delivery is
 * acknowledged as soon as it is kept; when too much is waiting, Telegram is asked to come again.
 *
 * @throws {OperatorError} when the port is taken, or Telegram refuses the address
 */
export async function serveWebhook(
  api: BotApi,
  receiver: Receiver,
  { webhook, log, signal }: { webhook: WebhookOptions; log: Logger; signal: AbortSignal },
): Promise<void> {
  const server = createServer((request, response) => {
    void answer(request, receiver, webhook, log).then((status) => {
      // what is left of a refused body is not read
      response.writeHead(status, status === 200 ? {} : { connection: 'close' }).end()
    })
  })
  await listen(server, webhook.port)
  try {
    await register(api, webhook, log, signal)
    if (!signal.aborted) await once(signal, 'abort')
  } finally {
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeIdleConnections()
    })
  }
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    server.listen(port)
    await once(server, 'listening')
  } catch (thrown) {
    throw new OperatorError(
      `The webhook cannot be served on port ${port} (${reasonOf(thrown)}). Choose another PORT or end what uses it.`,
      { cause: thrown },
    )
  }
}

async function register(
  api: BotApi,
  webhook: WebhookOptions,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      await api.call(
        'setWebhook',
        {
          url: webhook.url,
          secret_token: webhook.secret,
          allowed_updates: ALLOWED_UPDATES,
          max_connections: 40,
        },
        { signal },
      )
      return
    } catch (thrown) {
      if (signal.aborted) return
      if (thrown instanceof ApiError && thrown.isAboutToken) throw unknownToken()
      if (thrown instanceof ApiError && thrown.code === 400) {
        throw new OperatorError(
          `Telegram refuses WEBHOOK_URL: ${thrown.description}. Write an address it can reach.`,
        )
      }
      const isFlood = thrown instanceof ApiError && thrown.retryAfterMs !== undefined
      const pause = isFlood
        ? thrown.retryAfterMs!
        : Math.min(LONGEST_PAUSE_MS, 500 * 2 ** Math.min(failures, 10))
      log.warn({ reason: reasonOf(thrown), pause }, 'The webhook cannot be set. Trying again')
      await sleep(pause, signal)
    }
  }
}

/** @returns the HTTP status; never rejects */
async function answer(
  request: IncomingMessage,
  receiver: Receiver,
  { url, secret }: WebhookOptions,
  log: Logger,
): Promise<number> {
  const { pathname } = new URL(url)
  if (request.method !== 'POST' || request.url?.split('?', 1)[0] !== pathname) return 404
  if (!isSame(request.headers['x-telegram-bot-api-secret-token'], secret)) return 401
  if (receiver.isFull) return 503
  try {
    const body = await readBody(request)
    if (body === undefined) return 413
    const update = parse(body)
    if (update === undefined) return 400
    await receiver.accept([update])
    return 200
  } catch (thrown) {
    log.error({ err: thrown }, 'An update could not be kept; Telegram will bring it again')
    return 500
  }
}

/** Compared by their hashes, in constant time whatever their lengths. */
function isSame(given: string | string[] | undefined, secret: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(typeof given === 'string' ? given : ''), hash(secret)) && given !== undefined
}

/** `undefined` when it is longer than 1 MB. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  // an answer must still be possible when the loop is left early
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > BODY_MAX) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

function parse(body: string): object | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
