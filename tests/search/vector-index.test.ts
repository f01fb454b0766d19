import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HashedEmbeddings } from '../../src/search/hashed-embeddings.ts'
import { VectorIndex } from '../../src/search/vector-index.ts'

const WHO = [
  'clerk',
  'judge',
  'driver',
  'miner',
  'teacher',
  'baker',
  'gardener',
  'painter',
  'sailor',
  'nurse',
]
const DID = ['counted', 'carried', 'repaired', 'painted', 'borrowed', 'measured', 'opened', 'guarded']
const WHAT = ['ballots', 'bridges', 'apples', 'lanterns', 'ferries', 'ledgers', 'windows']

/** 500 different sentences of a small world. */
const texts = Array.from(
  { length: 500 },
  (_, i) =>
    `The ${WHO[i % 10]} ${DID[i % 8]} ${i} ${WHAT[i % 7]} with a ${WHO[(i * 7 + 3) % 10]} near ${WHAT[(i * 3 + 1) % 7]}`,
)
const embeddings = new HashedEmbeddings()
const vectors = texts.map((text) => embeddings.embed(text))

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0)
const exact = (query: readonly number[], count: number): number[] =>
  vectors
    .map((vector, number) => ({ number, similarity: dot(query, vector) }))
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, count)
    .map(({ number }) => number)

let folder: string
let index: VectorIndex
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vectors-'))
  index = VectorIndex.build(vectors, embeddings.dimensions)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('search', () => {
  it('finds at least nine of the ten nearest that an exact scan finds', () => {
    let found = 0
    const queries = Array.from({ length: 50 }, (_, i) =>
      embeddings.embed(`Which ${WHAT[i % 7]} did the ${WHO[(i * 3) % 10]} see, ${DID[(i * 5) % 8]}?`),
    )
    for (const query of queries) {
      const near = new Set(index.search(query, 10).map(({ number }) => number))
      found += exact(query, 10).filter((number) => near.has(number)).length
    }
    expect(found / (10 * queries.length)).toBeGreaterThanOrEqual(0.9)
  })

  it('names the nearest first, with its cosine', () => {
    const found = index.search(vectors[123]!, 5)
    expect(found[0]?.number).toBe(123)
    expect(found[0]?.similarity).toBeCloseTo(1, 5)
    for (const { number, similarity } of found)
      expect(similarity).toBeCloseTo(dot(vectors[123]!, vectors[number]!), 5)
    const similarities = found.map(({ similarity }) => similarity)
    expect(similarities).toEqual([...similarities].sort((a, b) => b - a))
  })

  it('gives all it holds when asked for more', () => {
    const small = VectorIndex.build(vectors.slice(0, 3), embeddings.dimensions)
    expect(small.size).toBe(3)
    expect(
      small
        .search(vectors[0]!, 100)
        .map(({ number }) => number)
        .sort(),
    ).toEqual([0, 1, 2])
  })

  it('answers nothing when it is empty, or asked for none', () => {
    const empty = VectorIndex.build([], embeddings.dimensions)
    expect(empty.size).toBe(0)
    expect(empty.search(vectors[0]!, 10)).toEqual([])
    expect(index.search(vectors[0]!, 0)).toEqual([])
  })

  it.each([
    ['too few numbers', [1, 0]],
    ['too many numbers', [1, 0, 0, 0]],
    ['NaN', [1, Number.NaN, 0]],
    ['an infinite number', [1, Number.POSITIVE_INFINITY, 0]],
    ['no number', [1, undefined as unknown as number, 0]],
  ])('refuses a vector with %s, to keep or to search by', (_, vector) => {
    expect(() => VectorIndex.build([[0, 1, 0], vector], 3)).toThrow(RangeError)
    expect(() => VectorIndex.build([[0, 1, 0]], 3).search(vector, 1)).toThrow(RangeError)
  })
})

describe('files', () => {
  it('is the same index after it was saved and opened', async () => {
    const file = join(folder, 'whole.hnsw')
    await index.save(file)
    const opened = await VectorIndex.open(file, embeddings.dimensions)
    expect(opened.size).toBe(500)
    for (const vector of vectors.slice(0, 20))
      expect(opened.search(vector, 10)).toEqual(index.search(vector, 10))
  })

  it('is built the same way twice', async () => {
    await index.save(join(folder, 'a.hnsw'))
    await VectorIndex.build(vectors, embeddings.dimensions).save(join(folder, 'b.hnsw'))
    expect((await readFile(join(folder, 'a.hnsw'))).equals(await readFile(join(folder, 'b.hnsw')))).toBe(true)
  })

  it('keeps an empty index', async () => {
    const file = join(folder, 'empty.hnsw')
    await VectorIndex.build([], 4).save(file)
    expect((await VectorIndex.open(file, 4)).search([1, 0, 0, 0], 5)).toEqual([])
  })

  it('refuses a file that is missing, and one that is cut short', async () => {
    await expect(VectorIndex.open(join(folder, 'nowhere.hnsw'), 256)).rejects.toThrow()
    const file = join(folder, 'short.hnsw')
    await index.save(file)
    const bytes = await readFile(file)
    await writeFile(file, bytes.subarray(0, bytes.length - 100))
    await expect(VectorIndex.open(file, 256)).rejects.toThrow()
  })

  it('refuses a file of other dimensions', async () => {
    const file = join(folder, 'other.hnsw')
    await VectorIndex.build([[1, 0, 0, 0]], 4).save(file)
    await expect(VectorIndex.open(file, 8)).rejects.toThrow()
  })
})
