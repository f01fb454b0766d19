import { describe, expect, test } from 'vitest'
import { Conversation } from '../../src/terminal/conversation.ts'
import { PLAIN } from '../../src/terminal/render.ts'
import type { Answer, Language, Question, Saylau } from '../../src/types.ts'

const QUOTE = 'Ballots were counted by hand.'

/** A house that quotes one sentence for everything and remembers what it was asked. */
function house(): { saylau: Saylau; asked: Question[] } {
  const asked: Question[] = []
  const saylau: Saylau = {
    async answer(question) {
      asked.push(structuredClone(question))
      if (question.question === 'break') throw new Error('broken')
      const language = question.language ?? (/[а-я]/i.test(question.question) ? 'ru' : 'en')
      return answerIn(language, asked.length)
    },
    suggest: async () => [],
    audit: () => ({ holds: true, quotes: [], failing: [] }),
    edition: () => ({ id: 'e', built: '2026-01-01T00:00:00Z', documents: 2, passages: 9, newest: '2023-03' }),
    sources: () => [
      {
        document: 'd',
        title: 'How\n votes are \u001b[31mcounted',
        publisher: 'The Gazette',
        published: '2023-03-20',
        url: 'https://example.org/d',
        language: 'en',
        translations: ['kk'],
      },
    ],
  }
  return { saylau, asked }
}

function answerIn(language: Language, n: number): Answer {
  return {
    kind: 'answer',
    reason: 'evidence',
    language,
    text: `Reply ${n} [1]`,
    lines: [],
    claims: [],
    citations: [
      {
        n: 1,
        document: 'd',
        passage: 'p',
        title: 'T',
        quote: QUOTE,
        start: 0,
        end: QUOTE.length,
        language: 'en',
      },
    ],
    retrieved: [],
    edition: 'e',
    ms: 1,
  }
}

function talk(language?: Language) {
  const { saylau, asked } = house()
  const failures: unknown[] = []
  const conversation = new Conversation({
    saylau,
    layout: PLAIN,
    ...(language && { language }),
    onDefect: (thrown) => failures.push(thrown),
  })
  return { asked, failures, say: (line: string) => conversation.reply(line, new AbortController().signal) }
}

describe('a conversation in the terminal', () => {
  test('hands the last three turns on with each question, and none after /new', async () => {
    const { asked, say } = talk()
    for (const question of ['one', 'two', 'three', 'four', 'five']) await say(question)
    expect(asked[0]?.history).toEqual([])
    expect(asked[4]?.history?.map((turn) => turn.question)).toEqual(['two', 'three', 'four'])
    expect(asked[4]?.history?.[0]?.answer).toBe('Reply 2 [1]')
    await say('/new')
    await say('six')
    expect(asked[5]?.history).toEqual([])
  })

  test('begins in English and follows the language of the last answer', async () => {
    const { say } = talk()
    expect(await say('/help')).toContain('Write a question')
    expect(await say('сколько голосов')).toContain('Источники:')
    expect(await say('/help')).toContain('Напишите вопрос')
    await say('how many votes')
    expect(await say('/help')).toContain('Write a question')
  })

  test('answers in the chosen language until the choice is taken back', async () => {
    const { asked, say } = talk()
    expect(await say('/language KK')).toContain('қазақ')
    await say('how many votes')
    expect(asked[0]?.language).toBe('kk')
    expect(await say('/language')).toContain('/language auto')
    await say('/language auto')
    await say('how many votes')
    expect(asked[1]).not.toHaveProperty('language')
  })

  test('takes a language that it does not speak for a question about the choice', async () => {
    const { asked, say } = talk('ru')
    expect(await say('/language de')).toContain('Язык ответов: русский')
    await say('how many votes')
    expect(asked[0]?.language).toBe('ru')
  })

  test('lists the documents on clean lines', async () => {
    const { say } = talk()
    expect(await say('/sources')).toBe(
      [
        'Sources:',
        '1. How votes are counted',
        '   The Gazette, March 20, 2023',
        '   https://example.org/d',
        '   Translated into Kazakh',
      ].join('\n'),
    )
  })

  test('names a command that it does not know, and asks what merely begins with a slash', async () => {
    const { asked, say } = talk()
    expect(await say('/dance now')).toContain('/dance')
    expect(asked).toHaveLength(0)
    await say('/etc/passwd')
    expect(asked).toHaveLength(1)
  })

  test('has a calm sentence for an answer that failed, and forgets nothing', async () => {
    const { asked, failures, say } = talk()
    await say('one')
    expect(await say('break')).toContain('Please try again')
    expect(failures).toHaveLength(1)
    await say('two')
    expect(asked[2]?.history).toHaveLength(1)
  })

  test('ends with /quit', async () => {
    expect(await talk().say(' /quit ')).toBeUndefined()
  })
})
