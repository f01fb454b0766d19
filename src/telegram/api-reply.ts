import { ApiError, FileTooBig, Unreachable } from './api-error.ts'

/**
 * What a call gave.
 *
 * @throws {ApiError} for a refusal of Telegram's; {@link Unreachable} for anything that is no answer of Telegram's
 */
export function resultOf(method: string, status: number, text: string): unknown {
  const reply = parse(text)
  if (reply?.ok === true) return reply.result
  throw refusalOf(method, status, text)
}

/** Why a call failed, as far as the body of the answer says. */
export function refusalOf(name: string, status: number, text: string): ApiError | Unreachable | FileTooBig {
  const reply = parse(text)
  if (!reply) return new Unreachable(name, `HTTP ${status} without Telegram's JSON`, false)
  const code = typeof reply.error_code === 'number' ? reply.error_code : status
  if (code >= 500) return new Unreachable(name, `HTTP ${code}`, false)
  const description = String(reply.description ?? '')
  if (/file is too big/i.test(description)) return new FileTooBig()
  return new ApiError(name, code, description, isObject(reply.parameters) ? reply.parameters : {})
}

/** Reads a body to its end. @throws {FileTooBig} as soon as there is more than `maxBytes` of it */
export async function bytesOf(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    // leaving the loop closes the connection
    if (length > maxBytes) throw new FileTooBig(maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const reply: unknown = JSON.parse(text)
    return isObject(reply) ? reply : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
