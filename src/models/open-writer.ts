import type { Writer } from '../answer/written/writer.ts'
import { Budget } from './budget.ts'
import { type CallEvent, Calls } from './calls.ts'
import { LangChainChat } from './chat.ts'
import { chatWriter } from './chat-writer.ts'
import { type ModelAddress, openModel } from './open-chat.ts'
import { openPrompts } from './prompts.ts'

export interface ModelSettings extends ModelAddress {
  /** Milliseconds. */
  deadline: number
  concurrency: number
  dailyTokens?: number
}

export interface OpenedWriter {
  writer: Writer
  /** How its calls ended, since the start. */
  calls: Calls
  /** The fingerprint of the prompts that were used last. */
  prompts: () => string
}

/**
 * A writer by configuration: nothing is called yet. `onProblem`: of prompts that were changed and cannot be used.
 * @throws OperatorError when a package or a key is missing, or a
 * prompt cannot be used
 */
export async function openWriter(
  settings: ModelSettings,
  onFailure: (event: CallEvent) => void,
  onProblem: (message: string) => void,
): Promise<OpenedWriter> {
  const prompts = await openPrompts(onProblem)
  let used = (await prompts()).fingerprint
  const noted: typeof prompts = async () => {
    const current = await prompts()
    used = current.fingerprint
    return current
  }
  const { deadline, concurrency, dailyTokens } = settings
  const calls = new Calls(new LangChainChat(await openModel(settings)), {
    concurrency,
    budget: new Budget(dailyTokens),
    onFailure,
  })
  return { writer: chatWriter(calls, noted, deadline), calls, prompts: () => used }
}
