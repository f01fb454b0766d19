import { createHash } from 'node:crypto'
import { Embeddings, type EmbeddingsInterface } from '@langchain/core/embeddings'
import { OperatorError, reasonOf } from '../errors.ts'
import type { VectorCache } from './vector-cache.ts'

/** Texts in one request. */
const BATCH = 32
/** Milliseconds that a reader waits for the vector of a question: search works without. */
const QUERY_MS = 2000
/** Milliseconds for which a model that failed a question is not asked for the next ones. */
const REST_MS = 30_000

/** Embeddings that say what made them, and embed an unchanged text once. */
export class CachedEmbeddings extends Embeddings {
  readonly fingerprint: string
  readonly #inner: EmbeddingsInterface
  readonly #cache: VectorCache
  readonly #queryMs: number
  #restsUntil = 0

  constructor(inner: EmbeddingsInterface, fingerprint: string, cache: VectorCache, queryMs = QUERY_MS) {
    super({})
    this.#inner = inner
    this.fingerprint = fingerprint
    this.#cache = cache
    this.#queryMs = queryMs
  }

  /** @throws OperatorError when the model fails, or gives what is no vector */
  override async embedDocuments(texts: string[]): Promise<number[][]> {
    const keys = texts.map((text) => this.#keyOf(text))
    const vectors = await Promise.all(keys.map((key) => this.#cache.get(key)))
    const missing = [...new Set(keys)].filter((key) => vectors[keys.indexOf(key)] === undefined)
    const made = new Map<string, number[]>()
    for (let at = 0; at < missing.length; at += BATCH) {
      const batch = missing.slice(at, at + BATCH)
      const given = await this.#embed(batch.map((key) => texts[keys.indexOf(key)]!))
      for (const [n, key] of batch.entries()) {
        made.set(key, given[n]!)
        await this.#cache.put(key, given[n]!)
      }
    }
    const all = keys.map((key, n) => vectors[n] ?? made.get(key)!)
    if (all.some(({ length }) => length !== all[0]!.length))
      throw this.#failed('its vectors are not all of one length')
    return all
  }

  /** Rejects when the model fails or is slow: whoever asks searches without it. */
  override async embedQuery(text: string): Promise<number[]> {
    if (performance.now() < this.#restsUntil) throw this.#failed('it failed a moment ago')
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(this.#failed(`no reply in ${this.#queryMs} ms`)), this.#queryMs)
    })
    try {
      const vector = await Promise.race([this.#inner.embedQuery(text), late])
      if (!isVector(vector)) throw this.#failed('it gave no vector of numbers')
      return vector
    } catch (thrown) {
      this.#restsUntil = performance.now() + REST_MS
      throw thrown
    } finally {
      clearTimeout(timer)
    }
  }

  async #embed(texts: string[]): Promise<number[][]> {
    const given = await this.#inner.embedDocuments(texts).catch((thrown: unknown) => {
      throw this.#failed(reasonOf(thrown), thrown)
    })
    if (given.length !== texts.length || !given.every(isVector))
      throw this.#failed('it gave no vector of numbers')
    return given
  }

  #keyOf(text: string): string {
    return createHash('sha256').update(`${this.fingerprint}\n${text}`).digest('hex')
  }

  #failed(reason: string, cause?: unknown): OperatorError {
    return new OperatorError(
      `The embeddings ${this.fingerprint} failed (${reason}); look at EMBEDDINGS and its server, or set EMBEDDINGS=builtin.`,
      { cause },
    )
  }
}

function isVector(vector: unknown): vector is number[] {
  return Array.isArray(vector) && vector.length > 0 && vector.every(Number.isFinite)
}
