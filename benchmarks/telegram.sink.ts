/**
 * A Bot API that agrees to everything, at once and unchecked, with readers who ask: each asks again, from another
 * chat, as soon as the last answer has come. A process of its own, so that its CPU time is nobody else's. Tells its
 * parent its port, then each step, and at the end how long every answer took, in ms.
 */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** At the same time. */
const READERS = 48
/** Private chats, taken in turn. */
const CHATS = 5_000

const STEPS = 10
const BATCH = 100
const HOLD_MS = 1_000

const QUESTIONS = {
  en: [
    'How many polling places did Hill visit?',
    'When did the observers arrive in Kazakhstan?',
    'Which party took third place?',
    'What do the observers recommend?',
    'And in Akmola?',
    'Who won the football match?',
  ],
  ru: [
    'Сколько избирательных участков посетил Хилл?',
    'Когда прибыли наблюдатели?',
    'Что говорится в отчёте о реформах?',
    'Какая партия заняла третье место?',
    'А кто это сказал?',
    'Спасибо!',
  ],
  kk: [
    'Хилл неше сайлау учаскесін аралады?',
    'Бақылаушылар қашан келді?',
    'Қандай партия үшінші орын алды?',
    'Реформалар туралы не айтылды?',
    'Ал Ақмолада ше?',
    'Сәлеметсіз бе!',
  ],
}
const ASKED = Object.entries(QUESTIONS).flatMap(([language, texts]) =>
  texts.map((text) => ({ language, text })),
)

const [warmUp = 0, wanted = 0] = process.argv.slice(2).map(Number)
const began = new Map<number, number>()
const times: number[] = []
const updates: object[] = []
let asked = 0
let answered = 0
let sent = 0
let deliver: (() => void) | undefined

function ask(): void {
  if (asked === warmUp + wanted) return
  asked += 1
  const chat = 1 + (asked % CHATS)
  const { language, text } = ASKED[asked % ASKED.length]!
  began.set(chat, performance.now())
  const person = { id: chat, is_bot: false, first_name: 'R', language_code: language }
  const message = { message_id: asked, date: 1, chat: { id: chat, type: 'private' }, from: person, text }
  updates.push({ update_id: asked, message })
  deliver?.()
}

function hear(chat: number): void {
  const since = began.get(chat)
  // the second message of one answer
  if (since === undefined) return
  began.delete(chat)
  answered += 1
  if (answered > warmUp) times.push(performance.now() - since)
  const step = (answered - warmUp) / (wanted / STEPS)
  if (answered === warmUp + wanted) process.send?.({ times })
  else if (step >= 0 && Number.isInteger(step)) process.send?.({ step: answered - warmUp })
  ask()
}

function waiting(): Promise<object[]> {
  const take = (): object[] => updates.splice(0, BATCH)
  if (updates.length > 0) return Promise.resolve(take())
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      deliver = undefined
      resolve(take())
    }
    const timer = setTimeout(end, HOLD_MS)
    deliver = end
  })
}

async function read(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += chunk
  return body
}

async function resultOf(method: string, body: string): Promise<unknown> {
  if (method === 'getUpdates') return waiting()
  if (method === 'getMe') return { id: 1, is_bot: true, first_name: 'B', username: 'b_bot' }
  if (method === 'getMyCommands') return []
  if (method.startsWith('getMy')) return {}
  if (method !== 'sendMessage') return true
  const chat = Number(/"chat_id":(\d+)/.exec(body)?.[1])
  sent += 1
  hear(chat)
  return { message_id: 1e9 + sent, date: 1, chat: { id: chat, type: 'private' } }
}

const server = createServer((request, response) => {
  void read(request)
    .then((body) => resultOf(request.url?.split('/').at(-1) ?? '', body))
    .then((result) => response.end(JSON.stringify({ ok: true, result })))
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
process.once('disconnect', () => process.exit())
for (let reader = 0; reader < READERS; reader += 1) ask()
