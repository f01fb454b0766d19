import { z } from 'zod'
import { openApp, openFolder } from '../app.ts'
import { OperatorError } from '../errors.ts'
import { defectLog, notice, surroundings, untilAsked, withApp } from '../process.ts'
import { chat, layoutFor } from '../terminal/chat.ts'
import { renderAnswer } from '../terminal/render.ts'
import { type Answer, LANGUAGES, type Language, type Question, type Saylau } from '../types.ts'
import { idField, serveJsonLines } from './json-lines.ts'

export interface AskOptions {
  jsonl?: boolean
  /** Another knowledge folder than the configured one; the shelf is then left alone. */
  knowledge?: string
  /** How many of the best passages a JSON line lists. */
  top: number
  language?: Language
}

const HISTORY = '"history" must be a list of {"question","answer"}'

const AskLine = z.object(
  {
    id: idField,
    question: z.string('"question" must be a string'),
    history: z
      .array(z.object({ question: z.string(HISTORY), answer: z.string(HISTORY) }, HISTORY), HISTORY)
      .nullish(),
    language: z.enum(LANGUAGES, `"language" must be one of ${LANGUAGES.join(', ')}`).nullish(),
  },
  'it must be an object',
)

/** Answers one question, or a conversation, or JSON lines. @returns the exit code. */
export async function ask(words: string[], options: AskOptions): Promise<number> {
  if (options.jsonl && words.length > 0) {
    throw new OperatorError('ask --jsonl reads its questions from standard input; leave the question out.')
  }
  const { config, log } = surroundings({ serving: false })
  const { language, top } = options
  const onDefect = defectLog(log)
  const opening =
    options.knowledge === undefined
      ? openApp(config, log, notice)
      : openFolder(options.knowledge, config, log, notice)

  // A conversation ends in good order when it is asked to; the others may simply be killed.
  if (!options.jsonl && words.length === 0) {
    return untilAsked((asked) =>
      withApp(opening, asked, async ({ saylau }) => {
        await chat({ saylau, asked, onDefect, ...(language && { language }) })
        return 0
      }),
    )
  }
  return withApp(opening, new AbortController().signal, async ({ saylau }) => {
    if (options.jsonl) return askLines(saylau, options, onDefect)
    const answer = await saylau.answer({ question: words.join(' '), ...(language && { language }) }, { top })
    process.stdout.write(`${renderAnswer(answer, layoutFor(process.stdout))}\n`)
    return 0
  })
}

async function askLines(
  saylau: Saylau,
  { language, top }: AskOptions,
  onDefect: (thrown: unknown) => void,
): Promise<number> {
  const errors = await serveJsonLines({
    input: process.stdin,
    output: process.stdout,
    schema: AskLine,
    example: '{"id":1,"question":"..."}',
    onDefect,
    answer: async ({ id, ...line }) => {
      const chosen = line.language ?? language
      const asked: Question = {
        question: line.question,
        ...(line.history && { history: line.history }),
        ...(chosen && { language: chosen }),
      }
      return { id, ...toContract(await saylau.answer(asked, { top })) }
    },
  })
  return errors === 0 ? 0 : 1
}

/** The answer as programs outside rely on it, field by field: what is added inside must not leak out. */
function toContract(answer: Answer): object {
  return {
    kind: answer.kind,
    reason: answer.reason,
    language: answer.language,
    text: answer.text,
    claims: answer.claims.map(({ text, citations }) => ({ text, citations })),
    citations: answer.citations.map((citation) => ({
      n: citation.n,
      document: citation.document,
      passage: citation.passage,
      title: citation.title,
      url: citation.url,
      publisher: citation.publisher,
      published: citation.published,
      quote: citation.quote,
      start: citation.start,
      end: citation.end,
      translation: citation.translation,
    })),
    retrieved: answer.retrieved.map(({ document, passage, score }) => ({ document, passage, score })),
    edition: answer.edition,
    ms: answer.ms,
  }
}
