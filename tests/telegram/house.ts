import { type Logger, pino } from 'pino'
import { openStore, type Store } from '../../src/store/store.ts'
import { startTelegram, type TelegramBot, type TelegramOptions } from '../../src/telegram/bot.ts'
import type { Answer, Citation, Question, Saylau } from '../../src/types.ts'
import { FakeBotApi, type FakeBotApiOptions } from '../helpers/fake-bot-api/server.ts'

export const QUOTE = 'The river has three bridges, and one of them is closed until May.'

export function makeCitation(more: Partial<Citation> = {}): Citation {
  return {
    n: 1,
    document: 'bridges',
    passage: 'p1',
    title: 'Bridges of the town',
    url: 'https://news.example/bridges',
    publisher: 'The Town Paper',
    published: '2024-03-20',
    quote: QUOTE,
    start: 0,
    end: QUOTE.length,
    language: 'en',
    ...more,
  }
}

/** An answer of one sentence with one citation. */
export function makeAnswer(text = QUOTE, more: Partial<Answer> = {}): Answer {
  const verdict = { supported: true, score: 0.97, reasons: [] }
  return {
    kind: 'answer',
    reason: 'evidence',
    language: 'en',
    text: `${text} [1]`,
    lines: [{ text, citations: [1] }],
    claims: [{ text, citations: [1], verdict }],
    citations: [makeCitation()],
    retrieved: [],
    edition: 'e1',
    ms: 1,
    ...more,
  } as Answer
}

/** A house whose answers are scripted; `asked` holds what it was asked. */
export interface ScriptedSaylau extends Saylau {
  asked: Question[]
}

export function makeSaylau(script: Partial<Saylau> = {}): ScriptedSaylau {
  const asked: Question[] = []
  return {
    asked,
    answer: async (question, options) => {
      asked.push(question)
      if (script.answer) return script.answer(question, options)
      return makeAnswer(`On “${question.question}”: ${QUOTE}`, { language: question.language ?? 'en' })
    },
    suggest: script.suggest ?? (async () => []),
    edition:
      script.edition ??
      (() => ({ id: 'e1', built: '2024-04-01T10:00:00Z', documents: 1, passages: 3, newest: '2024-03-20' })),
    sources: script.sources ?? (() => []),
  }
}

/** A running bot in front of a fake Telegram. */
export interface House {
  api: FakeBotApi
  bot: TelegramBot
  store: Store
  saylau: ScriptedSaylau
  /** Stops all and returns what the bot asked Telegram for without being allowed to. */
  close(): Promise<string[]>
}

export interface HouseOptions {
  saylau?: ScriptedSaylau
  store?: Store
  api?: FakeBotApi
  fake?: FakeBotApiOptions
  log?: Logger
  telegram?: Partial<TelegramOptions>
}

export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const api = options.api ?? (await FakeBotApi.start(options.fake))
  const store = options.store ?? (await openStore(':memory:'))
  const saylau = options.saylau ?? makeSaylau()
  const bot = await startTelegram({
    token: api.token,
    apiRoot: api.root,
    saylau,
    store,
    log: options.log ?? pino({ level: process.env.TEST_LOG_LEVEL ?? 'silent' }),
    program: { name: 'Saylau', version: '1.2.3' },
    ...options.telegram,
  })
  return {
    api,
    bot,
    store,
    saylau,
    close: async () => {
      await bot.stop()
      await api.stop()
      await store.close()
      return api.violations
    },
  }
}
