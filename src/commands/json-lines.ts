import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { reasonOf } from '../errors.ts'

/** What a reply is told apart by. */
export const idField = z.union([z.string(), z.number()], '"id" must be a string or a number')

/** Characters that JSON leaves alone but that terminals obey or that line readers of other languages split at. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029]/g

/** `value` as one line of JSON, safe to print and to split at line ends. */
export function toJsonLine(value: unknown): string {
  const escaped = (c: string) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${JSON.stringify(value).replace(UNSAFE, escaped)}\n`
}

/**
 * The lines of a stream, split at line feeds only: `readline` also splits at U+2028, which JSON may hold as it is.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8')
  let rest: string[] = []
  for await (const chunk of input as AsyncIterable<string>) {
    let start = 0
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
      yield rest.join('') + chunk.slice(start, end)
      rest = []
      start = end + 1
    }
    rest.push(chunk.slice(start))
  }
  const last = rest.join('')
  if (last !== '') yield last
}

export interface JsonLines<Request> {
  input: Readable
  output: Writable
  schema: z.ZodType<Request>
  /** A whole line to show where one is not JSON. */
  example: string
  answer: (request: Request) => Promise<object> | object
  /** Told of what `answer` threw. */
  onDefect: (thrown: unknown) => void
}

/**
 * Answers each line of `input` with one line of `output`, in order, each as soon as it is known and no faster
 * than it is read. A line that cannot be answered gives `{"id","error"}`; the rest goes on.
 *
 * @returns the number of lines in error.
 */
export async function serveJsonLines<Request>(options: JsonLines<Request>): Promise<number> {
  const { input, output } = options
  let number = 0
  let errors = 0
  for await (const raw of readLines(input)) {
    number++
    const line = number === 1 ? raw.replace(/^\ufeff/, '') : raw
    if (line.trim() === '') continue
    const reply = await replyTo(line, number, options)
    if ('error' in reply) errors++
    if (!output.write(toJsonLine(reply))) await once(output, 'drain')
  }
  return errors
}

async function replyTo<Request>(line: string, number: number, options: JsonLines<Request>): Promise<object> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return {
      id: null,
      error: `Line ${number} is not JSON; write an object a line, such as ${options.example}`,
    }
  }
  const id = idOf(value)
  const request = options.schema.safeParse(value)
  if (!request.success) {
    const faults = request.error.issues.map((issue) => issue.message)
    return { id, error: `Line ${number} cannot be read: ${faults.join('; ')}` }
  }
  try {
    return await options.answer(request.data)
  } catch (thrown) {
    options.onDefect(thrown)
    return { id, error: `Line ${number} could not be answered: ${reasonOf(thrown)}` }
  }
}

function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return typeof id === 'string' || typeof id === 'number' ? id : null
}
