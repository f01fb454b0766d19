/** The parts of JSON Schema that are read or written here; `minBytes` and `maxBytes` are keywords of ours. */
export interface Schema {
  type?: string | string[]
  description?: string
  properties?: Record<string, Schema>
  minLength?: number
  maxLength?: number
  minBytes?: number
  maxBytes?: number
  pattern?: string
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  [keyword: string]: unknown
}

/**
 * Turns the ranges that the Bot API states only in its prose ("1-64 bytes", "at most 100 commands") into
 * keywords, in place, and drops the prose. Lengths "after entities parsing" are left to the HTML parser.
 */
export function liftRanges(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  const schema = node as Schema
  if (typeof schema.description === 'string') {
    Object.assign(schema, rangeOf(schema.type, schema.description), alphabetOf(schema.description))
    delete schema.description
  }
  for (const child of Object.values(schema)) liftRanges(child)
}

/** `type` is the JSON Schema type of what the prose describes. */
function rangeOf(type: Schema['type'], prose: string): Schema {
  if (type === 'string') {
    const characters = /(\d+)-(\d+) characters(?! after)/.exec(prose)
    if (characters) return { minLength: Number(characters[1]), maxLength: Number(characters[2]) }
    const bytes = /(\d+)-(\d+) bytes/.exec(prose)
    if (bytes) return { minBytes: Number(bytes[1]), maxBytes: Number(bytes[2]) }
    const atMost = /can't exceed (\d+) bytes/.exec(prose)
    if (atMost) return { maxBytes: Number(atMost[1]) }
  }
  if (type === 'array') {
    const most = /\b(?:at most|no more than) (\d+)/i.exec(prose)
    if (most) return { maxItems: Number(most[1]) }
    const between = /\b(\d+)-(\d+) (?:items|identifiers)/.exec(prose)
    if (between) return { minItems: Number(between[1]), maxItems: Number(between[2]) }
  }
  if (type === 'number') {
    const between = /(?:between |; |, )(\d+)-(\d+)\b/i.exec(prose)
    if (between) return { minimum: Number(between[1]), maximum: Number(between[2]) }
  }
  return {}
}

function alphabetOf(prose: string): Schema {
  if (/only (?:characters )?A-Z, a-z, 0-9, _ and -/i.test(prose)) return { pattern: '^[A-Za-z0-9_-]*$' }
  if (/only lowercase English letters, digits and underscores/.test(prose)) return { pattern: '^[a-z0-9_]*$' }
  return {}
}
