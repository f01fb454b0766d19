import { Embeddings } from '@langchain/core/embeddings'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { HashedEmbeddings } from '../../src/search/hashed-embeddings.ts'

const embeddings = new HashedEmbeddings()
const length = (vector: readonly number[]): number => Math.hypot(...vector)
const likeness = (a: string, b: string): number => {
  const [x, y] = [embeddings.embed(a), embeddings.embed(b)]
  return x.reduce((sum, value, i) => sum + value * y[i]!, 0)
}

it('gives any text a vector of unit length, or zeros where it has no words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const vector = embeddings.embed(text)
      expect(vector).toHaveLength(256)
      const size = length(vector)
      expect(size === 0 || Math.abs(size - 1) < 1e-6).toBe(true)
    }),
  )
})

it.each(['', '   ', '?!…', 'what is the of', 'что это и', 'не үшін және'])(
  'gives %j zeros: nothing to go by',
  (text) => {
    expect(length(embeddings.embed(text))).toBe(0)
  },
)

it('gives the same text the same vector, whatever it has read before', () => {
  const text = 'The observers counted ballots in Kerlan'
  const before = embeddings.embed(text)
  for (let i = 0; i < 50; i++) embeddings.embed(`another text ${i} about observers and ballots`)
  expect(embeddings.embed(text)).toEqual(before)
  expect(new HashedEmbeddings().embed(text)).toEqual(before)
})

it.each([
  ['observers', 'obsevers', 'library'],
  ['registration', 'registratoin', 'observatory'],
  ['наблюдатели', 'наблюдтели', 'яблоневые'],
  ['сайлаушылар', 'сайлаушлар', 'мектептегі'],
])('holds %s nearer to its misspelling %s than to %s', (word, misspelt, other) => {
  expect(likeness(word, misspelt)).toBeGreaterThan(likeness(word, other) + 0.2)
})

it('holds a word near to its own inflected form', () => {
  expect(likeness('наблюдатели приехали', 'наблюдателями')).toBeGreaterThan(0.3)
  expect(likeness('сайлаушылардың', 'сайлаушыларға')).toBeGreaterThan(0.4)
})

it('holds a name near to itself in another alphabet', () => {
  expect(likeness('Kerlan', 'Керлан')).toBeGreaterThan(likeness('Kerlan', 'Тарнов'))
})

it('reads the letters of Kazakh and their plain neighbours alike', () => {
  expect(likeness('қала', 'кала')).toBeGreaterThan(0.9)
})

it('is an Embeddings of LangChain', async () => {
  expect(embeddings).toBeInstanceOf(Embeddings)
  const [first, second] = await embeddings.embedDocuments(['one bridge', 'two ferries'])
  expect(first).toEqual(await embeddings.embedQuery('one bridge'))
  expect(second).toEqual(embeddings.embed('two ferries'))
  expect(await embeddings.embedDocuments([])).toEqual([])
})

it('makes vectors of the dimensions asked for, and names them in its fingerprint', () => {
  const small = new HashedEmbeddings(64)
  expect(small.embed('a bridge')).toHaveLength(64)
  expect(small.fingerprint).not.toBe(embeddings.fingerprint)
  expect(new HashedEmbeddings(64).fingerprint).toBe(small.fingerprint)
})
