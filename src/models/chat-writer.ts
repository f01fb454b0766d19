import { historyOf, inputOf, LANGUAGE_NAMES, refusedOf } from '../answer/written/prompt-input.ts'
import {
  QUESTION_SCHEMA,
  readQuestion,
  readSentences,
  SENTENCES_SCHEMA,
} from '../answer/written/read-reply.ts'
import type { Writer } from '../answer/written/writer.ts'
import type { Calls } from './calls.ts'
import { fill, type Prompts } from './prompts.ts'

const SENTENCES = { name: 'answer', schema: SENTENCES_SCHEMA }
const QUESTION = { name: 'question', schema: QUESTION_SCHEMA }

/** A writer that is a chat model. It is told the question and the passages: nothing of who asks. `prompts`: as they are now. */
export function chatWriter(calls: Calls, prompts: () => Promise<Prompts>, deadline: number): Writer {
  return {
    deadline,
    standalone: async ({ question, language, history }, signal) => {
      const values = { question, language: LANGUAGE_NAMES[language], history: historyOf(history) }
      return calls.ask('condense', fill((await prompts()).condense, values), QUESTION, readQuestion, signal)
    },
    write: async (task, signal) =>
      calls.ask('answer', fill((await prompts()).answer, inputOf(task)), SENTENCES, readSentences, signal),
    repair: async (task, refused, signal) => {
      const values = { ...inputOf(task), refused: refusedOf(refused) }
      return calls.ask('repair', fill((await prompts()).repair, values), SENTENCES, readSentences, signal)
    },
  }
}
