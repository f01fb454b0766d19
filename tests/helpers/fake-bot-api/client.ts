import type { ApiResponse } from '@grammyjs/types'
import type { Method, Result } from './calls.ts'
import type { FakeBotApi } from './server.ts'

type Body = object | FormData | URLSearchParams

/** A bare call, as any client makes it: plain objects go as JSON. */
export async function call(
  api: FakeBotApi,
  method: string,
  params: Body = {},
): Promise<ApiResponse<unknown>> {
  const form = params instanceof FormData || params instanceof URLSearchParams
  const response = await fetch(`${api.root}/bot${api.token}/${method}`, {
    method: 'POST',
    body: form ? params : JSON.stringify(params),
    ...(!form && { headers: { 'content-type': 'application/json' } }),
  })
  return (await response.json()) as ApiResponse<unknown>
}

/** What a call returns; rejects when it is refused. */
export async function ask<M extends Method>(api: FakeBotApi, method: M, params?: Body): Promise<Result<M>> {
  const reply = await call(api, method, params)
  if (!reply.ok) throw new Error(`${reply.error_code} ${reply.description}`)
  return reply.result as Result<M>
}

/** Why a call is refused, in one line: the code and Telegram's words. */
export async function refusal(api: FakeBotApi, method: Method, params?: Body): Promise<string> {
  const reply = await call(api, method, params)
  return reply.ok ? 'accepted' : `${reply.error_code} ${reply.description}`
}
