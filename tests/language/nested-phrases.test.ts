import { describe, expect, it } from 'vitest'
import { type ConceptOptions, compileGlossary, type Script } from '../../src/language/glossary.ts'
import { circlesOf } from '../../src/language/synonyms.ts'
import { tokenize } from '../../src/language/tokens.ts'
import type { Language } from '../../src/types.ts'

const [ARRIVE, COME, VOTE, GIVE, VOICE, OBSERVER] = [0, 1, 2, 3, 4, 5]
const glossary = compileGlossary([
  [
    'verbs\tcome to/arrive\tприбыть\tкелу',
    'verbs\tcome\tприйти\tшығу',
    'verbs\tcast a ballot/vote\tотдать голос/голосовать\tдауыс беру',
    'verbs\tgive\tотдать\tберу',
    'words\tvoice\tголос\tдауыс',
    'people\tobserver\tнаблюдатель\tбақылаушы',
  ].join('\n'),
])

const named = (
  text: string,
  language: Language = 'en',
  options?: ConceptOptions,
  script?: Script,
): [concept: number, first: number, last: number][] =>
  glossary
    .concepts(tokenize(text), language, script, options)
    .map(({ concept, first, last }) => [concept, first, last])

describe('a phrase', () => {
  it('stands for its words', () => {
    expect(named('they come to town')).toEqual([[ARRIVE, 1, 2]])
    expect(named('они отдали голос', 'ru')).toEqual([[VOTE, 1, 2]])
  })

  it('has its words looked up as well when that is asked for, each at its place', () => {
    expect(named('they come to town', 'en', { nested: true })).toEqual([
      [ARRIVE, 1, 2],
      [COME, 1, 1],
    ])
    expect(named('они отдали голос', 'ru', { nested: true })).toEqual([
      [VOTE, 1, 2],
      [GIVE, 1, 1],
      [VOICE, 2, 2],
    ])
    expect(named('олар дауыс беру', 'kk', { nested: true })).toEqual([
      [VOTE, 1, 2],
      [VOICE, 1, 1],
      [GIVE, 2, 2],
    ])
  })

  it('has them looked up in Latin letters too', () => {
    expect(named('oni otdali golosa', 'ru', { nested: true }, 'latin')).toEqual([
      [VOTE, 1, 2],
      [GIVE, 1, 1],
      [VOICE, 2, 2],
    ])
    expect(named('oni otdali golosa', 'ru', {}, 'latin')).toEqual([[VOTE, 1, 2]])
  })

  it('whose words name nothing by themselves names one notion', () => {
    expect(named('cast a ballot', 'en', { nested: true })).toEqual([[VOTE, 0, 2]])
  })

  it('is followed by the words behind it, each found once', () => {
    expect(named('come to observer, come', 'en', { nested: true })).toEqual([
      [ARRIVE, 0, 1],
      [COME, 0, 0],
      [OBSERVER, 2, 2],
      [COME, 3, 3],
    ])
  })
})

describe('words outside a phrase', () => {
  it.each(['observers come', 'the voice', 'to come', 'nothing here'])('are found alike: %s', (text) => {
    expect(named(text, 'en', { nested: true })).toEqual(named(text))
  })

  it('are read with a typo when both are asked for', () => {
    const text = 'obsrevers come to'
    expect(named(text, 'en', { nested: true, typos: true })).toEqual([
      [OBSERVER, 0, 0],
      [ARRIVE, 1, 2],
      [COME, 1, 1],
    ])
    expect(named(text, 'en', { nested: true })).toEqual([
      [ARRIVE, 1, 2],
      [COME, 1, 1],
    ])
  })
})

it('the same words are remembered by how they were asked about', () => {
  const tokens = tokenize('they come to town')
  const plain = glossary.concepts(tokens, 'en')
  const nested = glossary.concepts(tokens, 'en', 'cyrillic', { nested: true })
  expect(plain).toHaveLength(1)
  expect(nested).toHaveLength(2)
  expect(glossary.concepts(tokens, 'en')).toEqual(plain)
  expect(glossary.concepts(tokens, 'en', 'cyrillic', { nested: true })).toEqual(nested)
})

it('a word stands in its circles of synonyms within a phrase as well', () => {
  const circles = (text: string, place: number): number[] =>
    circlesOf(tokenize(text), 'en')
      .filter(({ first, last }) => first === place && last === place)
      .map(({ concept }) => concept)
  const alone = circles('come', 0)
  expect(alone.length).toBeGreaterThan(0)
  expect(circles('come to', 0)).toEqual(alone)
  const phrases = circlesOf(tokenize('come to'), 'en').filter(({ first, last }) => last > first)
  expect(phrases.length).toBeGreaterThan(0)
})
