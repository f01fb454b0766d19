import { expect, it } from 'vitest'
import { readQuery } from '../../src/search/query.ts'

const contentOf = (...given: Parameters<typeof readQuery>): string[] =>
  readQuery(...given).content.map(({ word }) => word)

it('looks for the words with content, not for those that ask', () => {
  expect(contentOf('When did the observers arrive in Kerlan?', 'en')).toEqual([
    'observers',
    'arrive',
    'kerlan',
  ])
  expect(contentOf('Когда наблюдатели прибыли в Керлан?', 'ru')).toEqual(['наблюдатели', 'прибыли', 'керлан'])
  expect(contentOf('Мектепте неше оқушы оқиды?', 'kk')).toEqual(['мектепте', 'оқушы', 'оқиды'])
})

it('looks for all words where none has content', () => {
  expect(contentOf('Who is he?', 'en')).toEqual(['who', 'is', 'he'])
})

it('knows what is asked for, unless it is told', () => {
  expect(readQuery('When did they arrive?', 'en').type).toBe('when')
  expect(readQuery('Сколько избирателей?', 'ru').type).toBe('how_many')
  expect(readQuery('And in Tarnow?', 'en', 'cyrillic', { type: 'where' }).type).toBe('where')
})

it('reads Kazakh and Russian typed in Latin, and never English', () => {
  const kazakh = readQuery('Mektepte neshe oqushy oqidy?', 'kk', 'latin')
  expect(kazakh).toMatchObject({ script: 'latin', type: 'how_many' })
  expect(kazakh.content.map(({ word }) => word)).toEqual(['mektepte', 'oqushy', 'oqidy'])
  expect(readQuery('Kogda oni pribyli?', 'ru', 'latin').type).toBe('when')
  expect(readQuery('When did they come?', 'en', 'latin').script).toBe('cyrillic')
})

it('keeps the offsets of each word in the question', () => {
  const text = '  Who   led the  Mission?'
  for (const { word, start, end } of readQuery(text, 'en').tokens)
    expect(text.slice(start, end).toLowerCase()).toBe(word)
})
