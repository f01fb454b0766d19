import { expect, it } from 'vitest'
import { termsAcross } from '../../src/search/matching.ts'
import { PoolIndex } from '../../src/search/pool-index.ts'
import { readQuery } from '../../src/search/query.ts'
import { unitsOf } from '../../src/search/units.ts'
import { glossary, libraryOf } from './library.ts'

const text = 'The turnout was high. The Ministry of Justice said so after the elections.'
const library = libraryOf([{ id: 'news', title: 'News', language: 'en', text, hash: '' }])
const english = new PoolIndex(
  library.pools.find(({ language }) => language === 'en')!,
  unitsOf(library).get('en')!,
  glossary,
)
const wordsOf = (question: string): string[] =>
  termsAcross(readQuery(question, 'ru'), english, glossary).map(({ word }) => word)

it('across languages a stop word is no notion to be looked for, whatever the glossary knows of it', () => {
  expect(wordsOf('Какая была явка на выборах?')).toEqual(['явка', 'выборах'])
})

it('across languages a phrase of the glossary counts once', () => {
  expect(wordsOf('Кто возглавляет Министерство юстиции?')).toHaveLength(2)
})
