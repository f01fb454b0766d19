import { describe, expect, it } from 'vitest'
import { duplicatePassages } from '../../src/knowledge/duplicates.ts'
import { missingFields } from '../../src/knowledge/missing-fields.ts'
import { read, shown } from './temp-folder.ts'

const FIELDS = '---\nurl: https://example.org\npublished: 2023-03-20\n---\n'
const PASSAGE =
  'Observers from the United States visited eighteen polling places in the north of the country on Sunday, and they described what they had seen there at a meeting with reporters in Astana.'
const OTHER =
  'The commission of the region counted every ballot twice, which took it until the early morning, and published the results of each polling place before noon on the following day.'
const RUSSIAN =
  'Комиссия области дважды пересчитала каждый бюллетень, поэтому работа продолжалась до раннего утра, а итоги по каждому участку были опубликованы до полудня следующего дня.'

describe('passages that stand twice', () => {
  it('are named with both their places, word for word or nearly', async () => {
    const knowledge = await read({
      'a.md': `${FIELDS}${OTHER}\n\n${PASSAGE}\n\n${RUSSIAN}`,
      'b.md': `${FIELDS}Something of its own.\n\n${PASSAGE}`,
      'c.md': `${FIELDS}${PASSAGE.replace('eighteen', 'nineteen')}`,
      'd.md': `${FIELDS}${RUSSIAN.replace('дважды', 'трижды')}\n\n${OTHER.toUpperCase()}`,
    })
    expect(shown(knowledge)).toEqual([
      expect.stringMatching(/^b\.md:7: this passage stands in a\.md \(line 7\) too: "Observers from/),
      expect.stringMatching(
        /^c\.md:5: this passage stands in a\.md \(line 7\) almost word for word: "Observers/,
      ),
      expect.stringMatching(
        /^d\.md:5: this passage stands in a\.md \(line 9\) almost word for word.*; 2 passages in all$/,
      ),
    ])
  })

  it('may stand in one file', async () => {
    const knowledge = await read({ 'a.md': `${FIELDS}${PASSAGE}\n\n${OTHER}\n\n${PASSAGE}` })
    expect(shown(knowledge)).toEqual([
      expect.stringMatching(/^a\.md:9: this passage stands in this file \(line 5\) too/),
    ])
  })

  it('are not those that share a phrase, nor short ones, nor translations', async () => {
    const knowledge = await read({
      'a.md': `${FIELDS}${PASSAGE}\n\nVoting ended at eight.`,
      'b.md': `${FIELDS}Observers from the United States visited eighteen polling places in the north of the country, but a later report of the same group names other regions and gives no count.\n\nVoting ended at eight.`,
      'a.ru.md': `---\ntranslation_of: a\nlanguage: ru\n---\n${RUSSIAN}\n\nГолосование закончилось в восемь.`,
    })
    expect(shown(knowledge).filter((words) => /stands/.test(words))).toEqual([])
  })
})

it('finds most passages with one word changed in a hundred pairs', () => {
  const words = Array.from({ length: 4000 }, (_, i) => `w${((i * 2654435761) >>> 7).toString(36)}`)
  const pairs = Array.from({ length: 100 }, (_, i) => words.slice(i * 40, i * 40 + 40))
  const documents = pairs.flatMap((pair, i) => [
    { name: `${i}-a.md`, text: pair.join(' '), lineAt: () => 1 },
    {
      name: `${i}-b.md`,
      text: [...pair.slice(0, 20), 'changed', ...pair.slice(21)].join(' '),
      lineAt: () => 1,
    },
  ])
  // Fifty pairs are named, and one line tells of the rest.
  const warnings = duplicatePassages(documents)
  expect(warnings).toHaveLength(51)
  expect(Number(/(\d+) more/.exec(warnings[50]!.message)?.[1])).toBeGreaterThan(44)
})

it('compares twenty thousand passages in seconds, also when all are of one template', () => {
  const documents = Array.from({ length: 20_000 }, (_, i) => ({
    name: `${i}.md`,
    text: `${PASSAGE} This was number ${i} of them.`,
    lineAt: () => 1,
  }))
  const began = performance.now()
  duplicatePassages(documents)
  expect(performance.now() - began).toBeLessThan(15_000)
})

describe('documents without an address or a date', () => {
  it('are named with what they lack', async () => {
    const { warnings } = await read({
      'a.md': PASSAGE,
      'b.md': `---\nurl: https://example.org\n---\n${OTHER}`,
      'c.txt': `---\npublished: 2023\n---\n${RUSSIAN}`,
      'd.md': `${FIELDS}Something of its own.`,
    })
    expect(warnings).toEqual([
      { file: 'a.md', message: 'no url (citations link to nothing) and no date (published)' },
      { file: 'b.md', message: 'no date (published)' },
      { file: 'c.txt', message: 'no url (citations link to nothing)' },
    ])
  })

  it('are told of in one line when they are many', () => {
    const files = Array.from({ length: 1000 }, (_, i) => ({ name: `${i}.md`, fields: {} }))
    const warnings = missingFields(files as never)
    expect(warnings).toHaveLength(21)
    expect(warnings[20]?.message).toBe('no url or no date; so have 979 more')
  })
})
