/** Telegram's own refusal of a call. Neither the token nor what was to be sent is in it. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly method: string
  readonly code: number
  readonly description: string
  /** The flood limit: how long to wait before the call, in ms. */
  readonly retryAfterMs: number | undefined
  /** The number that a basic group got when it became a supergroup. */
  readonly migratedTo: number | undefined

  constructor(method: string, code: number, description: string, parameters: Record<string, unknown> = {}) {
    super(`${method}: ${code} ${description}`)
    this.method = method
    this.code = code
    this.description = description
    const { retry_after: seconds, migrate_to_chat_id: chat } = parameters
    this.retryAfterMs = code === 429 ? (typeof seconds === 'number' ? seconds : 1) * 1000 : undefined
    this.migratedTo = typeof chat === 'number' ? chat : undefined
  }

  /** Whether the token is wrong or revoked, so that no call can succeed. */
  get isAboutToken(): boolean {
    // a file that is gone is not found either
    if (this.method === 'download') return this.code === 401
    return this.code === 401 || (this.code === 404 && this.description === 'Not Found')
  }
}

/** A file that is bigger than the bot wants it, or than Telegram gives it to bots (20 MB). */
export class FileTooBig extends Error {
  override readonly name = 'FileTooBig'

  constructor(maxBytes = 20 * 2 ** 20) {
    super(`the file has more than ${maxBytes} bytes`)
  }
}

/** Telegram could not be reached, or something between answered in its place. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
  /** Whether the call cannot have been carried out; else nobody knows. */
  readonly surelyNotSent: boolean

  constructor(method: string, reason: string, surelyNotSent: boolean) {
    super(`${method}: ${reason}`)
    this.surelyNotSent = surelyNotSent
  }

  static after(method: string, thrown: unknown, token: string): Unreachable {
    const code = codeOf(thrown)
    const message = thrown instanceof Error ? thrown.message : String(thrown)
    return new Unreachable(
      method,
      `${code} ${message}`.replaceAll(token, '[token]').trim(),
      NEVER_CONNECTED.has(code),
    )
  }
}

const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** Node's or undici's code, also of the first of several attempts on a name with several addresses. */
function codeOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return ''
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code
  if ('cause' in thrown) return codeOf(thrown.cause)
  return thrown instanceof AggregateError ? codeOf(thrown.errors[0]) : ''
}
