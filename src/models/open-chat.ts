import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { OperatorError } from '../errors.ts'
import { type Form, MOST_TOKENS, type OpenedModel } from './chat.ts'
import { loadPackage } from './load-package.ts'

/** Which model, and where. */
export interface ModelAddress {
  /** `provider:name`. */
  name: string
  baseUrl?: string
  apiKey?: string
}

type Fields = Record<string, unknown>
type ChatClass = new (fields: Fields) => BaseChatModel

/** What differs from provider to provider: LangChain's packages name the same things differently. */
interface Provider {
  /** The class in its package. */
  className: RegExp
  fields(address: ModelAddress): Fields
  formOption(form: Form): Fields
}

const openai: Provider = {
  className: /^ChatOpenAI$/,
  fields: ({ baseUrl, apiKey }) => ({
    // Servers of one's own want no key; the client library insists on one.
    apiKey: apiKey ?? 'none',
    maxTokens: MOST_TOKENS,
    ...(baseUrl && { configuration: { baseURL: baseUrl } }),
  }),
  formOption: ({ name, schema }) => ({
    response_format: { type: 'json_schema', json_schema: { name, schema, strict: true } },
  }),
}

const PROVIDERS: Record<string, Provider> = {
  openai,
  anthropic: {
    className: /^ChatAnthropic$/,
    fields: ({ baseUrl, apiKey }) => ({
      apiKey,
      maxTokens: MOST_TOKENS,
      ...(baseUrl && { anthropicApiUrl: baseUrl }),
    }),
    formOption: () => ({}),
  },
  ollama: {
    className: /^ChatOllama$/,
    fields: ({ baseUrl }) => ({ numPredict: MOST_TOKENS, ...(baseUrl && { baseUrl }) }),
    formOption: ({ schema }) => ({ format: schema }),
  },
}

/** Any other LangChain package with one chat class: the prompt alone asks for the form. */
const OTHER: Provider = {
  className: /^Chat[A-Z]\w*$/,
  fields: ({ baseUrl, apiKey }) => ({
    apiKey,
    maxTokens: MOST_TOKENS,
    ...(baseUrl && { baseUrl, baseURL: baseUrl }),
  }),
  formOption: () => ({}),
}

/**
 * Opens a model without calling it. Only now is its LangChain package loaded.
 *
 * @throws OperatorError when the package is missing or holds no chat model, or a key is needed
 */
export async function openModel(address: ModelAddress): Promise<OpenedModel> {
  const at = address.name.indexOf(':')
  const [provider, model] = [address.name.slice(0, at), address.name.slice(at + 1)]
  if (provider === 'openai' && !address.baseUrl && !address.apiKey) {
    throw new OperatorError(
      'MODEL_API_KEY is not set: OpenAI needs one. For a server of your own, set MODEL_BASE_URL.',
    )
  }
  const found = await loadPackage(`@langchain/${provider}`, `MODEL=${address.name}`)
  const { className, fields, formOption } = PROVIDERS[provider] ?? OTHER
  const name = Object.keys(found).find((key) => className.test(key) && isChatClass(found[key]))
  if (!name) throw new OperatorError(`@langchain/${provider} holds no chat model for MODEL=${address.name}.`)
  const Chat = found[name] as ChatClass
  // Retrying is done by the caller, who knows how long the reader has waited.
  const given = { ...fields(address), model, maxRetries: 0 }
  return { full: new Chat({ ...given, temperature: 0 }), plain: new Chat(given), formOption }
}

function isChatClass(value: unknown): boolean {
  return typeof value === 'function' && typeof value.prototype?.invoke === 'function'
}
