export type FailureKind =
  | 'credentials'
  | 'rate limit'
  | 'server'
  | 'network'
  | 'timeout'
  | 'request'
  | 'empty'
  | 'too long'
  | 'unreadable'
  | 'resting'
  | 'budget'
  | 'defect'

/** Why a model gave nothing, by what can be done about it. Its message never holds what was asked or replied. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure'
  readonly kind: FailureKind
  readonly status: number | undefined
  /** Milliseconds that the server asks to be left alone. */
  readonly retryAfter: number | undefined

  constructor(kind: FailureKind, more: { status?: number; retryAfter?: number; cause?: unknown } = {}) {
    super(more.status === undefined ? kind : `${kind}, HTTP ${more.status}`, { cause: more.cause })
    this.kind = kind
    this.status = more.status
    this.retryAfter = more.retryAfter
  }

  /** Whether the same call may well work a little later. */
  get passing(): boolean {
    return this.kind === 'rate limit' || this.kind === 'server' || this.kind === 'network'
  }
}

/** Whatever a client library threw, as one of the kinds. Providers agree on `status`, and on little else. */
export function failureOf(thrown: unknown, signal: AbortSignal): ModelFailure {
  if (thrown instanceof ModelFailure) return thrown
  if (signal.aborted) return new ModelFailure('timeout', { cause: thrown })
  const {
    status,
    status_code,
    code,
    headers,
    response,
    name,
    message = '',
  } = (thrown ?? {}) as Partial<ClientError>
  const http = numberOf(status) ?? numberOf(status_code) ?? numberOf(response?.status)
  if (http === undefined) {
    if (name === 'TimeoutError' || name === 'AbortError')
      return new ModelFailure('timeout', { cause: thrown })
    if (name === 'ContextOverflowError') return new ModelFailure('request', { cause: thrown })
    const network =
      /connection|fetch failed|network|socket|terminated|premature/i.test(message) || typeof code === 'string'
    if (network) return new ModelFailure('network', { cause: thrown })
    // Client libraries stumble over replies that are not of their protocol.
    const stumbled = name === 'SyntaxError' || name === 'TypeError'
    return new ModelFailure(stumbled ? 'unreadable' : 'defect', { cause: thrown })
  }
  const retryAfter = waitOf(headers ?? response?.headers)
  const more = { status: http, cause: thrown, ...(retryAfter !== undefined && { retryAfter }) }
  if (http === 401 || http === 403) return new ModelFailure('credentials', more)
  if (http === 429) return new ModelFailure('rate limit', more)
  if (http === 408 || http === 409 || http >= 500) return new ModelFailure('server', more)
  return new ModelFailure('request', more)
}

interface ClientError {
  status: unknown
  /** Ollama's name for it. */
  status_code: unknown
  code: unknown
  headers: unknown
  response: { status?: unknown; headers?: unknown }
  name: string
  message: string
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** Retry-After (RFC 9110, 10.2.3), seconds or a date, or OpenAI's retry-after-ms: in milliseconds. */
function waitOf(headers: unknown): number | undefined {
  const get = (name: string): string | undefined => {
    if (headers instanceof Headers) return headers.get(name) ?? undefined
    const value = (headers as Record<string, unknown> | undefined)?.[name]
    return typeof value === 'string' ? value : undefined
  }
  const exact = get('retry-after-ms')
  const told = get('retry-after')
  const wait = exact !== undefined ? Number(exact) : Number(told) * 1000
  if (Number.isFinite(wait)) return Math.max(0, wait)
  const date = told === undefined ? Number.NaN : Date.parse(told)
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now())
}
