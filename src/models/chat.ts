import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import type { UsageMetadata } from '@langchain/core/messages'
import { failureOf, ModelFailure } from './failure.ts'
import type { Prompt } from './prompts.ts'

/** What a model replied, and the tokens it took, where the server tells. */
export interface Reply {
  text: string
  tokens: number | undefined
}

/** The form that a reply is to have: JSON Schema. */
export interface Form {
  name: string
  schema: Record<string, unknown>
}

/** A chat model. @throws ModelFailure */
export interface Chat {
  ask(prompt: Prompt, form: Form, signal: AbortSignal): Promise<Reply>
}

/** A LangChain model, with or without the settings that not every server knows. */
export interface OpenedModel {
  full: BaseChatModel
  plain: BaseChatModel
  /** The call option by which this provider holds a model to a form. */
  formOption(form: Form): Record<string, unknown>
}

/** Tokens that a reply may take, thoughts included; and characters after which it is not read on. */
export const MOST_TOKENS = 2000
const LONGEST = 24_000

/**
 * Asks a LangChain chat model and reads the reply as it comes, so that one which runs away is cut short. A server
 * that refuses the form or the temperature is asked without them from then on, and one that does not stream is asked
 * for replies in one piece.
 */
export class LangChainChat implements Chat {
  readonly #opened: OpenedModel
  #plain = false
  #streams = true

  constructor(opened: OpenedModel) {
    this.#opened = opened
  }

  async ask(prompt: Prompt, form: Form, signal: AbortSignal): Promise<Reply> {
    try {
      return await this.#ask(prompt, form, signal)
    } catch (thrown) {
      const failure = failureOf(thrown, signal)
      if (this.#plain || (failure.status !== 400 && failure.status !== 422)) throw failure
      try {
        const reply = await this.#ask(prompt, undefined, signal)
        this.#plain = true
        return reply
      } catch (again) {
        throw failureOf(again, signal)
      }
    }
  }

  async #ask({ system, user }: Prompt, form: Form | undefined, signal: AbortSignal): Promise<Reply> {
    const { full, plain, formOption } = this.#opened
    const bare = this.#plain || form === undefined
    const model = bare ? plain : full
    const messages = [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ]
    // Ends the request too when the reading ends early.
    const ending = new AbortController()
    const options = {
      signal: AbortSignal.any([signal, ending.signal]),
      ...(bare ? {} : formOption(form)),
    }
    try {
      if (this.#streams) {
        const reply = await untilAborted(readStream(model, messages, options), signal)
        if (reply.text || reply.tokens !== undefined) return reply
      }
      const message = await untilAborted(model.invoke(messages, options), signal)
      if (message.text && this.#streams) this.#streams = false
      if (message.text.length > LONGEST) throw new ModelFailure('too long')
      return { text: message.text, tokens: totalOf(message) }
    } finally {
      ending.abort()
    }
  }
}

type Messages = { role: string; content: string }[]

async function readStream(
  model: BaseChatModel,
  messages: Messages,
  options: { signal: AbortSignal },
): Promise<Reply> {
  let text = ''
  let tokens: number | undefined
  for await (const chunk of await model.stream(messages, options)) {
    text += chunk.text
    tokens = totalOf(chunk) ?? tokens
    if (text.length > LONGEST) throw new ModelFailure('too long')
  }
  return { text, tokens }
}

function totalOf(message: object): number | undefined {
  return (message as { usage_metadata?: UsageMetadata }).usage_metadata?.total_tokens
}

/** The promise, or a rejection as soon as the signal says so: client libraries are not all quick to listen. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const onAbort = (): void => reject(new ModelFailure('timeout'))
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}
