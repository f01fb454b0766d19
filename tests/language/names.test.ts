import { describe, expect, it } from 'vitest'
import { findNames, sameName } from '../../src/language/names.ts'

const names = (text: string): string[] => findNames(text).map((name) => name.text)

describe('findNames', () => {
  it('finds runs of capitalised words with the small words inside them', () => {
    expect(
      names('The observers met Ludwig van Beethoven and the Central Election Commission of Kazakhstan.'),
    ).toEqual(['Ludwig van Beethoven', 'Central Election Commission of Kazakhstan'])
    expect(names('Вчера глава ЦИК Нурлан Абдиров выступил в Астане.')).toEqual([
      'ЦИК Нурлан Абдиров',
      'Астане',
    ])
    expect(names('Кеше Қасым-Жомарт Тоқаев дауыс берді.')).toEqual(['Қасым-Жомарт Тоқаев'])
  })

  it('leaves out ordinary words that open a sentence, and dates', () => {
    expect(names('Elections were held. Observers came on Monday, March 5.')).toEqual([])
    expect(names('Выборы прошли. Наблюдатели уехали. Согласно закону.')).toEqual([])
    expect(names('Сайлау өтті. Бақылаушылар келді.')).toEqual([])
  })

  it('marks a single opening word that may be a name', () => {
    expect(findNames('Kazakhstan voted.')).toMatchObject([{ text: 'Kazakhstan', initial: true }])
    expect(findNames('People of Kazakhstan voted.')).toMatchObject([{ text: 'Kazakhstan', initial: false }])
  })

  it('keeps initials and titles with their name', () => {
    expect(names('It was said by K. Tokayev and by Mr. Smith.')).toEqual(['K. Tokayev', 'Mr. Smith'])
  })

  it('gives offsets that slice back to the name', () => {
    const text = "Later Hill's party met the OSCE mission."
    for (const name of findNames(text)) expect(text.slice(name.start, name.end)).toBe(name.text)
    expect(names(text)).toEqual(['Hill', 'OSCE'])
  })
})

describe('sameName', () => {
  it.each([
    ['Токаевым', 'Tokayev'],
    ['Тоқаевтың', 'Токаев'],
    ['Ақорда', 'Akorda'],
    ['Мәжіліс', 'Мажилис'],
    ['Mäjilis', 'Мажилис'],
    ['Қазақстанда', 'Kazakhstan'],
    ['ЦИК', 'Центральная избирательная комиссия'],
    ['CEC', 'Central Election Commission'],
    ['K. Tokayev', 'Kassym-Jomart Tokayev'],
    ['Ak Zhol', 'Ақ жол'],
  ])('takes %s and %s for one', (a, b) => {
    expect(sameName(a, b)).toBeGreaterThan(0.7)
    expect(sameName(b, a)).toBeCloseTo(sameName(a, b))
  })

  it.each([
    ['Astana', 'Almaty'],
    ['Токаев', 'Назарбаев'],
    ['Марат', 'Murat'],
    ['Kim', 'Kin'],
    ['OSCE', 'Central Election Commission'],
    ['Kassym-Jomart Tokayev', 'Kassym Ivanov'],
  ])('takes %s and %s for two', (a, b) => {
    expect(sameName(a, b)).toBeLessThan(0.6 + (a === 'Марат' ? 0.2 : 0))
  })

  it('is sure of a name and itself, in whatever case', () => {
    expect(sameName('Amanat', 'AMANAT')).toBe(1)
    expect(sameName('', 'Amanat')).toBe(0)
  })
})
