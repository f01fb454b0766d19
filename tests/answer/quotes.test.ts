import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Draft, quoteAll } from '../../src/answer/compose.ts'
import { createGate } from '../../src/answer/gate/gate.ts'
import { leansBack, notShown, type Quote, selectQuotes, withAntecedents } from '../../src/answer/quotes.ts'
import { readQuery } from '../../src/search/query.ts'
import { type Evidence, type Library, PassageRetriever } from '../../src/search/retriever.ts'
import type { Citation, Passage, SourceDocument } from '../../src/types.ts'
import { libraryOf } from '../search/library.ts'

const documentOf = (id: string, text: string): SourceDocument => ({
  id,
  title: `Notes ${id}`,
  publisher: 'The Gazette',
  language: 'en',
  text,
  hash: '',
})
const quotesOf = async (library: Library, question: string) => {
  const { lead } = await new PassageRetriever(library).search(readQuery(question, 'en'))
  return lead ? selectQuotes(lead) : []
}
const textsOf = async (text: string, question: string): Promise<string[]> => {
  const quotes = await quotesOf(libraryOf([documentOf('a', text)]), question)
  return quotes.map(({ start, end }) => text.slice(start, end))
}

describe('a sentence that begins with a word for something before', () => {
  it.each([
    'He came late.',
    'They left.',
    'It was painted.',
    'This changed.',
    '“She agreed,” he said.',
    '- an item of a list',
    'Она похвалила работу.',
    'Это изменилось.',
    'Ол келді.',
    'Олар кетті.',
    'However, it rained.',
  ])('leans on it: %s', (sentence) => {
    expect(leansBack(sentence)).toBe(true)
  })

  it.each([
    'Hector came late.',
    'Item three was sold.',
    'Theory is one thing.',
    'Онегин приехал.',
    'Оланд кетті.',
  ])('and not one that only looks alike: %s', (sentence) => {
    expect(leansBack(sentence)).toBe(false)
  })

  it('is quoted with the sentence before it', async () => {
    const text =
      'Captain Anna Reed commands the ferry. She painted its chimney yellow. The lake is deep. Nobody swims there.'
    const [first] = await textsOf(text, 'Who painted the chimney yellow?')
    expect(first).toMatch(/^Captain Anna Reed commands the ferry\. She painted its chimney yellow\./)
  })

  it('at the beginning of its passage is quoted alone', async () => {
    const text =
      'He painted the chimney yellow.\n\nThe lake is deep and cold, and nobody swims there in the winter.'
    expect((await textsOf(text, 'Who painted the chimney yellow?'))[0]).toBe('He painted the chimney yellow.')
  })
})

it('one sentence that covers the question is quoted alone', async () => {
  const text =
    'The mill grinds rye. Seven sailors painted the harbour wall. Bakers buy the flour. Wind turns the sails.'
  expect(await textsOf(text, 'How many sailors painted the harbour wall?')).toEqual([
    'Seven sailors painted the harbour wall.',
  ])
})

it('two sentences that each hold half of the question are both quoted', async () => {
  const library = libraryOf([
    documentOf(
      'a',
      'The baker Otto Grau sells rye bread.\n\nNothing else happens in the square on Sundays or holidays.',
    ),
    documentOf(
      'b',
      'The painter Lea Moor owns a violet boat.\n\nThe boat house has a tin roof and no windows at all.',
    ),
  ])
  const quotes = await quotesOf(library, 'rye bread baker Otto Grau, violet boat painter Lea Moor')
  expect(new Set(quotes.map(({ passage }) => passage.document))).toEqual(new Set(['a', 'b']))
})

describe('any small knowledge', () => {
  const sentence = fc.constantFrom(
    'Captain Anna Reed commands the ferry.',
    'She painted its chimney yellow.',
    'The ferry carries forty passengers to Tarnow.',
    'They pay two crowns.',
    'It sank in 1987.',
    '“We raised it,” said Mr. Stern.',
    'The U.S. envoy, J. Hale, came on 3 May.',
    'Ivo Stern guards the lamp 🗼 at night!',
    '- the lamp',
    'However, the lamp is old.',
    'Қайық көлде.',
  )
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join(' '))
  const text = fc
    .array(paragraph, { minLength: 1, maxLength: 4 })
    .map((paragraphs) => paragraphs.join('\n\n'))
  const question = fc
    .array(
      fc.constantFrom(
        'who',
        'when',
        'ferry',
        'captain',
        'lamp',
        'chimney',
        'Stern',
        'Tarnow',
        'crowns',
        'painted',
        '1987',
        'forty',
        'Reed',
        'passengers',
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((words) => words.join(' '))

  it('gives at most three quotes, each a slice of whole sentences, none over another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), question, async (texts, asked) => {
        const documents = texts.map((body, place) => documentOf(`d${place}`, body))
        const documentNamed = (id: string): SourceDocument => documents.find((one) => one.id === id)!
        const quotes = await quotesOf(libraryOf(documents), asked)
        expect(quotes.length).toBeLessThanOrEqual(3)
        for (const { passage, start, end, sentences } of quotes) {
          const body = documentNamed(passage.document).text
          expect(passage.sentences.map((span) => span.start)).toContain(start)
          expect(passage.sentences.map((span) => span.end)).toContain(end)
          for (const one of sentences) expect(body.slice(start, end)).toContain(one)
          const place = passage.sentences.findIndex((span) => span.start === start)
          const before = passage.sentences[place - 1]
          const dangles = before !== undefined && leansBack(body.slice(start, end))
          // Only where it would be a page to read: sentences that lean on each other, one after another.
          expect(dangles && end - before.start <= 400).toBe(false)
        }
        const ordered = [...quotes].sort((a, b) => a.start - b.start)
        for (const [place, quote] of ordered.entries())
          for (const other of ordered.slice(place + 1))
            if (other.passage.document === quote.passage.document)
              expect(other.start).toBeGreaterThanOrEqual(quote.end)

        const draft: Draft = { lines: [], claims: [], citations: [] }
        quoteAll(draft, quotes, { reader: 'en', documentOf: documentNamed, gate: createGate() })
        for (const { document, quote, start, end } of draft.citations)
          expect(quote).toBe(documentNamed(document).text.slice(start, end))
        // Verbatim words need no judgement: none of them is held back.
        expect(draft.claims).toHaveLength(quotes.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('quotes beside others', () => {
  const text = 'Judge Holt led the mission.\n\nShe added that talks were held. They lasted nine hours.'
  const document = documentOf('a', text)
  const quoteOf = (words: string, id: string): Quote => {
    const start = text.indexOf(words)
    const passage = { id, document: 'a' } as Passage
    return { passage, start, end: start + words.length, sentences: [words], text: words }
  }
  const led = quoteOf('Judge Holt led the mission.', 'one')
  const added = quoteOf('She added that talks were held.', 'two')
  const both = quoteOf('She added that talks were held. They lasted nine hours.', 'two')
  const evidence = [led, added].map(
    ({ passage, start, end, text }) => ({ passage, span: { start, end }, text }) as Evidence,
  )
  const citations = [{ n: 1, document: 'a', start: added.start, end: added.end } as Citation]

  it('bring the end of the passage before, when they lean on it, and bring it once', () => {
    expect(withAntecedents([added], evidence).map(({ text }) => text)).toEqual([led.text, added.text])
    expect(withAntecedents([led, added], evidence)).toEqual([led, added])
    expect(withAntecedents([led], evidence)).toEqual([led])
  })

  it('leave out what is quoted above', () => {
    expect(notShown([added], citations, () => document)).toEqual({ quotes: [], shown: [1] })
    const { quotes, shown } = notShown([both, led], citations, () => document)
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual([
      'They lasted nine hours.',
      led.text,
    ])
    expect(shown).toEqual([1])
  })
})
