import type { ApiError, ResponseParameters } from '@grammyjs/types'

/** An answer of Telegram's that is not `ok`. */
export class Refusal extends Error {
  readonly reply: ApiError

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description)
    this.reply = { ok: false, error_code: code, description, ...(parameters && { parameters }) }
  }
}

export function badRequest(reason: string): Refusal {
  return new Refusal(400, `Bad Request: ${reason}`)
}
