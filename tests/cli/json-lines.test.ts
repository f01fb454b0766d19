import { PassThrough, Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { idField, readLines, serveJsonLines, toJsonLine } from '../../src/commands/json-lines.ts'

async function linesOf(chunks: Buffer[]): Promise<string[]> {
  const lines: string[] = []
  for await (const line of readLines(Readable.from(chunks, { objectMode: false }))) lines.push(line)
  return lines
}

const schema = z.object({ id: idField, n: z.number('"n" must be a number') }, 'it must be an object')

async function serve(
  input: string,
): Promise<{ replies: Record<string, unknown>[]; errors: number; raw: string }> {
  const output = new PassThrough()
  let raw = ''
  output.setEncoding('utf8').on('data', (data: string) => {
    raw += data
  })
  const errors = await serveJsonLines({
    input: Readable.from([Buffer.from(input)], { objectMode: false }),
    output,
    schema,
    example: '{"id":1,"n":2}',
    onDefect: () => {},
    answer: ({ id, n }) => {
      if (n === 13) throw new Error('unlucky')
      return { id, twice: 2 * n }
    },
  })
  const replies = raw
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  return { replies, errors, raw }
}

describe('lines in', () => {
  test('are the same however the bytes are cut into chunks', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((s) => s.replaceAll('\n', ' '))
    await fc.assert(
      fc.asyncProperty(fc.array(text), fc.integer({ min: 1, max: 7 }), async (lines, size) => {
        const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''))
        const chunks = []
        for (let i = 0; i < bytes.length; i += size) chunks.push(bytes.subarray(i, i + size))
        expect(await linesOf(chunks)).toEqual(lines)
      }),
      { numRuns: 50 },
    )
  })

  test('are not split at U+2028, which JSON may hold as it is', async () => {
    expect(await linesOf([Buffer.from('a\u2028b\u2029c\u0085d\nlast')])).toEqual([
      'a\u2028b\u2029c\u0085d',
      'last',
    ])
  })
})

describe('lines out', () => {
  test('hold the same value and no character that a terminal obeys or another reader splits at', () => {
    const value = { text: 'a\u001b[31m\u009b31m\u2028b\u0085c\u007f\n' }
    const line = toJsonLine(value)
    expect(line).toMatch(/^[\x20-\x7e]+\n$/)
    expect(JSON.parse(line)).toEqual(value)
  })

  test('come one for each line, in order, also where a line is not JSON, lacks fields or fails', async () => {
    const { replies, errors } = await serve(
      [
        '{"id":"a","n":1}',
        'nonsense',
        '{"n":1}',
        '',
        '{"id":5}',
        '{"id":6,"n":13}',
        '[]',
        'null',
        '{"id":9,"n":9}',
      ]
        .map((line) => `${line}\r\n`)
        .join(''),
    )
    expect(replies).toEqual([
      { id: 'a', twice: 2 },
      { id: null, error: 'Line 2 is not JSON; write an object a line, such as {"id":1,"n":2}' },
      { id: null, error: 'Line 3 cannot be read: "id" must be a string or a number' },
      { id: 5, error: 'Line 5 cannot be read: "n" must be a number' },
      { id: 6, error: 'Line 6 could not be answered: unlucky' },
      { id: null, error: 'Line 7 cannot be read: it must be an object' },
      { id: null, error: 'Line 8 cannot be read: it must be an object' },
      { id: 9, twice: 18 },
    ])
    expect(errors).toBe(6)
  })

  test('come also for a first line with a byte order mark and a last one without a line end', async () => {
    const { replies, errors } = await serve('\ufeff{"id":1,"n":1}\n{"id":2,"n":2}')
    expect(replies).toEqual([
      { id: 1, twice: 2 },
      { id: 2, twice: 4 },
    ])
    expect(errors).toBe(0)
  })

  test('are written no faster than they are read', async () => {
    const output = new PassThrough({ highWaterMark: 64 })
    let answered = 0
    const serving = serveJsonLines({
      input: Readable.from([Buffer.from('{"id":1,"n":1}\n'.repeat(500))], { objectMode: false }),
      output,
      schema,
      example: '',
      onDefect: () => {},
      answer: ({ id }) => {
        answered++
        return { id }
      },
    })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(answered).toBeLessThan(50)
    output.resume()
    await serving
    expect(answered).toBe(500)
  })
})
