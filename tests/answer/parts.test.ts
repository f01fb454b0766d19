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
    ['en', 'Tell me what is good and what is bad about the report.'],
    ['en', 'Did the report say how many came, which party won, and who lost?'],
    ['en', 'What was the turnout in Astana, which is the capital, and in Almaty?'],
    ['ru', 'Что хорошего и что плохого отметили в докладе?'],
    ['ru', 'Известно ли, сколько партий участвовало, кто победил и какая была явка?'],
    ['en', 'Who arrived and when?'],
    ['en', 'Did the report say how many observers came and who won?'],
    ['en', 'What did the observers say about candidates and how parties were registered?'],
    ['en', 'I am 17 now. Can I vote?'],
    ['en', 'How many did he visit in Astana? And in Akmola?'],
    ['en', 'I heard the vote was rigged. Is this true?'],
    ['ru', 'Какие города и области они посетили?'],
    ['ru', 'Что сказали наблюдатели о том, как прошли выборы и кто победил?'],
    ['ru', 'Сколько мест в мажилисе и кто их занял?'],
    ['ru', 'Сколько партий участвовало? А сколько прошло?'],
    ['kk', 'Қашан және қайда өтті?'],
    ['kk', 'Қандай қалалар мен облыстарға барды?'],
  ] as const)('leaves whole in %s: %s', (language, text) => {
    expect(splitQuestions(text, language)).toEqual([text])
  })

  it.each([
    [
      'en',
      'Two quick ones about Mr Hill: which town is he from, how many schools did he visit, and how many of those were new?',
      [
        'Mr Hill: which town is he from?',
        'Mr Hill: how many schools did he visit?',
        'Mr Hill: how many of the schools were new?',
      ],
    ],
    [
      'en',
      'Was the count public, what share of seats do lists get, and which laws changed in 2022?',
      ['Was the count public?', 'What share of seats do lists get?', 'Which laws changed in 2022?'],
    ],
    [
      'ru',
      'Два вопроса: в каком году провели референдум и какая была явка?',
      ['В каком году провели референдум?', 'Какая была явка?'],
    ],
    [
      'kk',
      'Үш сұрағым бар: кім жеңді, қай партия үшінші орын алды және қанша адам дауыс берді?',
      ['Кім жеңді?', 'Қай партия үшінші орын алды?', 'Қанша адам дауыс берді?'],
    ],
  ] as const)('parts a list in %s, each question with the topic: %s', (language, text, parts) => {
    expect(splitQuestions(text, language)).toEqual(parts)
  })

  it.each([
    ['en', 'Which list came fourth and which first?', ['Which list came fourth?', 'Which list came first?']],
    [
      'ru',
      'Какой кандидат пришёл вторым, а какой последним?',
      ['Какой кандидат пришёл вторым?', 'Какой кандидат пришёл последним?'],
    ],
    [
      'kk',
      'Қай партия екінші келді, ал қайсысы соңғы?',
      ['Қай партия екінші келді?', 'Қай партия соңғы келді?'],
    ],
  ] as const)('gives a second half in %s the noun and the verb of the first: %s', (language, text, parts) => {
    expect(splitQuestions(text, language)).toEqual(parts)
  })

  it('parts two asking words of one Kazakh sentence, each with the subject', () => {
    expect(splitQuestions('Делегация қашан барып, қашан қайтты?', 'kk')).toEqual([
      'Делегация қашан барды?',
      'Делегация қашан қайтты?',
    ])
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
