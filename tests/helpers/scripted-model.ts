import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as the model was sent it. */
export interface Asked {
  /** Counted from 1. */
  n: number
  system: string
  user: string
  streaming: boolean
  authorization: string | undefined
  body: Record<string, unknown>
  /** When it came, by `performance.now()`. */
  at: number
}

/** What the server does with one request. */
export type Act =
  | { text: string }
  | { status: number; headers?: Record<string, string>; message?: string }
  /** Half a reply, then the line goes dead. */
  | { cut: string }
  /** Sent as it is, under this content type. */
  | { raw: string; type?: string }
  | 'hang'

export interface ScriptedModel {
  /** For `MODEL_BASE_URL`. */
  url: string
  asked: Asked[]
  /** Requests that the client gave up before they were answered. */
  readonly abandoned: number
  close(): Promise<void>
}

/**
 * An OpenAI-compatible server that does as it is told, over HTTP. `whole`: it knows no streaming and sends its reply in
 * one piece whatever it is asked for.
 */
export async function scriptedModel(
  script: (asked: Asked) => Act | Promise<Act>,
  { whole = false } = {},
): Promise<ScriptedModel> {
  const asked: Asked[] = []
  let abandoned = 0
  const server = createServer((request, response) => {
    response.on('close', () => {
      if (!response.writableFinished) abandoned++
    })
    void serve(request, response)
  })
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = JSON.parse(await textOf(request)) as Record<string, unknown>
    const messages = body.messages as { role: string; content: string }[]
    const contentOf = (role: string): string =>
      messages.find((message) => message.role === role)?.content ?? ''
    const entry: Asked = {
      n: asked.length + 1,
      system: contentOf('system'),
      user: contentOf('user'),
      streaming: body.stream === true,
      authorization: request.headers.authorization,
      body,
      at: performance.now(),
    }
    asked.push(entry)
    const act = await script(entry)
    if (act === 'hang') return
    if ('status' in act) {
      response.writeHead(act.status, { 'content-type': 'application/json', ...act.headers })
      response.end(JSON.stringify({ error: { message: act.message ?? 'scripted', type: 'scripted' } }))
    } else if ('raw' in act) {
      response.writeHead(200, { 'content-type': act.type ?? 'application/json' })
      response.end(act.raw)
    } else {
      const text = 'text' in act ? act.text : act.cut
      const send = entry.streaming && !whole ? sendStream : sendWhole
      await send(response, text, 'cut' in act, body)
    }
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    get abandoned() {
      return abandoned
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const USAGE = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 }
const HEAD = { id: 'chatcmpl-1', created: 1, model: 'scripted' }

async function sendWhole(response: ServerResponse, text: string, cut: boolean): Promise<void> {
  const choices = [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: text } }]
  const json = JSON.stringify({ ...HEAD, object: 'chat.completion', choices, usage: USAGE })
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) })
  if (!cut) {
    response.end(json)
    return
  }
  response.write(json.slice(0, json.length / 2))
  await soon()
  response.destroy()
}

async function sendStream(
  response: ServerResponse,
  text: string,
  cut: boolean,
  body: Record<string, unknown>,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const event = (choices: unknown[], usage?: unknown): void => {
    const chunk = { ...HEAD, object: 'chat.completion.chunk', choices, ...(usage ? { usage } : {}) }
    response.write(`data: ${JSON.stringify(chunk)}\n\n`)
  }
  const delta = (content: string, reason: string | null = null): unknown[] => [
    { index: 0, delta: { role: 'assistant', content }, finish_reason: reason },
  ]
  for (const piece of text.match(/[\s\S]{1,40}/gu) ?? []) event(delta(piece))
  if (cut) {
    await soon()
    response.destroy()
    return
  }
  event(delta('', 'stop'))
  const wanted = body.stream_options as { include_usage?: boolean } | undefined
  if (wanted?.include_usage) event([], USAGE)
  response.end('data: [DONE]\n\n')
}

/** Long enough for what was written to leave. */
function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10))
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return text
}
