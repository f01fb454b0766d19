import { BaseRetriever } from '@langchain/core/retrievers'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { identifyLanguage } from '../../src/language/identify.ts'
import { readQuery } from '../../src/search/query.ts'
import { type Findings, type Library, PassageRetriever } from '../../src/search/retriever.ts'
import type { Language } from '../../src/types.ts'
import { libraryOf } from './library.ts'
import { knowledgeOf } from './valley.ts'

let library: Library
let retriever: PassageRetriever
beforeAll(async () => {
  const { documents, translations } = await knowledgeOf()
  library = libraryOf(documents, translations)
  retriever = new PassageRetriever(library)
})

const find = (question: string, limit?: number): Promise<Findings> => {
  const { language, script } = identifyLanguage(question)
  return retriever.search(readQuery(question, language, script), limit)
}
const textOf = (id: string): string => library.documents.find((document) => document.id === id)!.text
/** The best sentence, as its document has it. */
const bestOf = ({ lead }: Findings): string => {
  const { passage, span } = lead!.evidence[0]!
  return textOf(passage.document).slice(span.start, span.end)
}
const LED = 'Judge Maria Holt led the mission.'
const PUPILS = 'Мектепте 420 оқушы оқиды.'

describe('as a retriever of LangChain', () => {
  it('gives documents whose content is a slice of an article, with where it comes from', async () => {
    expect(retriever).toBeInstanceOf(BaseRetriever)
    const documents = await retriever.invoke('Who led the mission of the observers?')
    expect(documents[0]?.pageContent).toContain(LED)
    expect(documents[0]?.metadata).toMatchObject({
      document: 'mission',
      title: 'Observers at the Kerlan vote',
      url: 'https://example.org/kerlan',
    })
    for (const { id, pageContent, metadata } of documents) {
      expect(pageContent).toBe(textOf(metadata.document).slice(metadata.start, metadata.end))
      expect(library.passages.find((passage) => passage.id === id)?.document).toBe(metadata.document)
    }
  })
})

describe('the question’s own language', () => {
  it.each([
    ['Who led the mission?', LED],
    [
      'Which engineer chose granite for the bridge?',
      'The engineer Pavel Brandt chose granite from the northern quarry.',
    ],
    ['Какой сорт вывел садовник Лугов?', 'Садовник Степан Лугов вывел новый сорт, который не боится мороза.'],
    ['Мектепте неше оқушы оқиды?', PUPILS],
  ])('answers %s', async (question, sentence) => {
    const findings = await find(question)
    expect(findings.lead?.across).toBe(false)
    expect(bestOf(findings)).toBe(sentence)
  })

  it.each([
    [
      'letters swapped or left out',
      'How many poling staitons did the obsevers visit?',
      'They visited 48 polling stations in the first district.',
    ],
    [
      'a Russian typo',
      'Какой сотр вывел садовнник Лугов?',
      'Садовник Степан Лугов вывел новый сорт, который не боится мороза.',
    ],
    ['Kazakh without its letters', 'Мектепте неше окушы окиды?', PUPILS],
    ['Kazakh typed in Latin', 'Mektepte neshe oqushy oqidy?', PUPILS],
    ['Russian typed in Latin', 'Kto vozglavlyal missiyu nablyudateley?', LED],
  ])('is understood with %s', async (_, question, sentence) => {
    expect(bestOf(await find(question))).toBe(sentence)
  })

  it('is surer of what the articles say than of what they do not', async () => {
    const confidence = async (question: string) => (await find(question)).lead?.confidence ?? -Infinity
    const known = await confidence('How many polling stations did the observers visit?')
    for (const question of ['Which planet has the largest moons?', 'How many zebras did the tenor buy?'])
      expect(await confidence(question)).toBeLessThan(known - 2)
  })
})

describe('another language', () => {
  it('is searched in the editors’ translation, and the evidence is the original sentence', async () => {
    const findings = await find('Кто возглавлял миссию наблюдателей?')
    const best = findings.lead?.evidence[0]
    expect(findings.lead).toMatchObject({ language: 'ru', across: false })
    expect(best).toMatchObject({ translated: true, text: 'Миссию возглавляла судья Мария Хольт.' })
    expect(bestOf(findings)).toBe(LED)
    expect(best?.passage.language).toBe('en')
    expect(best?.passage.sentences[best.place]).toEqual(best?.span)
  })

  it('is reached by what words mean where no translation is', async () => {
    const findings = await find('Ауылдағы мектепті кім салды?')
    expect(findings.lead?.language).toBe('kk')
    const across = await find('How many pupils study at the village school?')
    expect(across.lead).toMatchObject({ language: 'kk', across: true })
    expect(across.lead?.evidence[0]?.passage.document).toBe('school')
  })

  it('is reached by a name in another alphabet', async () => {
    const findings = await find('Who is Stepan Lugov?')
    expect(findings.lead).toMatchObject({ language: 'ru', across: true })
    expect(bestOf(findings)).toContain('Степан Лугов')
  })

  it('leads only when the question’s own cannot answer', async () => {
    const { lead, passages } = await find('Which bus carries books through the hills?')
    expect(lead?.language).toBe('en')
    expect(passages[0]?.document).toBe('library')
  })
})

describe('the passages named', () => {
  it('begin with the lead’s best and go down from 1 to 0, no passage twice', async () => {
    for (const question of [
      'Who led the mission?',
      'Керлан',
      'Мектеп директоры кім?',
      'bridge school orchard',
    ]) {
      const { lead, passages } = await find(question, 20)
      expect(passages[0]?.passage).toBe(lead?.passages[0]?.passage)
      expect(passages[0]?.score).toBe(1)
      const scores = passages.map(({ score }) => score)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true)
      expect(new Set(passages.map(({ passage }) => passage)).size).toBe(passages.length)
    }
  })

  it('are as many as asked for at most', async () => {
    expect((await find('bridge bus school observers', 2)).passages).toHaveLength(2)
    expect((await find('bridge bus school observers', 1)).passages).toHaveLength(1)
  })

  it('rank a question the same in a pool of its own, whatever other languages hold', async () => {
    const question = readQuery('How many villages does the bus stop in?', 'en')
    const english = libraryOf(library.documents.filter(({ language }) => language === 'en'))
    const alone = (await new PassageRetriever(english).search(question)).lead
    const among = (await retriever.search(question)).lead
    expect(among?.passages.map(({ passage }) => passage).slice(0, 3)).toEqual(
      alone?.passages.map(({ passage }) => passage).slice(0, 3),
    )
    expect(among?.passages[0]?.score).toBeCloseTo(alone?.passages[0]?.score ?? 0, 10)
  })
})

describe('any message', () => {
  const word = fc.constantFrom(
    ...[
      'observers',
      'Kerlan',
      'bridge',
      'the',
      'who',
      'when',
      '48',
      '2024',
      'выборы',
      'миссия',
      'кто',
      'мектеп',
      'оқушы',
      'қашан',
      'mektep',
      '“',
      '!',
      '🗳',
    ],
  )
  const message = fc.oneof(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  )

  it('finds sentences of its passages only, best first, each holding 0 to 1 of the question', async () => {
    await fc.assert(
      fc.asyncProperty(message, fc.constantFrom<Language>('en', 'ru', 'kk'), async (text, language) => {
        const { lead } = await retriever.search(readQuery(text, language))
        let last = Number.POSITIVE_INFINITY
        for (const { passage, span, place, score, coverage } of lead?.evidence ?? []) {
          expect(passage.sentences[place]).toEqual(span)
          expect(score).toBeLessThanOrEqual(last)
          expect(coverage).toBeGreaterThanOrEqual(0)
          expect(coverage).toBeLessThanOrEqual(1 + 1e-9)
          last = score
        }
        if (lead) expect(Number.isFinite(lead.confidence)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('finds the same again, alone or among others', async () => {
    const questions = [
      'Who led the mission?',
      'Мектепте неше оқушы оқиды?',
      'Кто вывел новый сорт?',
      'bridge',
    ]
    const plain = (findings: Findings) => [findings.passages, findings.lead?.confidence, bestOf(findings)]
    const alone: unknown[] = []
    for (const question of questions) alone.push(plain(await find(question)))
    const together = await Promise.all([...questions].reverse().map((question) => find(question)))
    expect(together.reverse().map(plain)).toEqual(alone)
  })
})

describe('a small knowledge', () => {
  it('puts a sentence that holds nothing of the question behind one that does', async () => {
    const garden = {
      id: 'garden',
      title: 'Озёрный сад',
      language: 'ru',
      hash: '',
      text: 'Сад открыли в июне. Садовники приехали из Тарнова. Они повысили плату за вход до десяти крон. Сторож второй башни разводит пчёл. Башня стоит у воды.\n',
    } as const
    const { lead } = await new PassageRetriever(libraryOf([garden])).search(
      readQuery('Кто снизил плату за вход?', 'ru'),
    )
    expect(lead?.evidence[0]?.coverage).toBeGreaterThan(0)
  })

  it('of one language answers a question in another, or finds nothing, without failing', async () => {
    const small = new PassageRetriever(libraryOf(library.documents.filter(({ id }) => id === 'bridge')))
    for (const question of ['Көпірді кім салды?', 'Сколько стоит мост?', 'zzzz', '']) {
      const { language, script } = identifyLanguage(question)
      const { passages } = await small.search(readQuery(question, language, script))
      for (const { document } of passages) expect(document).toBe('bridge')
    }
  })

  it('of no documents finds nothing', async () => {
    const { lead, passages } = await new PassageRetriever(libraryOf([])).search(readQuery('Who won?', 'en'))
    expect(lead).toBeUndefined()
    expect(passages).toEqual([])
  })

  it('searches a passage of which only some sentences are translated by those', async () => {
    const mission = library.documents.filter(({ id }) => id === 'mission')
    const partly = library.translations.map((translation) => ({
      ...translation,
      sentences: translation.sentences.filter(({ text }) => text.includes('возглавляла')),
    }))
    const small = new PassageRetriever(libraryOf(mission, partly))
    const { lead } = await small.search(readQuery('Кто возглавлял миссию?', 'ru'))
    expect(lead?.evidence.map(({ text }) => text)).toEqual(['Миссию возглавляла судья Мария Хольт.'])
    expect(lead?.evidence[0]?.passage.sentences[lead.evidence[0].place]).toEqual(lead?.evidence[0]?.span)
  })
})
