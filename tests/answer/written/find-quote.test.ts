import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuote } from '../../../src/answer/written/find-quote.ts'
import { readSentences } from '../../../src/answer/written/read-reply.ts'
import { tidy } from '../../../src/answer/written/tidy.ts'

const TEXT = 'The mission said:\n“Turnout  was 61.5 percent — no more.” It left on 3 June, he said.'

describe('a quote', () => {
  test.each([
    ['as it stands', '“Turnout  was 61.5 percent — no more.”'],
    ['retyped with other marks and case', '"turnout was 61.5 percent - no more"'],
    ['over a line end', 'The mission said: "Turnout was'],
    ['between ellipses', '… It left on 3 June …'],
  ])('is found %s', (_, quote) => {
    const found = findQuote(TEXT, quote)
    expect(found).toBeDefined()
    expect(TEXT.slice(found!.start, found!.end)).toMatch(/Turnout|It left/)
  })

  test.each([
    ['with another number', 'Turnout was 61.6 percent'],
    ['with a number cut short', 'It left on 3 Ju'],
    ['with words left out', 'The mission said: It left on 3 June'],
    ['with words left out by dots', 'The mission said ... It left on 3 June'],
    ['of a word or less', 'he s'],
    ['of nothing', ''],
  ])('%s is not found', (_, quote) => {
    expect(findQuote(TEXT, quote)).toBeUndefined()
  })

  test('that is any run of whole words is found at words that read the same', () => {
    const word = fc.stringMatching(/^[a-zа-яәғқ]{3,9}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 30 }), fc.nat(), fc.nat(), (words, a, b) => {
        const text = words.join(' ')
        const from = a % (words.length - 1)
        const quote = words.slice(from, from + 2 + (b % (words.length - from))).join('\n')
        const found = findQuote(text, quote)
        expect(found && text.slice(found.start, found.end)).toBe(quote.replace(/\s+/g, ' '))
      }),
    )
  })
})

describe('a reply', () => {
  const sentence = { text: 'A.', citations: [{ passage: 'P1', quote: 'A' }] }

  test.each([
    ['plain', JSON.stringify({ sentences: [sentence] })],
    ['as a bare list', JSON.stringify([sentence])],
    [
      'in a fence among words',
      `Sure:\n\`\`\`json\n${JSON.stringify({ sentences: [sentence] })}\n\`\`\`\nDone.`,
    ],
    ['with items of another form', JSON.stringify({ sentences: [sentence, 'B.', { text: 3 }, null] })],
  ])('is read %s', (_, reply) => {
    expect(readSentences(reply)).toEqual([sentence])
  })

  test('of any kind never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (reply) => void tidy(readSentences(reply) ?? [])))
  })
})

test('sentences are made single, plain and few, whatever marks them', () => {
  const text = '- **One** [1] is here [P2].\u202e Two is (P1, P2) there; three (1990) stays.'
  expect(tidy([{ text, citations: [] }]).map((one) => one.text)).toEqual([
    'One is here.',
    'Two is there; three (1990) stays.',
  ])
  expect(
    tidy(Array.from({ length: 50 }, () => ({ text: 'Same words.', citations: [] }))).length,
  ).toBeLessThan(10)
  expect(tidy([{ text: 'long '.repeat(1000), citations: [] }])).toEqual([])
})
