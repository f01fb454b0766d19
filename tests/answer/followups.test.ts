import { beforeAll, describe, expect, it } from 'vitest'
import { standalone } from '../../src/answer/followups.ts'
import type { Language } from '../../src/types.ts'
import { glossary } from '../search/library.ts'
import { type House, openHouse } from './house.ts'

const complete = (question: string, before: string | undefined, language: Language = 'en') =>
  standalone(question, before === undefined ? [] : [{ question: before, answer: '' }], language, glossary)

describe('a question that goes on from the one before', () => {
  it('keeps its own words and takes over the rest', () => {
    const { text } = complete('And when?', 'Who trained the clerks?')
    expect(text).toMatch(/^And when\?/)
    expect(text).toContain('trained')
    expect(text).toContain('clerks')
    expect(text).not.toMatch(/who/i)
  })

  it('asks for what the one before asked for, unless it says otherwise', () => {
    expect(complete('And the Orchard Union?', 'How many seats did the River Party win?').type).toBe(
      'how_many',
    )
    expect(complete('And when?', 'How many seats did the River Party win?').type).toBe('when')
  })

  it('puts its own place instead of the earlier one', () => {
    const { text } = complete('And in Astana?', 'How many voters were there in Almaty?')
    expect(text).toContain('Astana')
    expect(text).toContain('voters')
    expect(text).not.toContain('Almaty')
  })

  it.each<[Language, string, string, string]>([
    ['ru', 'А когда?', 'Кто обучил секретарей?', 'секретарей'],
    ['kk', 'Ал қашан?', 'Мектепті кім ашты?', 'Мектепті'],
    ['en', 'What did she praise?', 'Who led the mission?', 'mission'],
  ])('is completed in %s: %s', (language, question, before, word) => {
    expect(complete(question, before, language).text).toContain(word)
  })
})

describe('what a follow-up replaces', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'And second?', 'Which team took fourth place?', 'Which team took 2nd place?'],
    ['ru', 'А пятое?', 'Какая команда заняла третье место?', 'Какая команда заняла пятое место?'],
    ['kk', 'Ал бесінші ше?', 'Қай команда үшінші орын алды?', 'Қай команда бесінші орын алды?'],
    ['en', 'And when did they return?', 'When did the clerks leave the hall?', 'when did the clerks return?'],
    ['ru', 'А когда вернулись?', 'Когда наблюдатели прибыли в Керлан?', 'когда вернулись наблюдатели?'],
    ['kk', 'Ал қашан қайтты?', 'Қонақтар Керланға қашан келді?', 'Қонақтар Керланға қашан қайтты?'],
  ])('in %s: “%s” after “%s”', (language, question, before, whole) => {
    expect(complete(question, before, language).text).toBe(whole)
  })

  it('is read in the wider language when the turn before was in another', () => {
    const { text, language } = complete('Ал Астанада ше?', 'Сколько участков посетила миссия?', 'kk')
    expect(text).toContain('участков')
    expect(text).not.toContain('Сколько')
    expect(language).toBe('kk')
    expect(complete('А в Астане?', 'Миссия неше учаскені аралады?', 'ru').language).toBe('kk')
  })
})

describe('a question that stands by itself', () => {
  it.each([
    'How many seats did the River Party win in the council?',
    'Which engineer chose granite from the northern quarry?',
  ])('is left as it is: %s', (question) => {
    expect(complete(question, 'Who led the mission?')).toEqual({ text: question })
  })

  it('is left as it is when nothing came before', () => {
    expect(complete('And when?', undefined)).toEqual({ text: 'And when?' })
  })
})

describe('in a conversation', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  it.each<[string, string, string]>([
    ['Who arrived in Kerlan?', 'And when?', '3 June 2024'],
    ['How many seats did the River Party win?', 'And the Orchard Union?', 'nine seats'],
    ['Мектепте неше оқушы оқиды?', 'Ал директоры кім?', 'Айгүл Серікова'],
  ])('after “%s”, “%s” is understood', async (before, question, words) => {
    expect(await house.quote(question, undefined, before)).toContain(words)
  })

  // The words taken over outweigh the question's own, and the sentence quoted before is quoted again.
  it('a question about the same person is answered by what it adds', async () => {
    const { text } = await house.ask('What did she praise?', undefined, 'Who led the mission?')
    expect(text).toContain('She praised the calm work of the clerks.')
  })

  it('the last turn counts, not the ones before it', async () => {
    const quote = await house.quote(
      'And when?',
      undefined,
      'Who closed the paper mill?',
      'Who arrived in Kerlan?',
    )
    expect(quote).toContain('3 June 2024')
  })

  it('a whole question is answered as if it were the first', async () => {
    const alone = await house.ask('Which engineer chose granite?')
    const after = await house.ask('Which engineer chose granite?', undefined, 'Who led the mission?')
    expect(after.text).toBe(alone.text)
  })

  it('a word or two keeps the language of the conversation', async () => {
    expect((await house.ask('Керлан?', undefined, 'Мектепте неше оқушы оқиды?')).language).toBe('kk')
  })
})
