import type { WrittenSentence } from './writer.ts'

/** The form of a reply, as JSON Schema: for servers that can hold a model to one. Strict, so all is required. */
export const SENTENCES_SCHEMA = {
  type: 'object',
  properties: {
    sentences: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          text: { type: 'string' },
          citations: {
            type: 'array',
            items: {
              type: 'object',
              properties: { passage: { type: 'string' }, quote: { type: 'string' } },
              required: ['passage', 'quote'],
              additionalProperties: false,
            },
          },
        },
        required: ['text', 'citations'],
        additionalProperties: false,
      },
    },
  },
  required: ['sentences'],
  additionalProperties: false,
} as const

export const QUESTION_SCHEMA = {
  type: 'object',
  properties: { question: { type: 'string' } },
  required: ['question'],
  additionalProperties: false,
} as const

/** The sentences of a reply, undefined when it is not of the agreed form. Items of another form are left out. */
export function readSentences(reply: string): WrittenSentence[] | undefined {
  const read = readJson(reply)
  const list = Array.isArray(read) ? read : fieldOf(read, 'sentences')
  if (!Array.isArray(list)) return undefined
  return list.flatMap((item: unknown) => {
    const text = fieldOf(item, 'text')
    const citations = fieldOf(item, 'citations')
    if (typeof text !== 'string' || !Array.isArray(citations)) return []
    return { text, citations: citations.flatMap(citationOf) }
  })
}

/** The question of a reply, undefined when it is not of the agreed form. */
export function readQuestion(reply: string): string | undefined {
  const question = fieldOf(readJson(reply), 'question')
  return typeof question === 'string' ? question : undefined
}

function citationOf(item: unknown): WrittenSentence['citations'] {
  const passage = fieldOf(item, 'passage')
  const quote = fieldOf(item, 'quote')
  return typeof passage === 'string' && typeof quote === 'string' ? [{ passage, quote }] : []
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

/** The JSON in a reply: thoughts before it, a fence around it and words beside it are passed over. */
function readJson(reply: string): unknown {
  const said = reply.replace(/^[\s\S]*<\/think>/, '')
  const from = said.search(/[{[]/)
  const to = Math.max(said.lastIndexOf('}'), said.lastIndexOf(']'))
  if (from < 0 || to < from) return undefined
  try {
    return JSON.parse(said.slice(from, to + 1))
  } catch {
    return undefined
  }
}
