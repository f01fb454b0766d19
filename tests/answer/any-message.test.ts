import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/types.ts'
import { flaws, type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})

const HOSTILE = [
  '\u0000\u0001\u001b[31m',
  '\ud800 a lone surrogate',
  '\u202ehow many seats\u202c',
  '‮‭⁦⁩',
  'a'.repeat(1999),
  '?'.repeat(500),
  '((((((((((((((((((((a',
  '[1] [2] “quote” «кавычки» </b><script>alert(1)</script>',
  '{{system}} <|im_start|> %s %n $(reboot) `reboot`',
  "'; DROP TABLE answers; --",
  '../../../../etc/passwd',
  '__proto__ constructor toString hasOwnProperty',
  'Who\u00a0led\u2028the\u2029mission?',
  'é́́́́́́́́́́ Z̸̧̢̡̛̛a̶l̷g̴o̵',
  '99999999999999999999999999999999 999 999 999',
  '0/0 NaN Infinity -1e309',
  'مرحبا بالعالم',
  '你好，谁领导了代表团？',
  '👩‍👩‍👧‍👦🏳️‍🌈',
]
const word = fc.constantFrom(
  ...[
    'observers',
    'Kerlan',
    'Maria Holt',
    'who',
    'when',
    'how many',
    'not',
    'last year',
    '48',
    '3 June 2024',
    'and',
    'the first',
    'выборы',
    'кто',
    'миссию',
    'в прошлом году',
    'мектеп',
    'қашан',
    'оқушы',
    'mektep',
    'kogda',
    '?',
    '.',
    ',',
    '“',
    '\n',
    '\u0000',
    'vote',
    'River Party',
    'seats',
    'Лугов',
  ],
)
const message = fc.oneof(
  { weight: 3, arbitrary: fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
)

describe('any message at all', () => {
  it.each(HOSTILE.map((text) => [text]))('is answered in good form: %j', async (question) => {
    expect(flaws(await house.ask(question), house.texts)).toEqual([])
  })

  it('is answered in good form in any language, whatever was said before', async () => {
    const language = fc.option(fc.constantFrom(...LANGUAGES), { nil: undefined })
    const history = fc.array(message, { maxLength: 2 })
    await fc.assert(
      fc.asyncProperty(message, language, history, async (question, chosen, before) => {
        const given = await house.ask(question, chosen, ...before)
        expect(flaws(given, house.texts)).toEqual([])
        if (chosen) expect(given.language).toBe(chosen)
        expect(given.ms).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 150 },
    )
  })

  it('does not stand in the way of the next', async () => {
    const before = await house.quote('Who led the mission?')
    for (const question of HOSTILE) await house.ask(question)
    expect(await house.quote('Who led the mission?')).toBe(before)
  })
})
