import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headingText } from '../../src/knowledge/headings.ts'
import { splitPassages } from '../../src/knowledge/passages.ts'
import { parseFile } from '../../src/knowledge/source-file.ts'
import type { SourceDocument } from '../../src/types.ts'

const documentOf = (text: string, id = 'a'): SourceDocument => ({
  id,
  title: 'T',
  language: 'en',
  text,
  hash: '',
})
const textsOf = (text: string): string[] =>
  splitPassages(documentOf(text)).map(({ start, end }) => text.slice(start, end))
const sentencesOf = (text: string): string[] =>
  splitPassages(documentOf(text)).flatMap(({ sentences }) =>
    sentences.map(({ start, end }) => text.slice(start, end)),
  )

/** A paragraph of sentences of ten words. */
const prose = (sentences: number, first = 0): string =>
  Array.from(
    { length: sentences },
    (_, i) => `Sentence ${first + i} has just ten words in it, no more.`,
  ).join(' ')
const words = (text: string): number => text.split(/\s+/).length

describe('any text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '## A heading',
      '== Another ==',
      '- an item',
      '2. Second item',
      'Mr. Hill of the U.S. came.',
      prose(30),
      'x'.repeat(3000),
    ),
    fc.string({ unit: fc.constantFrom(...'abcАбвқ 09.,;:!?"«»()—-#=\t🗳'), maxLength: 120 }),
  )
  const text = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'))

  it('is cut into passages in order, whose sentences are in order inside them', () => {
    fc.assert(
      fc.property(text, (source) => {
        let last = 0
        for (const passage of splitPassages(documentOf(source))) {
          expect(passage.start).toBeGreaterThanOrEqual(last)
          expect(passage.end).toBeGreaterThan(passage.start)
          expect(passage.sentences.length).toBeGreaterThan(0)
          let from = passage.start
          for (const { start, end } of passage.sentences) {
            expect(start).toBeGreaterThanOrEqual(from)
            expect(end).toBeGreaterThan(start)
            expect(source.slice(start, end)).toBe(source.slice(start, end).trim())
            from = end
          }
          expect(passage.end).toBe(from)
          last = passage.end
        }
        expect(last).toBeLessThanOrEqual(source.length)
      }),
    )
  })

  it('has each letter and digit in one sentence, but for headings and list marks', () => {
    fc.assert(
      fc.property(text, (source) => {
        const covered = new Uint8Array(source.length)
        for (const { sentences } of splitPassages(documentOf(source)))
          for (const { start, end } of sentences) for (let i = start; i < end; i++) covered[i]! += 1
        const wrong: string[] = []
        let at = 0
        for (const part of source.split('\n')) {
          const mark = /^\s*(?:(?:[-*+•–—·▪◦#]+|\d{1,3}[.)]|\p{L}\))\s+)?/u.exec(part)?.[0].length ?? 0
          for (let i = mark; headingText(part) === undefined && i < part.length; i++)
            if (covered[at + i] !== 1 && /[\p{L}\p{N}]/u.test(part[i]!)) wrong.push(part)
          at += part.length + 1
        }
        expect(wrong).toEqual([])
      }),
    )
  })

  it('read from a file has no line feed in a sentence', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('a.md', 'a.txt'), (source, name) => {
        const { file } = parseFile(name, Buffer.from(`---\nlanguage: en\n---\n${source}`))
        const sentences = file ? sentencesOf(file.text) : []
        expect(sentences.filter((sentence) => sentence.includes('\n'))).toEqual([])
      }),
    )
  })

  it('gives every passage an id of its own', () => {
    fc.assert(
      fc.property(text, (source) => {
        const ids = splitPassages(documentOf(`${source}\n\n${source}`)).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

it('keeps a paragraph whole, also a long one', () => {
  expect(textsOf(prose(25))).toEqual([prose(25)])
})

it('divides a very long paragraph at sentence ends into parts of about equal length', () => {
  const parts = textsOf(prose(100))
  expect(parts.join(' ')).toBe(prose(100))
  for (const part of parts) {
    expect(words(part)).toBeGreaterThan(100)
    expect(words(part)).toBeLessThanOrEqual(180)
  }
})

it('joins a short paragraph with the next, and a short last one with the one before', () => {
  const [long, other] = [prose(5), prose(5, 5)]
  expect(textsOf(`Short one.\n\n${long}\n\n${other}\n\nShort end.`)).toEqual([
    `Short one.\n\n${long}`,
    `${other}\n\nShort end.`,
  ])
})

it('keeps a list with the line that announces it', () => {
  const intro = `${prose(4)} The group recommends:`
  const list = `- ${prose(2)}\n- ${prose(2, 2)}`
  expect(textsOf(`${intro}\n\n${list}`)).toEqual([`${intro}\n\n${list}`])
})

it('never joins across a heading, and never quotes one', () => {
  expect(textsOf('Short.\n\n## Turnout\n\nIt was high.\n== Later ==\nIt fell.')).toEqual([
    'Short.',
    'It was high.',
    'It fell.',
  ])
})

it('quotes list items without their marks', () => {
  expect(sentencesOf('The group recommends:\n- better debates\n2. More women.\nв) свободу СМИ')).toEqual([
    'The group recommends:',
    'better debates',
    'More women.',
    'свободу СМИ',
  ])
})

it('divides a sentence that nobody could check, at a semicolon where there is one', () => {
  const clause = 'the commission shall publish the results of the district within two days'
  const sentences = sentencesOf(`${Array.from({ length: 40 }, () => clause).join('; ')}.`)
  expect(sentences.length).toBeGreaterThan(1)
  for (const sentence of sentences) {
    expect(sentence.length).toBeLessThanOrEqual(1200)
    expect(sentence).toMatch(/[;.]$/)
  }
})

it('keeps the id of unchanged text when other text changes', () => {
  const [first, second] = [prose(5), prose(5, 5)]
  const idOf = (text: string, id?: string) => splitPassages(documentOf(text, id)).map((passage) => passage.id)
  expect(idOf(`${second}\n\n${first}`)).toEqual(idOf(`${first}\n\n${second}`).reverse())
  expect(idOf(first)[0]).toMatch(/^[0-9a-f]{16}$/)
  expect(idOf(first, 'b')).not.toEqual(idOf(first))
})
