import { open } from 'node:fs/promises'
import hnswlib from 'hnswlib-node'

/** Graph degree and build-time search width; `npm run bench -- vectors` compares recall against an exact scan. */
const GRAPH = { m: 16, efConstruction: 100, seed: 20230319 }
/** hnswlib's default of 10 loses a tenth and more of the neighbours of hashed vectors. */
const EF = 200

export interface Neighbour {
  number: number
  /** Inner product: cosine, since all vectors have unit length. */
  similarity: number
}

/**
 * The nearest vectors by inner product, in an HNSW graph of hnswlib-node. This is the one file that talks to it,
 * and it keeps what hnswlib does not: NaN and foreign dimensions are refused, an empty index answers nothing, and
 * no more is asked for than it holds.
 */
export class VectorIndex {
  readonly dimensions: number
  readonly #graph: InstanceType<typeof hnswlib.HierarchicalNSW>

  private constructor(graph: InstanceType<typeof hnswlib.HierarchicalNSW>, dimensions: number) {
    this.#graph = graph
    this.dimensions = dimensions
    this.#graph.setEf(EF)
  }

  /** Vectors are numbered in order. Throws a RangeError for one that is not `dimensions` finite numbers. */
  static build(vectors: readonly number[][], dimensions: number): VectorIndex {
    const graph = new hnswlib.HierarchicalNSW('ip', dimensions)
    graph.initIndex(Math.max(1, vectors.length), GRAPH.m, GRAPH.efConstruction, GRAPH.seed)
    vectors.forEach((vector, number) => {
      check(vector, dimensions)
      graph.addPoint(vector, number)
    })
    return new VectorIndex(graph, dimensions)
  }

  /** Reads an index that `save` wrote. Rejects when the file is missing, cut short or of other dimensions. */
  static async open(file: string, dimensions: number): Promise<VectorIndex> {
    // hnswlib would take the caller's word for it and read past the end of every vector.
    if ((await dimensionsOf(file)) !== dimensions) throw new RangeError(`${file} has other dimensions`)
    const graph = new hnswlib.HierarchicalNSW('ip', dimensions)
    await graph.readIndex(file)
    return new VectorIndex(graph, dimensions)
  }

  async save(file: string): Promise<void> {
    await this.#graph.writeIndex(file)
  }

  /** The vector of a number, as it was given but for rounding to 32 bits. */
  vector(number: number): number[] {
    return this.#graph.getPoint(number)
  }

  get size(): number {
    return this.#graph.getCurrentCount()
  }

  /** Up to `count` neighbours, nearest first. */
  search(vector: number[], count: number): Neighbour[] {
    check(vector, this.dimensions)
    const wanted = Math.min(count, this.size)
    if (wanted === 0) return []
    const { neighbors, distances } = this.#graph.searchKnn(vector, wanted)
    return neighbors.map((number, i) => ({ number, similarity: 1 - distances[i]! }))
  }
}

/** Read from the file's head: its fifth and sixth 64-bit numbers are where a point's label and its vector begin. */
async function dimensionsOf(file: string): Promise<number> {
  const handle = await open(file)
  try {
    const head = new BigUint64Array(6)
    await handle.read(head, 0, head.byteLength, 0)
    return Number(head[4]! - head[5]!) / Float32Array.BYTES_PER_ELEMENT
  } finally {
    await handle.close()
  }
}

function check(vector: readonly number[], dimensions: number): void {
  if (vector.length !== dimensions || !vector.every(Number.isFinite)) {
    throw new RangeError(`a vector must hold ${dimensions} finite numbers, got ${vector.length}`)
  }
}
