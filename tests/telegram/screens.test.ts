import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InlineKeyboardMarkup, Message } from '@grammyjs/types'
import { expect, it } from 'vitest'
import { TELEGRAM } from '../../src/locales/telegram.ts'
import { type Answer, LANGUAGES, type Language, type Saylau } from '../../src/types.ts'
import { makeAnswer, makeCitation, makeSaylau } from './answers.ts'
import { type House, openHouse } from './house.ts'

const DOCUMENT = join(import.meta.dirname, '../../docs/telegram.md')
const MARK =
  '<!-- Below this line: written by tests/telegram/screens.test.ts (UPDATE_SCREENS=1 renews it) -->\n'

const NAMES: Record<Language, string> = { en: 'English', ru: 'Русский', kk: 'Қазақша' }

interface Script {
  question: string
  answer: string
  translation?: string
  next: string[]
  later: string
}

const SCRIPTS: Record<Language, Script> = {
  en: {
    question: 'How many polling places did Hill visit?',
    answer: 'According to Kazinform (March 2023), Wesley Alexander Hill visited 18 polling places.',
    next: ['When did the observers arrive?', 'Who prepared the report?'],
    later: 'And in Akmola?',
  },
  ru: {
    question: 'Сколько участков посетил Хилл?',
    answer: 'По данным Kazinform (март 2023), Уэсли Александр Хилл посетил 18 избирательных участков.',
    translation:
      'В частности, Уэсли Александр Хилл из Международного налогового и инвестиционного центра посетил 18 избирательных участков, в том числе 6 в столице и 12 в Акмолинской области.',
    next: ['Когда прибыли наблюдатели?', 'Кто подготовил отчёт?'],
    later: 'А в Акмоле?',
  },
  kk: {
    question: 'Хилл қанша учаскені аралады?',
    answer: 'Kazinform дерегінше (2023 жылғы наурыз), Уэсли Александр Хилл 18 сайлау учаскесін аралады.',
    translation:
      'Атап айтқанда, Халықаралық салық және инвестиция орталығынан Уэсли Александр Хилл 18 сайлау учаскесін, оның ішінде елордада 6, Ақмола облысында 12 учаскені аралады.',
    next: ['Бақылаушылар қашан келді?', 'Есепті кім дайындады?'],
    later: 'Ал Ақмолада ше?',
  },
}

const QUOTE =
  'In particular, Wesley Alexander Hill of the International Tax and Investment Centre visited 18 polling places, including 6 in the capital city and 12 in Akmola region.'
const ARTICLE = {
  title: 'U.S. independent observers positively assess Kazakhstani elections',
  url: 'https://www.inform.kz/en/u-s-independent-observers-positively-assess-kazakhstani-elections_a4049213',
  publisher: 'Kazinform',
  published: '2023-03',
}

function scripted(language: Language): Partial<Saylau> {
  const { answer, translation, next } = SCRIPTS[language]
  const citations = [makeCitation({ ...ARTICLE, quote: QUOTE, ...(translation && { translation }) })]
  return {
    answer: async ({ question }): Promise<Answer> => {
      if (question === 'defect') throw new Error('a defect')
      return makeAnswer(answer, { language, citations, edition: '2023-03-21-1f2e3d4c' })
    },
    suggest: async () => next,
    sources: () => [{ document: 'a', ...ARTICLE, language: 'en', translations: ['ru', 'kk'] }],
    edition: () => ({
      id: '2023-03-21-1f2e3d4c',
      built: '2023-03-21T08:00:00Z',
      documents: 1,
      passages: 14,
      newest: '2023-03',
    }),
  }
}

/** One reader's walk through all screens, written down as it happens. */
class Walk {
  readonly lines: string[] = []
  readonly #house: House
  readonly #language: Language
  #sent = 0
  #toasts = 0

  constructor(house: House, language: Language) {
    this.#house = house
    this.#language = language
  }

  async says(text: string, shown = text): Promise<Message> {
    this.lines.push(`**→** ${shown}`)
    this.#house.api.say(text, { language: this.#language })
    return this.answered()
  }

  async answered(): Promise<Message> {
    this.#sent += 1
    const { result } = await this.#house.api.waitFor('sendMessage', { count: this.#sent })
    this.lines.push(block(result.text ?? '', result.reply_markup))
    return result
  }

  /** Taps the button that begins with `data`; a toast, and the message as it then is, are written down. */
  async taps(message: Message, data: string): Promise<void> {
    const { api } = this.#house
    const now = () => api.messages(7).find(({ message_id }) => message_id === message.message_id)!
    const button = now()
      .reply_markup!.inline_keyboard.flat()
      .find((other) => 'callback_data' in other && other.callback_data.startsWith(data))! as {
      text: string
      callback_data: string
    }
    this.lines.push(`**→** \`${button.text}\``)
    api.tap(message, button.callback_data, { language: this.#language })
    this.#toasts += 1
    const { params } = await api.waitFor('answerCallbackQuery', { count: this.#toasts })
    if (params.text) this.lines.push(`_${params.text}_`)
    await expect.poll(() => this.#house.store.inbox.waiting(), { timeout: 10_000 }).toEqual([])
  }

  now(message: Message): void {
    const { text, reply_markup } = this.#house.api
      .messages(7)
      .find(({ message_id }) => message_id === message.message_id)!
    this.lines.push(block(text ?? '', reply_markup))
  }
}

function block(text: string, keyboard: InlineKeyboardMarkup | undefined): string {
  const rows = (keyboard?.inline_keyboard ?? []).map((row) =>
    row.map((button) => `\`${button.text}\``).join(' '),
  )
  // a number with a full stop would begin a list
  const lines = text.split('\n').map((line) => line.replace(/^(\d+)\./, '$1\\.'))
  const quoted = lines.map((line) => (line === '' ? '>' : `> ${line}  `))
  return [...quoted, ...(rows.length > 0 ? ['>', ...rows.map((row) => `> ${row}  `)] : [])].join('\n')
}

async function walk(language: Language): Promise<string[]> {
  const house = await openHouse({
    saylau: makeSaylau(scripted(language)),
    telegram: { officialUrl: 'https://www.election.gov.kz/', limits: { questionsPerReader: 7 } },
  })
  const reader = new Walk(house, language)
  const { question, later } = SCRIPTS[language]

  await reader.says('/start')
  const answer = await reader.says(question)
  await reader.taps(answer, 'why:')
  await reader.answered()
  await reader.taps(answer, 'up:')
  await reader.taps(answer, 'down:')
  reader.now(answer)
  await reader.taps(answer, 'bad:')
  await reader.taps(answer, 'ask:')
  await reader.answered()
  await reader.says(later)
  const saved = (await house.store.answers.byMessage(7, answer.message_id))!
  const { id } = saved
  await house.store.answers.replace({ ...saved, at: Date.parse('2023-03-21T09:30:00Z') }, 0)
  await reader.says(`/start q_${id}`, '/start q_…')
  await reader.says('/start q_aaaaaaaaaaaa', '/start q_…')
  for (const command of ['ask', 'sources', 'help', 'about', 'privacy', 'new'])
    await reader.says(`/${command}`)
  const choice = await reader.says('/language')
  await reader.taps(choice, 'lang:auto')
  await reader.taps(await reader.says('/language'), `lang:${language}`)
  house.api.upload('voice', Buffer.from('x'), { language })
  reader.lines.push('**→** 🎤')
  await reader.answered()
  await reader.says('…'.repeat(2001), '…')
  await reader.says('defect', question)
  for (let n = 0; n < 2; n += 1) {
    house.api.say(question, { language })
  }
  reader.lines.push(`**→** ${question}`)
  await reader.answered()
  reader.lines.push(`**→** ${question}`)
  await reader.answered()
  await reader.says('/forget')
  expect(await house.close()).toEqual([])
  return reader.lines
}

it('every screen, in every language, is as docs/telegram.md shows it', async () => {
  const sections: string[] = []
  for (const language of LANGUAGES) {
    const lines = await walk(language)
    sections.push(`### ${NAMES[language]}\n\n${lines.join('\n\n')}\n`)
    expect(lines.join('\n')).toContain(TELEGRAM[language].failed)
  }
  const screens = `\n${sections.join('\n')}`.replace(/\b(?:59|58|57|56|55) (s|с)/g, '60 $1')
  const [prose, written] = (await readFile(DOCUMENT, 'utf8')).split(MARK)
  if (process.env.UPDATE_SCREENS) await writeFile(DOCUMENT, prose + MARK + screens)
  else expect(written).toBe(screens)
}, 60_000)
