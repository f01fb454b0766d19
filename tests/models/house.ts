import { answer, type Ground } from '../../src/answer/answer.ts'
import { buildEdition } from '../../src/editions/build.ts'
import { groundOf } from '../../src/editions/ground.ts'
import { type CallEvent, type CallOptions, Calls } from '../../src/models/calls.ts'
import { LangChainChat } from '../../src/models/chat.ts'
import { chatWriter } from '../../src/models/chat-writer.ts'
import { openModel } from '../../src/models/open-chat.ts'
import { openPrompts } from '../../src/models/prompts.ts'
import { HashedEmbeddings } from '../../src/search/hashed-embeddings.ts'
import type { Answer, Knowledge, Question } from '../../src/types.ts'
import { type Act, type Asked, type ScriptedModel, scriptedModel } from '../helpers/scripted-model.ts'
import { kerlan } from './kerlan.ts'

/** Built once: no test changes it. */
let ground: Promise<Ground> | undefined

async function buildGround(from: Knowledge): Promise<Ground> {
  const embeddings = new HashedEmbeddings()
  const edition = await buildEdition(from, embeddings, new Date('2024-07-01T08:00:00Z'))
  return groundOf(edition, embeddings, undefined)
}

export interface House {
  model: ScriptedModel
  calls: Calls
  failures: CallEvent[]
  ask(question: Question | string, signal?: AbortSignal): Promise<Answer>
  close(): Promise<void>
}

/** The house with a scripted model under it, over HTTP. `deadline` in milliseconds; `knowledge`: other than Kerlan's. */
export async function openHouse(
  script: (asked: Asked) => Act | Promise<Act>,
  {
    deadline = 5000,
    whole = false,
    knowledge,
    ...options
  }: Partial<CallOptions> & { deadline?: number; whole?: boolean; knowledge?: Knowledge } = {},
): Promise<House> {
  ground ??= kerlan().then(buildGround)
  const model = await scriptedModel(script, { whole })
  const failures: CallEvent[] = []
  const chat = new LangChainChat(
    await openModel({ name: 'openai:scripted', baseUrl: model.url, apiKey: 'key-of-the-model' }),
  )
  const calls = new Calls(chat, {
    concurrency: 4,
    backoff: 5,
    onFailure: (event) => failures.push(event),
    ...options,
  })
  const written = {
    ...(await (knowledge ? buildGround(knowledge) : ground)),
    writer: chatWriter(calls, await openPrompts(() => {}), deadline),
  }
  return {
    model,
    calls,
    failures,
    ask: (question, signal) =>
      answer(written, typeof question === 'string' ? { question } : question, { ...(signal && { signal }) }),
    close: () => model.close(),
  }
}

/** What the same house says without a model. */
export async function quoted(question: Question | string): Promise<Answer> {
  ground ??= kerlan().then(buildGround)
  return answer(await ground, typeof question === 'string' ? { question } : question)
}

/** A reply of these sentences, each with one citation. */
export function replying(...sentences: [text: string, passage: string, quote: string][]): { text: string } {
  return {
    text: JSON.stringify({
      sentences: sentences.map(([text, passage, quote]) => ({ text, citations: [{ passage, quote }] })),
    }),
  }
}

/** The id that a request gives the passage with these words. */
export function passageWith(words: string, { user }: Asked): string {
  const before = user.slice(0, user.indexOf(words))
  return /\[(P\d+)\][^[]*$/.exec(before)?.[1] ?? 'P1'
}
