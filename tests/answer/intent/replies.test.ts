import { describe, expect, it } from 'vitest'
import { MAX_QUESTION } from '../../../src/answer/intent/intent.ts'
import { replies } from '../../../src/locales/replies.ts'
import { LANGUAGES } from '../../../src/types.ts'

const textsOf = (language: (typeof LANGUAGES)[number]): string[] =>
  Object.values(replies[language]).map((reply) => (typeof reply === 'string' ? reply : reply(MAX_QUESTION)))

describe('the replies', () => {
  it.each(LANGUAGES)('in %s are short, differ from each other and have no markup', (language) => {
    const texts = textsOf(language)
    expect(new Set(texts).size).toBe(texts.length)
    for (const text of texts) {
      expect(text.length).toBeLessThan(330)
      expect(text).not.toMatch(/[<>*_`]/)
    }
  })

  it('are written in the letters of their language', () => {
    for (const text of textsOf('kk')) expect(text).toMatch(/[әғқңөұүһі]/)
    for (const text of textsOf('ru')) expect(text).not.toMatch(/[әғқңөұүһі]/)
    for (const text of textsOf('en')) expect(text).not.toMatch(/\p{Script=Cyrillic}/u)
  })

  it('name the limit of a message that is too long', () => {
    for (const language of LANGUAGES) {
      expect(replies[language].too_long(MAX_QUESTION).replace(/\D/g, '')).toBe(String(MAX_QUESTION))
    }
  })
})
