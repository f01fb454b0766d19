import { describe, expect, test } from 'vitest'
import { failureOf } from '../../src/models/failure.ts'

const waiting = new AbortController().signal
const thrown = (fields: object): Error => Object.assign(new Error('scripted'), fields)

describe('what a client library throws', () => {
  test.each([
    ['as OpenAI’s and Anthropic’s do', { status: 503 }, 'server', 503],
    ['as Ollama’s does', { name: 'ResponseError', status_code: 404 }, 'request', 404],
    ['as those on axios do', { response: { status: 401 } }, 'credentials', 401],
    ['without a status, from the network', { code: 'ECONNREFUSED' }, 'network', undefined],
    ['because a reply is not of its protocol', { name: 'SyntaxError' }, 'unreadable', undefined],
    ['for no reason that is known', {}, 'defect', undefined],
  ])('%s is told by its kind', (_, fields, kind, status) => {
    expect(failureOf(thrown(fields), waiting)).toMatchObject({ kind, status })
  })

  test('after the deadline is a timeout, whatever it says', () => {
    expect(failureOf(thrown({ status: 500 }), AbortSignal.abort()).kind).toBe('timeout')
  })

  test.each([
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after-ms': '250', 'retry-after': '7' }, 250],
    [{ 'retry-after': new Date(Date.now() + 60_000).toUTCString() }, 60_000],
    [{ 'retry-after': 'soon' }, undefined],
    [{}, undefined],
  ])('with the headers %j says how long to wait', (headers, wait) => {
    for (const form of [headers, new Headers(headers as Record<string, string>)]) {
      const { retryAfter } = failureOf(thrown({ status: 429, headers: form }), waiting)
      if (wait === undefined) expect(retryAfter).toBeUndefined()
      else expect(Math.abs(retryAfter! - wait)).toBeLessThan(2000)
    }
  })
})
