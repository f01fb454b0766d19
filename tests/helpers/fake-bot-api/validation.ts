import { Ajv, type ErrorObject, str, type ValidateFunction } from 'ajv'
import type { Method } from './calls.ts'
import type { Schema } from './ranges.ts'
import type { RequestSchema } from './schema.ts'

/** Checks requests against what the Bot API documents. */
export class RequestValidator {
  readonly #ajv: Ajv
  readonly #requests: Record<string, Schema>
  /** By lower-case name: the Bot API does not look at the case of a method's name. */
  readonly #methods: Map<string, Method>

  constructor(schema: RequestSchema) {
    this.#ajv = new Ajv({ strict: false, allowUnionTypes: true, validateSchema: false })
    this.#ajv.addKeyword({
      keyword: 'minBytes',
      type: 'string',
      validate: (limit: number, text: string) => Buffer.byteLength(text) >= limit,
      error: { message: ({ schemaCode }) => str`must NOT have fewer than ${schemaCode} bytes` },
    })
    this.#ajv.addKeyword({
      keyword: 'maxBytes',
      type: 'string',
      validate: (limit: number, text: string) => Buffer.byteLength(text) <= limit,
      error: { message: ({ schemaCode }) => str`must NOT have more than ${schemaCode} bytes` },
    })
    // Without the root's own reference to all of them, a method is compiled when it is first called.
    this.#ajv.addSchema({ definitions: schema.definitions }, 'requests')
    this.#requests = schema.definitions.Requests.properties
    this.#methods = new Map(Object.keys(this.#requests).map((name) => [name.toLowerCase(), name as Method]))
  }

  /** The documented spelling of a method's name, if there is such a method. */
  method(name: string): Method | undefined {
    return this.#methods.get(name.toLowerCase())
  }

  /**
   * Form fields arrive as strings, and JSON bodies may hold JSON in strings as well: parses every parameter
   * that is not documented as a plain string. What does not parse stays a string, for `problems` to judge.
   */
  parse(method: Method, raw: Record<string, unknown>): Record<string, unknown> {
    const documented = this.#requests[method]?.properties ?? {}
    const parsed = Object.entries(raw).map(([name, value]) => {
      const type = documented[name]?.type
      return [name, typeof value === 'string' && type !== 'string' ? parsedOr(value) : value]
    })
    return Object.fromEntries(parsed)
  }

  /** What is wrong with a request; empty when it is what the Bot API documents. */
  problems(method: Method, params: unknown): string[] {
    const reference = `requests#/definitions/Requests/properties/${method}`
    const validate = this.#ajv.getSchema(reference) as ValidateFunction
    if (validate(params)) return []
    return telling(validate.errors ?? []).map(({ instancePath, message, params }) => {
      const name = params.additionalProperty ? `: ${params.additionalProperty}` : ''
      return `${instancePath || 'the request'} ${message}${name}`
    })
  }
}

/**
 * Of a union, every alternative that does not fit has its error. What tells is deepest in the request, in the
 * alternative that fitted best; and there, what is wrong says more than what is missing.
 */
function telling(errors: ErrorObject[]): ErrorObject[] {
  const depth = ({ instancePath }: ErrorObject) => instancePath.split('/').length
  const deepest = Math.max(...errors.map(depth))
  const deep = errors.filter((error) => depth(error) === deepest && error.keyword !== 'anyOf')
  const wrong = deep.filter(({ keyword }) => keyword !== 'required')
  return wrong.length > 0 ? wrong : deep
}

function parsedOr(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
