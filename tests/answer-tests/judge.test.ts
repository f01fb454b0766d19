import { beforeAll, describe, expect, it } from 'vitest'
import type { Expectation } from '../../src/answer-tests/case.ts'
import { converse, type House } from '../../src/answer-tests/house.ts'
import { judge } from '../../src/answer-tests/judge.ts'
import { realHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await realHouse()
}, 60_000)

const NOTHING: Expectation = {
  kinds: ['answer'],
  reasons: [],
  cites: [],
  doesNotCite: [],
  says: [],
  doesNotSay: [],
}

async function problemsOf(question: string, expected: Partial<Expectation>): Promise<string[]> {
  const answer = await converse(house, [question], undefined)
  return judge({ ...NOTHING, ...expected }, answer, house)
}

const VISITED = 'How many polling stations did the observers visit?'

describe('an answer', () => {
  it('meets what it meets', async () => {
    expect(
      await problemsOf(VISITED, {
        cites: ['visited 48 polling stations'],
        doesNotCite: ['61 percent'],
        says: ['48 polling stations'],
        doesNotSay: ['49', '4'],
        reasons: ['evidence'],
        language: 'en',
      }),
    ).toEqual([])
  })

  it('meets words of the rendering, too, in which its reader sees the quote', async () => {
    const expected = { cites: ['посетили 48 избирательных участков'] }
    expect(await problemsOf('Сколько участков посетили наблюдатели?', expected)).toEqual([])
    expect(await problemsOf(VISITED, expected)).toHaveLength(1)
  })

  it('of another kind is told of with what it cites', async () => {
    expect(await problemsOf(VISITED, { kinds: ['not_found', 'declined'] })).toEqual([
      expect.stringMatching(
        /^expected not_found or declined, came answer \(evidence\); it cites “.*48 polling stations.*” in mission$/,
      ),
    ])
  })

  it('that was expected and did not come is told of with the nearest passage', async () => {
    expect(await problemsOf('How old is Maria Holt?', {})).toEqual([
      expect.stringMatching(
        /^expected answer, came not_found \(absent\); the nearest passage is “.*” in \w+$/,
      ),
    ])
    expect(await problemsOf('Hello!', {})).toEqual([
      'expected answer, came chat (greeting); no passage is near',
    ])
  })

  it('for another reason, or in another language, is told of', async () => {
    expect(
      await problemsOf('Hello!', { kinds: ['chat'], reasons: ['thanks', 'about_bot'], language: 'kk' }),
    ).toEqual([
      'expected the reason thanks or about_bot, came chat (greeting); no passage is near',
      'expected an answer in kk, came one in en',
    ])
  })

  it('that does not cite the words is told of with the passage that holds them', async () => {
    const [problem] = await problemsOf(VISITED, { cites: ['won 14 of the 30 seats'] })
    expect(problem).toMatch(
      /^expected to cite “won 14 of the 30 seats”, cited “.*”; the passage that holds it, “The River Party won 14 .*” in mission, was (?:number \d+ of those found|not among the \d+ passages found)$/,
    )
    const [mistyped] = await problemsOf(VISITED, { cites: ['won 15 of the 30 seats'] })
    expect(mistyped).toMatch(/no passage of the edition holds these words$/)
  })

  it('that cites, says or lacks what it should not is told of with what it says', async () => {
    expect(
      await problemsOf(VISITED, {
        doesNotCite: ['48 polling stations'],
        says: ['nine villages'],
        doesNotSay: ['polling stations'],
      }),
    ).toEqual([
      expect.stringMatching(
        /^expected not to cite “48 polling stations”, but \[1\] is “.*48 polling stations.*”$/,
      ),
      expect.stringMatching(/^expected to say “nine villages”, but says “.*48 polling stations.*”$/),
      expect.stringMatching(/^expected not to say “polling stations”, but says “.*48 polling stations.*”$/),
    ])
  })
})
