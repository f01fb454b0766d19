import { describe, expect, it } from 'vitest'
import { weightOfWord } from '../../src/language/commonness.ts'
import { SYNONYMS } from '../../src/language/data/synonyms.ts'
import { parseGlossary } from '../../src/language/glossary-entries.ts'
import { circlesOf, membersOf } from '../../src/language/synonyms.ts'
import { tokenize } from '../../src/language/tokens.ts'
import type { Language } from '../../src/types.ts'

const circles = (text: string, language: Language): number[] =>
  circlesOf(tokenize(text), language).map(({ concept }) => concept)
const share = (a: string, b: string, language: Language): boolean =>
  circles(a, language).some((circle) => circles(b, language).includes(circle))

describe('circles of synonyms', () => {
  it('are written so that each can be used', () => {
    expect(parseGlossary(SYNONYMS).problems).toEqual([])
  })

  it.each([
    ['en', 'commended', 'praise'],
    ['en', 'turned away', 'refusal'],
    ['ru', 'недовольны', 'пожаловались'],
    ['ru', 'профинансировал', 'заплатили'],
    ['kk', 'шағымданды', 'наразы'],
    ['kk', 'нығайтты', 'күшейтеді'],
  ] as const)('join in %s: %s, %s', (language, a, b) => expect(share(a, b, language)).toBe(true))

  it.each([
    ['en', 'arrive', 'leave'],
    ['en', 'raise', 'reduce'],
    ['ru', 'разрешить', 'запретить'],
    ['kk', 'өсу', 'төмендеу'],
  ] as const)('keep contraries apart in %s: %s, %s', (language, a, b) =>
    expect(share(a, b, language)).toBe(false),
  )

  it('give the stems of their words', () => {
    const [circle] = circles('praise', 'en')
    expect(membersOf(circle!, 'en')).toContain('applaud')
    expect(membersOf(-1, 'en')).toEqual([])
  })
})

describe('the weight of a word', () => {
  it.each([
    ['en', 'use', 'treaty'],
    ['ru', 'год', 'пандус'],
    ['kk', 'жыл', 'пандус'],
  ] as const)('is less in %s for %s than for %s', (language, common, rare) => {
    expect(weightOfWord(common, language)).toBeLessThan(0.5)
    expect(weightOfWord(rare, language)).toBeGreaterThan(weightOfWord(common, language))
  })
})
