import type { IncomingMessage } from 'node:http'

export type KeepFile = (name: string, bytes: Buffer) => string

/**
 * The parameters of a request: of its query string and of its JSON, urlencoded or multipart body.
 * Uploads go to `keep`, and stand in the parameters as the file ids that it returns.
 */
export async function readParams(request: IncomingMessage, url: URL, keep: KeepFile): Promise<Params> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  const params: Params = Object.fromEntries(url.searchParams)
  if (body.length === 0) return params
  if (type.startsWith('application/json')) return { ...params, ...JSON.parse(body.toString()) }
  const form = await new Response(body, { headers: { 'content-type': type } }).formData()
  return { ...params, ...(await readForm(form, keep)) }
}

type Params = Record<string, unknown>

async function readForm(form: FormData, keep: KeepFile): Promise<Params> {
  const params: Params = {}
  const files = new Map<string, string>()
  for (const [name, value] of form) {
    if (typeof value === 'string') params[name] = value
    else files.set(name, keep(value.name, Buffer.from(await value.arrayBuffer())))
  }
  const attached = new Set<string>()
  for (const [name, value] of Object.entries(params)) {
    params[name] = String(value).replace(/attach:\/\/([^"]+)/g, (whole, part: string) => {
      attached.add(part)
      return files.get(part) ?? whole
    })
  }
  // A part that no parameter refers to is the parameter itself.
  for (const [name, id] of files) if (!attached.has(name)) params[name] = id
  return params
}
