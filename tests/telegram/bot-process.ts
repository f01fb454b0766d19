/** The Telegram bot as a process of its own, with scripted answers: TOKEN, ROOT and DATABASE say where. */
import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { openStore } from '../../src/store/store.ts'
import { startTelegram } from '../../src/telegram/bot.ts'
import { makeAnswer, makeSaylau, QUOTE } from './answers.ts'

const { TOKEN = '', ROOT = '', DATABASE = '' } = process.env
const LONG = Array.from({ length: 60 }, () => ({ text: QUOTE.repeat(2), citations: [1] }))

const store = await openStore(DATABASE)
const bot = await startTelegram({
  token: TOKEN,
  apiRoot: ROOT,
  store,
  log: pino({ level: 'warn' }),
  program: { name: 'Saylau', version: '1' },
  limits: { questionsPerReader: 1000 },
  saylau: makeSaylau({
    answer: async ({ question }) => {
      await sleep(question === 'slow?' ? 2000 : Math.random() * 20)
      const lines = [{ text: `On ${question}.`, citations: [1] }]
      return makeAnswer(`On ${question}.`, {
        lines: question.endsWith('long?') ? [...lines, ...LONG] : lines,
      })
    },
  }),
})
process.once('SIGTERM', () => void bot.stop().then(() => store.close()))
await bot.done
