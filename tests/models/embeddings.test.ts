import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OperatorError } from '../../src/errors.ts'
import { CachedEmbeddings } from '../../src/models/cached-embeddings.ts'
import { fingerprintOf, type NamedEmbeddings, openEmbeddings } from '../../src/models/embeddings.ts'
import { openTransformers } from '../../src/models/transformers-embeddings.ts'
import { fileVectorCache } from '../../src/models/vector-cache.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vectors-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A server of embeddings: the vector of a text is its length and a one. `spoil` changes what it sends. */
async function served(spoil: (vectors: unknown[]) => unknown[] = (vectors) => vectors) {
  const batches: string[][] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    const { input } = JSON.parse(body) as { input: string | string[] }
    const texts = [input].flat()
    batches.push(texts)
    const data = spoil(texts.map((text) => [text.length, 1])).map((embedding, index) => ({
      embedding,
      index,
    }))
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ object: 'list', data, usage: { prompt_tokens: 1, total_tokens: 1 } }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = {
    name: 'openai:lengths',
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    apiKey: 'key',
  }
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { address, batches, close }
}

function open(address: Parameters<typeof openEmbeddings>[0]): Promise<NamedEmbeddings> {
  return openEmbeddings(address, { cache: fileVectorCache(folder), dataDir: folder, progress: () => {} })
}

describe('embeddings of a server', () => {
  test('are asked for in batches, and each text once: also by the next process', async () => {
    const { address, batches, close } = await served()
    const texts = Array.from({ length: 70 }, (_, n) => 'x'.repeat(1 + (n % 50)))
    const expected = texts.map(({ length }) => [length, 1])
    expect(await (await open(address)).embedDocuments(texts)).toEqual(expected)
    expect(batches.map(({ length }) => length)).toEqual([32, 18])
    await close()
    expect(await (await open(address)).embedDocuments(texts)).toEqual(expected)
  })

  test.each<[string, (vectors: unknown[]) => unknown[]]>([
    ['too few vectors', (vectors) => vectors.slice(1)],
    ['an empty vector', (vectors) => vectors.map(() => [])],
    ['what is no number', (vectors) => vectors.map(() => [null, 1])],
    ['vectors of two lengths', ([first, ...rest]) => [[1], first, ...rest].slice(0, 1 + rest.length)],
  ])('that sends %s are refused in words for the operator', async (_, spoil) => {
    const { address, close } = await served(spoil)
    const embedding = (await open(address)).embedDocuments(['one', 'three'])
    await expect(embedding).rejects.toThrow(
      /^The embeddings openai:lengths@\w+ failed \(.*EMBEDDINGS=builtin/,
    )
    await close()
  })

  test('reject the vector of a question rather than keep a reader waiting', async () => {
    const never = { embedDocuments: async () => [], embedQuery: () => new Promise<number[]>(() => {}) }
    const slow = new CachedEmbeddings(never, 'slow', fileVectorCache(folder), 50)
    await expect(slow.embedQuery('When?')).rejects.toThrow(/no reply in 50 ms/)
    await expect(slow.embedQuery('Where?')).rejects.toThrow(/failed a moment ago/)
  })

  test('of the same name at another address have another fingerprint', () => {
    const at = (baseUrl: string): string => fingerprintOf({ name: 'openai:m', baseUrl })
    expect(at('http://a/v1')).not.toBe(at('http://b/v1'))
    expect(fingerprintOf('builtin')).toMatch(/^builtin/)
  })

  test.each([
    ['openai:small', /EMBEDDINGS_API_KEY/],
    ['ollama:nomic', /run npm install @langchain\/ollama$/],
    ['transformers:some/model', /run npm install @huggingface\/transformers$/],
  ])('%s says what is missing', async (name, message) => {
    await expect(open({ name })).rejects.toThrow(message)
    await expect(open({ name })).rejects.toThrow(OperatorError)
  })
})

test('a damaged file of the cache is as good as none', async () => {
  const cache = fileVectorCache(folder)
  await cache.put('ab01', [1.5, -2])
  expect(await cache.get('ab01')).toEqual([1.5, -2])
  const [name = ''] = await readdir(join(folder, 'ab'))
  await writeFile(join(folder, 'ab', name), 'xyz')
  expect(await cache.get('ab01')).toBeUndefined()
  expect(await cache.get('cd02')).toBeUndefined()
})

describe('a model in this process', () => {
  const given: string[] = []
  const load = async (): Promise<object> => ({
    env: {},
    pipeline: async (
      _task: string,
      _model: string,
      { progress_callback: tell }: { progress_callback: (p: object) => void },
    ) => {
      for (const progress of [0, 3, 50, 100]) tell({ status: 'progress', file: 'model.onnx', progress })
      return async (texts: string[]) => {
        given.push(...texts)
        return { tolist: () => texts.map(() => [0.6, 0.8]) }
      }
    },
  })

  test('shows a bar while it is fetched, a line a tenth', async () => {
    const lines: string[] = []
    await openTransformers({ model: 'some/model', folder, progress: (line) => lines.push(line), load })
    expect(lines).toEqual([
      'some/model: model.onnx [..........] 0 %',
      'some/model: model.onnx [#####.....] 50 %',
      'some/model: model.onnx [##########] 100 %',
    ])
  })

  test('of the E5 family is told which text is a question', async () => {
    const embeddings = await openTransformers({ model: 'some/e5-small', folder, progress: () => {}, load })
    given.length = 0
    expect(await embeddings.embedQuery('When?')).toEqual([0.6, 0.8])
    await embeddings.embedDocuments(['In March.'])
    expect(given).toEqual(['query: When?', 'passage: In March.'])
  })

  test('that cannot be fetched says so', async () => {
    const broken = async (): Promise<object> => ({
      env: {},
      pipeline: () => Promise.reject(new Error('fetch failed')),
    })
    const opening = openTransformers({ model: 'some/model', folder, progress: () => {}, load: broken })
    await expect(opening).rejects.toThrow(
      /some\/model can be neither read from .* nor fetched \(fetch failed\)/,
    )
  })
})
