import { describe, expect, it } from 'vitest'
import { excerpt, holdsWords } from '../../src/answer-tests/wording.ts'

describe('words in a text', () => {
  it.each([
    ['They said: “We came   early”.', 'said: "we came early"'],
    ['The 2019–2023 term', '2019-2023 term'],
    ['Всё прошло спокойно', 'все прошло'],
    ['Turnout was 61 % of voters', '61% of voters'],
    ['30% of the seats', '30'],
    ['a gift of the mill,\nwhich closed', 'the mill, which closed'],
    ['70-тен астам', '70'],
    ['Hill’s report', "hill's report"],
  ])('%s holds %s', (text, words) => {
    expect(holdsWords(text, words)).toBe(true)
  })

  it.each([
    ['It was 2019.', '19'],
    ['It was 180 metres.', '18'],
    ['Turnout was 18.5 per cent', '18'],
    ['Turnout was 1,018', '018'],
    ['nine villages', 'nine village'],
    ['не было', 'был'],
    ['anything', '…'],
    ['anything', ''],
  ])('%s does not hold %s', (text, words) => {
    expect(holdsWords(text, words)).toBe(false)
  })
})

describe('an excerpt', () => {
  it('is one line, cut between words', () => {
    expect(excerpt('Two\n lines')).toBe('“Two lines”')
    expect(excerpt('one two three four five six seven', 18)).toBe('“one two three…”')
  })
})
