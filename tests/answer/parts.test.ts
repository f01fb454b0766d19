import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitQuestions } from '../../src/answer/parts.ts'
import { LANGUAGES } from '../../src/types.ts'

describe('splitQuestions', () => {
  it.each([
    ['en', 'Who won? And how many observers came?', ['Who won?', 'How many observers came?']],
    ['en', 'Who won and which party took third place?', ['Who won?', 'Which party took third place?']],
    [
      'en',
      'When did the observers arrive and how many districts did they visit?',
      ['When did the observers arrive?', 'How many districts did the observers visit?'],
    ],
    ['en', 'Who is Wesley Hill, and what did he say?', ['Who is Wesley Hill?', 'What did Wesley Hill say?']],
    [
      'en',
      'What did the U.S. observers recommend and what changed after the reform?',
      ['What did the U.S. observers recommend?', 'What changed after the reform?'],
    ],
    [
      'ru',
      'Кто победил и какая партия заняла третье место?',
      ['Кто победил?', 'Какая партия заняла третье место?'],
    ],
    [
      'ru',
      'когда приехали наблюдатели и сколько участков посетили?',
      ['когда приехали наблюдатели?', 'Сколько участков посетили наблюдатели?'],
    ],
    ['ru', 'Кто такой Хилл и что он сказал?', ['Кто такой Хилл?', 'Что Хилл сказал?']],
    [
      'kk',
      'Бақылаушылар қашан келді және қанша учаскеге барды?',
      ['Бақылаушылар қашан келді?', 'Бақылаушылар қанша учаскеге барды?'],
    ],
    ['kk', 'Кім жеңді және қай партия үшінші орын алды?', ['Кім жеңді?', 'Қай партия үшінші орын алды?']],
  ] as const)('parts in %s: %s', (language, text, parts) => {
    expect(splitQuestions(text, language)).toEqual(parts)
  })

  it.each([
    ['en', 'Which cities and regions did they visit?'],
    ['en', 'When and where did they arrive?'],
    ['en', 'How and when can I vote early?'],
    ['en', 'Who arrived and when?'],
    ['en', 'Did the report say how many observers came and who won?'],
    ['en', 'What did the observers say about candidates and how parties were registered?'],
    ['en', 'I am 17 now. Can I vote?'],
    ['en', 'How many did he visit in Astana? And in Akmola?'],
    ['en', 'I heard the vote was rigged. Is this true?'],
    ['ru', 'Когда и где прошли выборы?'],
    ['ru', 'Какие города и области они посетили?'],
    ['ru', 'Что сказали наблюдатели о том, как прошли выборы и кто победил?'],
    ['ru', 'Сколько мест в мажилисе и кто их занял?'],
    ['ru', 'Сколько партий участвовало? А сколько прошло?'],
    ['kk', 'Қашан және қайда өтті?'],
    ['kk', 'Қандай қалалар мен облыстарға барды?'],
  ] as const)('leaves whole in %s: %s', (language, text) => {
    expect(splitQuestions(text, language)).toEqual([text])
  })

  it('parts lines and numbered questions', () => {
    expect(splitQuestions('1. Who won?\n2. How many people voted?', 'en')).toEqual([
      'Who won?',
      'How many people voted?',
    ])
  })

  it('keeps further questions with the fourth', () => {
    const questions = [
      'Who won?',
      'Who lost?',
      'Who came third?',
      'Who observed?',
      'Who paid?',
      'Who complained?',
    ]
    const parts = splitQuestions(questions.join(' '), 'en')
    expect(parts).toHaveLength(4)
    expect(parts.at(-1)).toBe('Who observed? Who paid? Who complained?')
  })

  it('gives at least one part and at most four, and loses no long word, for any text', () => {
    const word = fc.constantFrom(
      'who',
      'and',
      'when',
      'did',
      'they',
      'observers',
      'arrive',
      'кто',
      'и',
      'когда',
      'және',
      'қашан',
      '?',
      '.',
      ',',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom(...LANGUAGES), (words, language) => {
        const text = words.join(' ')
        const parts = splitQuestions(text, language)
        expect(parts.length).toBeGreaterThanOrEqual(1)
        expect(parts.length).toBeLessThanOrEqual(4)
        for (const kept of ['observers', 'arrive'])
          if (text.includes(kept)) expect(parts.join(' ').toLowerCase()).toContain(kept)
      }),
    )
  })

  it('takes no longer for text made to be slow', () => {
    for (const piece of ['who a and he ', 'когда он и сколько ', 'қашан келді және ', 'and ', '? ', '\n']) {
      const began = performance.now()
      for (const language of LANGUAGES) splitQuestions(piece.repeat(2000 / piece.length), language)
      expect(performance.now() - began).toBeLessThan(1000)
    }
  })
})
