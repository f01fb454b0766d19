import { describe, expect, it } from 'vitest'
import { wordTest } from '../../../src/answer/intent/elements.ts'
import { PhraseBook } from '../../../src/answer/intent/phrases.ts'

const found = (phrase: string, sentence: string, starts?: number[]): boolean =>
  new PhraseBook({ it: phrase }, { fruit: 'apple|pear*' }).find(sentence.split(' '), starts).size > 0

describe('PhraseBook', () => {
  it.each([
    ['who won', 'tell me who won it', true],
    ['who won', 'who has won', false],
    ['who ..1 won', 'who has won', true],
    ['who ..1 won', 'who on earth has won', false],
    ['who .. won', 'who on earth has won', true],
    ['elect* a|the', 'electing the', true],
    ['the {fruit}', 'the pears', true],
    ['a|{fruit} b', 'apple b', true],
    ['red (ripe|big) {fruit}', 'red apple', true],
    ['red (ripe|big) {fruit}', 'red big apple', true],
    ['red (ripe|big) {fruit}', 'red old apple', false],
    ['^ write', 'now write', false],
    ['vote $', 'i vote', true],
    ['vote $', 'i vote now', false],
    ['vote ..1 $', 'i vote now', true],
    ['забудь+ все', 'забудьте все', true],
    ['кімге дауыс', 'кимге дауыс', true],
    ['*ing me', 'voting me', true],
    ['*ing me', 'vote me', false],
    ['vo*ing', 'voting', true],
    ['vo*ing', 'moving', false],
    ['who & should', 'should they say who', true],
    ['who & should i', 'who should we', false],
    ['who & should ! legally', 'who should vote', true],
    ['who & should ! legally', 'who should legally vote', false],
    ['who ! vote|elect', 'who elects', true],
  ])('%j in %j: %s', (phrase, sentence, expected) => {
    expect(found(phrase, sentence)).toBe(expected)
  })

  it('takes ^ for each place where a request may begin', () => {
    expect(found('^ write', 'please write', [0, 1])).toBe(true)
  })

  it('names the labels of all phrases that it finds', () => {
    const book = new PhraseBook({ one: 'a b\nc d', two: 'd', three: 'e' })
    expect(book.find(['c', 'd'])).toEqual(new Set(['one', 'two']))
  })

  it('refuses a phrase without words and a set that does not exist', () => {
    expect(() => new PhraseBook({ it: '^ ..' })).toThrow()
    expect(() => new PhraseBook({ it: 'a {nuts}' })).toThrow('nuts')
  })
})

describe('wordTest', () => {
  it('knows the words and the stems of a list', () => {
    const test = wordTest('vote elect*')
    expect(['vote', 'votes', 'elections', 'elec'].map(test)).toEqual([true, false, true, false])
  })
})
