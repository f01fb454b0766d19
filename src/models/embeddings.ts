import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { OperatorError } from '../errors.ts'
import { HashedEmbeddings } from '../search/hashed-embeddings.ts'
import { CachedEmbeddings } from './cached-embeddings.ts'
import { loadPackage } from './load-package.ts'
import { openTransformers } from './transformers-embeddings.ts'
import type { VectorCache } from './vector-cache.ts'

/** Which embeddings, and where. */
export interface EmbeddingsAddress {
  /** `provider:name`. */
  name: string
  baseUrl?: string
  apiKey?: string
}

export interface EmbeddingsSurroundings {
  cache: VectorCache
  /** Where downloaded models stay. */
  dataDir: string
  /** One line for the operator. */
  progress: (line: string) => void
}

/** LangChain's embeddings with a name for the vectors they make: vectors of two fingerprints are never compared. */
export type NamedEmbeddings = EmbeddingsInterface & { fingerprint: string }

type EmbeddingsClass = new (fields: Record<string, unknown>) => EmbeddingsInterface

/**
 * Opens embeddings; what is not built in is loaded only now.
 *
 * @throws OperatorError when a package is missing, a key is needed or a model cannot be fetched
 */
export async function openEmbeddings(
  address: 'builtin' | EmbeddingsAddress,
  { cache, dataDir, progress }: EmbeddingsSurroundings,
): Promise<NamedEmbeddings> {
  if (address === 'builtin') return new HashedEmbeddings()
  const at = address.name.indexOf(':')
  const [provider, model] = [address.name.slice(0, at), address.name.slice(at + 1)]
  const inner =
    provider === 'transformers'
      ? await openTransformers({ model, folder: join(dataDir, 'models'), progress })
      : await openServed(provider, model, address)
  return new CachedEmbeddings(inner, fingerprintOf(address), cache)
}

async function openServed(
  provider: string,
  model: string,
  { name, baseUrl, apiKey }: EmbeddingsAddress,
): Promise<EmbeddingsInterface> {
  if (provider === 'openai' && !baseUrl && !apiKey) {
    throw new OperatorError(
      'EMBEDDINGS_API_KEY is not set: OpenAI needs one. For a server of your own, set EMBEDDINGS_BASE_URL.',
    )
  }
  const found = await loadPackage(`@langchain/${provider}`, `EMBEDDINGS=${name}`)
  const className = provider === 'openai' ? 'OpenAIEmbeddings' : 'OllamaEmbeddings'
  const Served = found[className] as EmbeddingsClass
  return new Served(
    provider === 'openai'
      ? {
          model,
          apiKey: apiKey ?? 'none',
          // Not every server knows the base64 that the client library asks for by itself.
          encodingFormat: 'float',
          maxRetries: 2,
          timeout: 30_000,
          ...(baseUrl && { configuration: { baseURL: baseUrl } }),
        }
      : { model, maxRetries: 2, ...(baseUrl && { baseUrl }) },
  )
}

/** What names the vectors of these embeddings, told without opening them. */
export function fingerprintOf(address: 'builtin' | EmbeddingsAddress): string {
  if (address === 'builtin') return new HashedEmbeddings().fingerprint
  const { name, baseUrl } = address
  // The same name at another address may be another model.
  if (!baseUrl) return name
  return `${name}@${createHash('sha256').update(baseUrl).digest('hex').slice(0, 8)}`
}
