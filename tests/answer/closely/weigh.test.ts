import { beforeAll, describe, expect, it } from 'vitest'
import { CLOSE_FEATURES } from '../../../src/answer/closely/features.ts'
import { readClosely, weigh } from '../../../src/answer/closely/weigh.ts'
import { CLOSE_WEIGHTS } from '../../../src/answer/closely/weights.ts'
import { readQuery } from '../../../src/search/query.ts'
import { PassageRetriever } from '../../../src/search/retriever.ts'
import { libraryOf } from '../../search/library.ts'
import { flaws, type House, openHouse } from '../house.ts'

const FERRY = `---
title: Ferry inquiry
publisher: The Lagoon Post
published: '2025-03-18'
language: en
---

The ferry Marigold ran aground near Solvik on 9 March 2025, and an inquiry published its findings on Tuesday. The inquiry, led by former admiral Greta Nyholm, found that the crew had 212 passengers on board but only 180 life jackets.

The operator, Lagoon Lines, dismissed Captain Henrik Dahl last week. Dahl said that the radar had failed twice before. Transport minister Oona Falk called the findings shocking and promised to inspect 46 vessels by August.

The inquiry made 15 recommendations, nine of which concern training. About 64 percent of the passengers were tourists. The lighthouse at Solvik was dark because its generator had broken down. Nyholm praised the fishermen who rescued 38 people.

Union leader Petra Vang argued that the crew had been overworked. The operator will pay 3,000 crowns to each passenger.
`
const OBSERVATORY = `---
title: Обсерватория на горе Алмаз
publisher: Горный вестник
published: '2025-05-20'
language: ru
---

Обсерваторию на горе Алмаз открыли 12 мая 2025 года. Её строили семь лет, и обошлась она в 90 миллионов крон. Директором назначили астронома Илью Верхова.

Верхов сообщил, что телескоп уже обнаружил 14 комет. Министр науки Тамара Линь пообещала удвоить зарплаты сотрудникам. Экологи рекомендовали министерству ограничить движение на дороге.

Дорогу к вершине закрыли, так как весной на неё сошла лавина. Около 35 процентов сотрудников живут в посёлке Ключи. Посетители могут приезжать по субботам, билет стоит 40 крон.

Профсоюз раскритиковал дирекцию за ночные смены. Эколог Раиса Мельник заявила, что стройка погубила 300 сосен.
`
const MUSEUM = `---
title: Ауыл музейі
publisher: Дала хабары
published: '2025-04-10'
language: kk
---

Көлсай ауылында жаңа музей 5 сәуірде ашылды. Музейді салуға 80 миллион теңге жұмсалды. Оның директоры болып тарихшы Сәуле Нұрланова тағайындалды.

Нұрланова музейде 620 жәдігер сақталғанын айтты. Аудан әкімі Дәурен Қасымов жаңа жол салуға уәде берді. Келушілердің 45 пайызы оқушылар болды.

Ескі ғимарат өртеніп кеткендіктен жабылды. Мұғалім Ержан Тілеуов билет бағасын қымбат деп сынады. Сарапшылар министрлікке кітапхана ашуды ұсынды.
`

const FILES = { 'ferry.md': FERRY, 'observatory.md': OBSERVATORY, 'museum.md': MUSEUM }

const [intercept, ...weights] = CLOSE_WEIGHTS

describe('the weights', () => {
  it('are as many as the features, and numbers', () => {
    expect(weights).toHaveLength(CLOSE_FEATURES.length)
    expect(CLOSE_WEIGHTS.every(Number.isFinite)).toBe(true)
  })

  it.each(CLOSE_FEATURES.map(([name, sign], place) => [name, sign, place] as const))(
    'keep to the sign of their feature: %s',
    (_, sign, place) => {
      expect(weights[place]! * sign).toBeGreaterThanOrEqual(0)
    },
  )
})

describe('weighing', () => {
  const text = Array.from(
    { length: 20 },
    (_, day) => `On 1${day} the ferry carried ${day + 20} passengers to harbour ${day}.`,
  ).join(' ')
  const library = libraryOf(
    [text, 'The ferry is blue.'].map((body, place) => ({
      id: `d${place}`,
      title: 'Ferries',
      publisher: 'The Gazette',
      language: 'en',
      text: body,
      hash: '',
    })),
  )
  const documents = new Map(library.documents.map((document) => [document.id, document]))
  const questions = [
    'How many passengers did the ferry carry?',
    'What colour is the ferry?',
    'When did the ferry reach harbour 7?',
    'Who paints the harbour?',
  ]
  const read = async (question: string) => {
    const { query, lead } = await new PassageRetriever(library).search(readQuery(question, 'en'))
    return {
      lead: lead!,
      closely: readClosely(query, lead!, documents, library.glossary),
      found: weigh(query, lead!, documents, library.glossary),
    }
  }

  it.each(questions)('reads the best sentences by rank, each once: %s', async (question) => {
    const { lead, closely } = await read(question)
    expect(closely.length).toBeGreaterThan(2)
    expect(closely.length).toBeLessThan(lead.evidence.length)
    expect(closely.map(({ evidence }) => evidence)).toEqual(lead.evidence.slice(0, closely.length))
    for (const { features } of closely) expect(features).toHaveLength(CLOSE_FEATURES.length)
  })

  it.each(questions)('loses and invents none of those: %s', async (question) => {
    const { lead, closely, found } = await read(question)
    const places = (sentences: typeof found.evidence) =>
      sentences.map(({ passage, span, text }) => [passage.id, span.start, span.end, text].join(' ')).sort()
    expect(places(found.evidence)).toEqual(places(closely.map(({ evidence }) => evidence)))
    const { evidence: _, confidence: __, ...rest } = found
    expect(lead).toMatchObject(rest)
  })

  it.each(questions)('orders by the odds that its weights give: %s', async (question) => {
    const { closely, found } = await read(question)
    const odds = closely
      .map(({ features }) => features.reduce((sum, feature, i) => sum + feature * weights[i]!, intercept))
      .sort((a, b) => b - a)
    found.evidence.forEach(({ score }, place) => {
      expect(score).toBeCloseTo(odds[place]!, 9)
    })
    expect(found.confidence).toBe(found.evidence[0]!.score)
  })

  it('leaves what it was given as it was', async () => {
    const { query, lead } = await new PassageRetriever(library).search(readQuery(questions[0]!, 'en'))
    const before = [...lead!.evidence]
    const scores = before.map(({ score }) => score)
    weigh(query, lead!, documents, library.glossary)
    expect(lead!.evidence).toEqual(before)
    expect(lead!.evidence.map(({ score }) => score)).toEqual(scores)
  })

  it('knows how far each sentence ranks behind the best', async () => {
    const { lead, closely } = await read(questions[2]!)
    const behind = CLOSE_FEATURES.findIndex(([name]) => name === 'behind the best by rank')
    closely.forEach(({ features }, place) => {
      const by = lead.evidence[place]!.score - lead.evidence[0]!.score
      expect(features[behind]).toBeCloseTo(Math.max(-8, by), 9)
    })
  })

  it('of nothing finds nothing', async () => {
    const { query, lead } = await new PassageRetriever(library).search(readQuery(questions[0]!, 'en'))
    const found = weigh(query, { ...lead!, evidence: [] }, documents, library.glossary)
    expect(found.evidence).toEqual([])
    expect(found.confidence).toBe(Number.NEGATIVE_INFINITY)
  })
})

describe('questions to a few articles', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse(FILES)
  })

  it.each([
    ['How many passengers were on the ferry?', '212 passengers'],
    ['On what date did the ferry run aground?', '9 March 2025'],
    ['Who was fired by Lagoon Lines?', 'Henrik Dahl'],
    ['How many ships did the minister promise to check?', '46 vessels'],
    ['How many recommendations did the investigators make?', '15 recommendations'],
    ['Who saved 38 people?', 'fishermen'],
    ["What was Petra Vang's opinion?", 'overworked'],
    ['Кто руководит обсерваторией?', 'Илью Верхова'],
    ['Сколько комет нашёл телескоп?', '14 комет'],
    ['Во сколько обошлось строительство обсерватории?', '90 миллионов'],
    ['Почему закрыта дорога на вершину?', 'лавина'],
    ['Что посулила министр науки?', 'удвоить зарплаты'],
    ['Сколько стоит вход?', '40 крон'],
    ['Музей қай күні ашылды?', '5 сәуірде'],
    ['Музей директоры кім?', 'Сәуле Нұрланова'],
    ['Ескі ғимарат неге жабылды?', 'өртеніп кеткендіктен'],
    ['Әкім қандай уәде берді?', 'жаңа жол салуға'],
    ['Сарапшылар министрлікке не кеңес берді?', 'кітапхана ашуды'],
  ])('in other words are answered: %s', async (question, words) => {
    const given = await house.ask(question)
    expect(`${given.kind}: ${given.text}`).toMatch(/^answer/)
    expect(given.citations[0]?.quote).toContain(words)
    expect(flaws(given, house.texts)).toEqual([])
  })

  it.each([
    'How many of the 212 passengers were injured?',
    'How many passengers were hurt?',
    'What did Captain Dahl say about the life jackets?',
    'What did Prime Minister Larsen say about the inquiry?',
    'Why did the radar fail?',
    'What percentage of the crew were overworked?',
    'When will the ferry sail again?',
    'Сколько сотрудников работает в обсерватории?',
    'Когда родился Илья Верхов?',
    'Сколько из 300 сосен посадили заново?',
    'Сколько людей погибло под лавиной?',
    'Что сказал президент об обсерватории?',
    'Музейде қанша адам жұмыс істейді?',
    'Сәуле Нұрланова қашан туған?',
    'Нұрланова билет бағасы туралы не айтты?',
    'Жаңа жол қашан салынады?',
    'Музей жобасын кім жасады?',
    'Кітапханада қанша кітап бар?',
  ])('in the words of the articles for what they do not say are refused: %s', async (question) => {
    const given = await house.ask(question)
    expect(`${given.kind}: ${given.text}`).toMatch(/^not_found/)
    expect(given.claims).toEqual([])
    expect(flaws(given, house.texts)).toEqual([])
  })
})
