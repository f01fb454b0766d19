import { describe, expect, it } from 'vitest'
import { gapWords } from '../../src/answer/gap-words.ts'

describe('the words of a gap', () => {
  it('are those with content, and have one key whatever their forms and order', () => {
    const gap = gapWords('When will the minister of health resign?')
    expect(gap?.words).toEqual(['minister', 'health', 'resign'])
    expect(gapWords('Has the health minister RESIGNED??')?.key).toBe(gap?.key)
    expect(gapWords('Which ministers resigned for their health')?.key).toBe(gap?.key)
    expect(gapWords('When will the minister of culture resign?')?.key).not.toBe(gap?.key)
  })

  it('are found in Russian and Kazakh, in either alphabet', () => {
    expect(gapWords('Когда министр подаст в отставку?')?.words).toEqual(['министр', 'подаст', 'отставку'])
    expect(gapWords('Министр қашан отставкаға кетеді?')?.words).toContain('министр')
    expect(gapWords('skolko ministrov v pravitelstve')?.key).toBe(
      gapWords('Сколько министров в правительстве?')?.key,
    )
  })

  it('hold no telephone, mailbox, account, address or other number of a person, but years', () => {
    const gap = gapWords(
      'My IIN 870712301234, phone +7 701 123 45 67, mail ivan@example.kz, @ivan, https://example.org/ivan: turnout in 2023?',
    )
    expect(gap?.words.join(' ')).not.toMatch(/ivan|example|\b(?!2023\b)\d+/)
    expect(gap?.words).toEqual(expect.arrayContaining(['turnout', '2023']))
  })

  it('are not kept of a message without content or of a long story', () => {
    expect(gapWords('What is it?')).toBeUndefined()
    expect(gapWords('🗳 ???')).toBeUndefined()
    const story = Array.from({ length: 40 }, (_, n) => `word${String.fromCharCode(97 + (n % 26))}${n}x`)
    expect(
      gapWords(
        `Yesterday neighbour bought apples, pears, plums, cherries, grapes, melons, lemons, bread, butter, cheese, honey ${story.join(' ')}`,
      ),
    ).toBeUndefined()
  })
})
