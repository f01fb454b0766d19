import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/language/clean.ts'
import { identifyLanguage } from '../../src/language/identify.ts'

/** `ru-latin`: Russian typed in Latin letters. */
const told = (text: string): string => {
  const { language, script } = identifyLanguage(text)
  return script === 'latin' && language !== 'en' ? `${language}-latin` : language
}

const questions = {
  en: [
    'When does the next session of the assembly open?',
    'who counted them',
    'and the women?',
    'Thanks!',
    'how many',
    'budget of the ministry',
    'WHO SIGNED THE TREATY',
  ],
  ru: [
    'Когда открывается следующая сессия собрания?',
    'кто их считал',
    'а женщины?',
    'а когда?',
    'спасибо',
    'сколько',
    'бюджет министерства',
    'КТО ПОДПИСАЛ ДОГОВОР',
  ],
  kk: [
    'Жиналыстың келесі отырысы қашан ашылады?',
    'оларды кім санады',
    'ал әйелдер ше?',
    'рахмет',
    'қанша',
    'министрліктің бюджеті',
    'КЕЛІСІМГЕ КІМ ҚОЛ ҚОЙДЫ',
  ],
  'ru-latin': [
    'kogda otkryvaetsya sleduyushchaya sessiya sobraniya',
    'kto ih schital',
    'a kogda?',
    'spasibo',
    'kakoj byudzhet u ministerstva',
    'skolko zhenshchin v sovete',
  ],
  'kk-latin': [
    'jinalystyn kelesi otyrysy qashan ashylady',
    'zhinalystyn kelesi otyrysy kashan ashylady',
    'jinalistin kelesi otirisi kashan ashiladi',
    'jïnalystyñ kelesı otyrysy qaşan aşylady',
    'kim sanady',
    'kim',
    'salem',
    'rahmet',
    'sälem',
  ],
}

describe.each(Object.entries(questions))('%s', (expected, texts) => {
  test.each(texts)('is what "%s" is written in', (text) => {
    expect(told(text)).toBe(expected)
  })
})

test('Kazakh typed without its letters is Kazakh', () => {
  for (const text of questions.kk) expect([text, told(fold(text))]).toEqual([text, 'kk'])
  expect(told('парламентте канша орын бар')).toBe('kk')
})

describe('names in another script', () => {
  test.each([
    ['en', 'Who is Қасым Әбілов?'],
    ['en', 'what is мәслихат'],
    ['ru', 'Кто основал Smith & Company International?'],
    ['ru', 'что такое мәслихат'],
    ['ru', 'кто такой Қасым Әбілов'],
    ['kk', 'Smith & Company International деген не?'],
    ['kk', 'John Smith кім'],
    ['kk', 'U.S. бақылаушылары'],
  ])('leave a question in %s: %s', (language, text) => {
    expect(told(text)).toBe(language)
  })
})

describe('the language of the chat', () => {
  test('decides where the signs are weak', () => {
    for (const language of ['en', 'ru', 'kk'] as const) {
      expect(identifyLanguage('Norton', language)).toMatchObject({ language, certain: false })
      expect(identifyLanguage('2019?', language)).toMatchObject({ language, certain: false })
      expect(identifyLanguage('', language)).toMatchObject({ language, certain: false })
    }
  })

  test('does not outvote a clear question, however short', () => {
    expect(identifyLanguage('когда', 'kk')).toMatchObject({ language: 'ru', certain: true })
    expect(identifyLanguage('қашан', 'ru')).toMatchObject({ language: 'kk', certain: true })
    expect(identifyLanguage('when', 'ru')).toMatchObject({ language: 'en', certain: true })
  })

  test('cannot be English when the letters are Cyrillic', () => {
    expect(identifyLanguage('Нортон', 'en').language).not.toBe('en')
  })

  test('is English by default for a bare name in Latin letters and for no letters at all', () => {
    expect(identifyLanguage('Norton')).toEqual({ language: 'en', script: 'latin', certain: false })
    expect(identifyLanguage('??')).toEqual({ language: 'en', script: 'latin', certain: false })
  })
})

test('any text has a language, and a language that its letters allow', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const { language, script } = identifyLanguage(text)
      expect(['en', 'ru', 'kk']).toContain(language)
      if (script === 'cyrillic') expect(language).not.toBe('en')
    }),
  )
})
