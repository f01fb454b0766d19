import { describe, expect, it } from 'vitest'
import { standalone } from '../../src/answer/followups.ts'
import { storyBefore } from '../../src/answer/telling.ts'
import { glossary } from '../search/library.ts'

describe('a story before a question', () => {
  it.each([
    [
      'en',
      'My neighbour says that nobody came. How many clerks counted the ballots?',
      'How many clerks counted the ballots?',
    ],
    [
      'en',
      'We have argued about it all day, so tell us: which engineer chose granite?',
      'which engineer chose granite?',
    ],
    [
      'ru',
      'Сосед говорит, что никто не приехал. Сколько секретарей считали голоса?',
      'Сколько секретарей считали голоса?',
    ],
    ['kk', 'Біз бұл туралы күні бойы таластық, енді айтыңызшы: мектепті кім ашты?', 'мектепті кім ашты?'],
  ] as const)('is told from it, in %s: %s', (language, text, asked) => {
    expect(storyBefore(text, language)?.asked).toBe(asked)
    expect(standalone(text, [], language, glossary).text).toBe(asked)
  })

  it.each([
    'The mission: how many clerks were there?',
    'My neighbour says that nobody came. Is that true?',
    'Who led the mission?',
  ])('is none here: %s', (text) => {
    expect(storyBefore(text, 'en')).toBeUndefined()
  })

  it('gives the question its names where the question refers to somebody', () => {
    const { text } = standalone(
      'Yesterday I met Maria Holt in the street. Which clerks did she praise for calm work?',
      [],
      'en',
      glossary,
    )
    expect(text).toContain('Maria Holt')
    expect(text).not.toContain('street')
  })
})
