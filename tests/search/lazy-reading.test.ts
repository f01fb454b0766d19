import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { circlesOf } from '../../src/language/synonyms.ts'
import { tokenize } from '../../src/language/tokens.ts'
import { Reading } from '../../src/search/reading.ts'
import type { Language } from '../../src/types.ts'
import { glossary } from './library.ts'

const read = (text: string, language: Language = 'en'): Reading => new Reading(text, language, glossary)

describe('a sentence', () => {
  it.each([
    ['en', 'The harbour opened on 3 May 2021.', true],
    ['en', 'The harbour opened in 1990.', true],
    ['en', 'The harbour has 14 cranes.', false],
    ['en', 'The harbour is old.', false],
    ['ru', 'Сад открыли 3 мая.', true],
    ['ru', 'В саду сорок яблонь.', false],
    ['kk', 'Мектеп 3 мамырда ашылды.', true],
    ['kk', 'Мектепте 420 оқушы оқиды.', false],
  ] as const)('has a date or has none (%s): %s', (language, text, has) => {
    expect(read(text, language).hasDate).toBe(has)
  })

  it.each([
    ['en', 'The harbour has 14 cranes.', true],
    ['en', 'The harbour has fourteen cranes.', true],
    ['en', 'The harbour opened in 1990.', false],
    ['en', 'In 1990 the harbour had 14 cranes.', true],
    ['en', 'The harbour is old.', false],
    ['ru', 'В саду сорок яблонь.', true],
    ['kk', 'Мектепте 420 оқушы оқиды.', true],
    ['kk', 'Мектеп ескі.', false],
  ] as const)('has a number that is no year or has none (%s): %s', (language, text, has) => {
    expect(read(text, language).hasNumber).toBe(has)
  })

  it.each([
    ['en', 'The fee was raised by Ivo Stern.', true],
    ['en', 'The fee was raised by the master.', false],
    ['ru', 'Плату повысил Иван Громов.', true],
    ['ru', 'Его повысил сторож.', false],
  ] as const)('has a name or has none (%s): %s', (language, text, has) => {
    expect(read(text, language).hasName).toBe(has)
  })

  it('has its content words romanised, and no others', () => {
    expect([...read('Сад был открыт', 'ru').keys].sort()).toEqual(['otkrit', 'sad'])
    expect(read('The harbour of the lake').keys).toEqual(new Set(['harbour', 'lake']))
  })

  it('has the stems of its content words with their places among them, and its length with all words', () => {
    const reading = read('The harbour of the lake and the harbours')
    expect([...reading.stems]).toEqual([
      ['harbour', [0, 2]],
      ['lake', [1]],
    ])
    expect(reading.length).toBe(8)
  })

  it('has places among its notions', () => {
    const reading = read('The observers came to Kazakhstan')
    expect(reading.places.size).toBe(1)
    expect(reading.concepts.size).toBeGreaterThan(1)
    for (const place of reading.places) expect(reading.concepts).toContain(place)
    expect(read('The observers came').places.size).toBe(0)
  })

  it('stands in the circles of its words', () => {
    const text = 'They dismissed the cook'
    const circles = circlesOf(tokenize(text), 'en').map(({ concept }) => concept)
    expect(circles.length).toBeGreaterThan(0)
    expect(read(text).circles).toEqual(new Set(circles))
  })

  it('of no words has nothing', () => {
    const { stems, keys, concepts, length, hasDate, hasNumber, hasName } = read('')
    expect([stems.size, keys.size, concepts.size, length]).toEqual([0, 0, 0, 0])
    expect([hasDate, hasNumber, hasName]).toEqual([false, false, false])
  })
})

describe('what a sentence holds', () => {
  const ASKED = ['keys', 'hasDate', 'hasNumber', 'hasName'] as const
  const part = fc.constantFrom('on 3 May', 'in 1990', '14 cranes', 'by Ivo Stern', 'the lake', 'fourteen')

  it('does not depend on what was asked first, or on being asked again', () => {
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 4 }),
        fc.array(fc.constantFrom(...ASKED), { maxLength: 8 }),
        (parts, order) => {
          const text = `It was ${parts.join(' ')}.`
          const asked = read(text)
          for (const one of order) expect(asked[one], one).toEqual(read(text)[one])
        },
      ),
    )
  })

  it('is looked for once', () => {
    const reading = read('The harbour of the lake')
    expect(reading.keys).toBe(reading.keys)
  })
})
