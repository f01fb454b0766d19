import { describe, expect, it } from 'vitest'
import { CLOSE_FEATURES, closeFeatures } from '../../../src/answer/closely/features.ts'
import { closeQuestion } from '../../../src/answer/closely/question.ts'
import { sentenceOf } from '../../../src/answer/closely/sentence.ts'
import { readQuery } from '../../../src/search/query.ts'
import { type Library, PassageRetriever } from '../../../src/search/retriever.ts'
import type { Language, SourceDocument } from '../../../src/types.ts'
import { libraryOf } from '../../search/library.ts'

type Feature = (typeof CLOSE_FEATURES)[number][0]

const ARTICLES: Record<Language, string> = {
  en: `The ferry carried 212 passengers, and the harbour hired nine divers. The union counts 40 members. About 64 percent of the passengers were tourists.

The inquiry began on 9 March 2025, but the ferry sank in a storm. The lighthouse was dark because its generator had broken.

Captain Henrik Dahl said that the radar had failed. He added that the radio worked. Minister Oona Falk promised to inspect the radar.

The lifeboats were painted orange. The operator dismissed the cook. The river froze.`,
  ru: `Капитан Дубов сообщил, что радар сломался. Он добавил, что рация работала. Министр Лосева пообещала проверить радар.

Министр попросил депутатов подождать. Причал закрыли 9 марта 2025 года.`,
  kk: `Капитан Дубов радар істен шықты деді. Министр Оспанова радарды тексеруге уәде берді.

Депутаттар министрге хат ұсынды. Кемежай 9 наурызда жабылды.`,
}

const byId = ({ documents }: Library): ReadonlyMap<string, SourceDocument> =>
  new Map(documents.map((document) => [document.id, document]))

/** What is measured of a sentence, by some of its words, for a question; `borrowed`: from which word on it is taken over. */
async function measure(
  question: string,
  language: Language = 'en',
  borrowed?: string,
): Promise<(feature: Feature, words: string) => number> {
  const library = libraryOf([
    {
      id: 'news',
      title: 'News',
      publisher: 'The Gazette',
      language,
      text: ARTICLES[language],
      hash: '',
    },
  ])
  const query = readQuery(question, language, 'cyrillic', {
    borrowed: borrowed === undefined ? undefined : question.indexOf(borrowed),
  })
  const { lead } = await new PassageRetriever(library).search(query)
  const asked = closeQuestion(query, lead!, byId(library), library.glossary)
  return (feature, words) => {
    const place = asked.sentences.findIndex(({ text }) => text.includes(words))
    const sentence = sentenceOf(asked.sentences[place]!, language, library.glossary)
    const features = closeFeatures(asked, place, sentence, { behind: 0, confidence: 0, anotherNumber: false })
    return features[CLOSE_FEATURES.findIndex(([name]) => name === feature)]!
  }
}

describe('a count', () => {
  it('that stands with what is asked beats another number', async () => {
    const of = await measure('How many passengers did the ferry carry?')
    for (const feature of [
      'how many: told in the clause',
      'how many: told beside',
      'how many: told near',
    ] as const) {
      expect(of(feature, '212 passengers'), feature).toBeGreaterThan(0.9)
      expect(of(feature, '40 members'), feature).toBe(0)
    }
  })

  it('of another clause is told near and not in the clause', async () => {
    const of = await measure('How many divers did the ferry have?')
    const whole = of('how many: told near', '212 passengers')
    const clause = of('how many: told in the clause', '212 passengers')
    expect(clause).toBeGreaterThan(0)
    expect(clause).toBeLessThan(whole)
  })

  it('that the question has itself is no answer to it', async () => {
    const of = await measure('How many of the 40 members paid?')
    expect(of('how many: told in the clause', '40 members')).toBe(0)
    expect(of('how many: told near', '40 members')).toBe(0)
    expect(of('how many: of a number', '40 members')).toBe(1)
    const without = await measure('How many members paid?')
    expect(without('how many: told in the clause', '40 members')).toBeGreaterThan(0)
    expect(without('how many: of a number', '40 members')).toBe(0)
  })

  it('is no percentage, and a percentage is no count', async () => {
    const count = await measure('How many passengers were tourists?')
    expect(count('how many: told in the clause', '64 percent')).toBe(0)
    expect(count('how many: told in the clause', '212 passengers')).toBeGreaterThan(0)
    const share = await measure('What percentage of the passengers were tourists?')
    expect(share('how many: told in the clause', '64 percent')).toBeGreaterThan(0.9)
    expect(share('how many: told in the clause', '212 passengers')).toBe(0)
  })

  it('is missing where there is no number, and a date is none', async () => {
    const of = await measure('How many storms came?')
    expect(of('how many: none', 'ferry sank in a storm')).toBe(1)
    expect(of('how many: none', 'lifeboats')).toBe(1)
    expect(of('how many: none', '212 passengers')).toBe(0)
  })

  it('of something else is none of what is counted', async () => {
    const of = await measure('How many members does the union count?')
    expect(of('how many: none of what is counted', '40 members')).toBe(0)
    expect(of('how many: none of what is counted', '212 passengers')).toBe(1)
  })

  it('is measured of questions for a number only', async () => {
    const of = await measure('Who carried the passengers?')
    for (const feature of ['how many', 'how many: told in the clause', 'how many: none'] as const)
      expect(of(feature, '212 passengers'), feature).toBe(0)
  })
})

describe('a date', () => {
  it('in the clause of the deed beats one in the clause before', async () => {
    const began = await measure('When did the inquiry begin?')
    const sank = await measure('When did the ferry sink?')
    expect(began('when: told in the clause', '9 March 2025')).toBeGreaterThan(0.9)
    expect(sank('when: told in the clause', '9 March 2025')).toBe(0)
    expect(sank('when: told near', '9 March 2025')).toBeGreaterThan(0)
  })

  it.each([
    ['en', 'When did the ferry sink?', '9 March 2025', 'lifeboats'],
    ['ru', 'Когда закрыли причал?', '9 марта', 'рация'],
    ['kk', 'Кемежай қашан жабылды?', '9 наурызда', 'істен шықты'],
  ] as const)('is missing from a sentence without a time: %s', async (language, question, dated, other) => {
    const of = await measure(question, language)
    expect(of('when: no time', dated)).toBe(0)
    expect(of('when: no time', other)).toBe(1)
  })
})

describe('what somebody said', () => {
  it.each([
    ['en', 'What did Henrik Dahl say about the radar?', 'radar had failed', 'Oona Falk'],
    ['ru', 'Что Дубов сказал о радаре?', 'радар сломался', 'Лосева'],
    ['kk', 'Дубов радар туралы не айтты?', 'істен шықты', 'Оспанова'],
  ] as const)('is not what somebody else says: %s', async (language, question, own, other) => {
    const of = await measure(question, language)
    expect(of('somebody else speaks', own)).toBe(0)
    expect(of('somebody else speaks', other)).toBe(1)
  })

  it.each([
    ['en', 'What did Henrik Dahl say about the radio?', 'the radio worked'],
    ['ru', 'Что Дубов сказал о рации?', 'рация работала'],
  ] as const)(
    'may go on in a sentence that leans on the one with the name: %s',
    async (language, question, leaning) => {
      const of = await measure(question, language)
      expect(of('somebody else speaks', leaning)).toBe(0)
    },
  )

  it('is asked for by a verb of speech only', async () => {
    const of = await measure('What did Henrik Dahl paint?')
    expect(of('somebody else speaks', 'Oona Falk')).toBe(0)
  })
})

describe('an actor in another form', () => {
  it.each([
    ['ru', 'О чём депутаты попросили?', 'О чём министр попросил?', 'депутатов подождать'],
    ['kk', 'Министр не ұсынды?', 'Депутаттар не ұсынды?', 'министрге хат'],
  ] as const)('is who something was done to: %s', async (language, turned, straight, words) => {
    expect((await measure(turned, language))('an actor in another form', words)).toBe(1)
    expect((await measure(straight, language))('an actor in another form', words)).toBe(0)
  })

  it('tells nothing in English', async () => {
    const of = await measure('What did the ministers promise?')
    expect(of('an actor in another form', 'Oona Falk')).toBe(0)
  })
})

describe('a name', () => {
  it('that no sentence has is told nowhere, and one that another has is not', async () => {
    const unknown = await measure('What did the famous Zorn paint?')
    const known = await measure('What did the famous Dahl paint?')
    expect(unknown('names told nowhere', 'lifeboats')).toBeGreaterThan(0)
    expect(known('names told nowhere', 'lifeboats')).toBe(0)
  })

  it('is near in its sentence and in the one behind, and nowhere else', async () => {
    const of = await measure('What did the tired Dahl promise?')
    expect(of('a name not told near', 'Henrik Dahl')).toBe(0)
    expect(of('a name not told near', 'the radio worked')).toBe(0)
    expect(of('a name not told near', 'Oona Falk')).toBe(1)
  })
})

describe('a word that has other words for it', () => {
  it('is not told where none of them stands, when a yes or a no is wanted', async () => {
    const told = await measure('Did the operator fire the cook?')
    const missing = await measure('Did the operator praise the cook?')
    expect(told('yes or no: known words not told', 'dismissed the cook')).toBe(0)
    expect(missing('yes or no: known words not told', 'dismissed the cook')).toBe(1)
  })

  it('is not told where none of them stands, when a person is wanted', async () => {
    const told = await measure('Who fired the cook?')
    const missing = await measure('Who praised the cook?')
    expect(told('who: known words not told', 'dismissed the cook')).toBe(0)
    expect(missing('who: known words not told', 'dismissed the cook')).toBe(1)
  })

  it('counts for no other question', async () => {
    const of = await measure('Why did the operator praise the cook?')
    expect(of('yes or no: known words not told', 'dismissed the cook')).toBe(0)
    expect(of('who: known words not told', 'dismissed the cook')).toBe(0)
  })
})

describe('what is taken over from an earlier question', () => {
  const question = 'How many members paid, passengers?'

  it('counts for less than its own words', async () => {
    const own = await measure(question)
    const followed = await measure(question, 'en', 'passengers')
    const feature = 'how many: told in the clause'
    expect(followed(feature, '212 passengers')).toBeLessThan(own(feature, '212 passengers'))
    expect(followed(feature, '40 members')).toBeGreaterThan(own(feature, '40 members'))
  })

  it('need not be told', async () => {
    const own = await measure(question)
    const followed = await measure(question, 'en', 'passengers')
    expect(followed('words not told', '40 members')).toBeLessThan(own('words not told', '40 members'))
    expect(followed('things told elsewhere', '40 members')).toBe(0)
    expect(own('things told elsewhere', '40 members')).toBeGreaterThan(0)
  })
})

describe('a word that the sentence lacks', () => {
  it('is told elsewhere where another sentence has it, and nowhere where none has', async () => {
    const elsewhere = await measure('Which radar did the operator have?')
    expect(elsewhere('things told elsewhere', 'dismissed the cook')).toBeGreaterThan(0)
    expect(elsewhere('things told nowhere', 'dismissed the cook')).toBe(0)
    const nowhere = await measure('Which zeppelin did the operator have?')
    expect(nowhere('things told elsewhere', 'dismissed the cook')).toBe(0)
    expect(nowhere('things told nowhere', 'dismissed the cook')).toBeGreaterThan(0)
  })

  it('may be the deed, which is measured by itself', async () => {
    const of = await measure('Who dismissed the cook?')
    expect(of('tells the deed', 'dismissed the cook')).toBe(1)
    expect(of('tells the deed', 'lifeboats')).toBe(0)
    expect(of('deeds told elsewhere', 'lifeboats')).toBeGreaterThan(0)
    expect(of('asks for no deed', 'lifeboats')).toBe(0)
    expect((await measure('Which lifeboats?'))('asks for no deed', 'lifeboats')).toBe(1)
  })
})

it('a reason is there or not', async () => {
  const of = await measure('Why was the lighthouse dark?')
  expect(of('why: no reason', 'generator')).toBe(0)
  expect(of('why: no reason', 'lifeboats')).toBe(1)
})

it.each([
  ['en', 'When did the ferry sink?', '9 March', 0, 0],
  ['ru', 'Когда закрыли причал?', '9 марта', 1, 0],
  ['kk', 'Кемежай қашан жабылды?', '9 наурызда', 0, 1],
] as const)('the language is measured: %s', async (language, question, words, russian, kazakh) => {
  const of = await measure(question, language)
  expect(of('in Russian', words)).toBe(russian)
  expect(of('in Kazakh', words)).toBe(kazakh)
})

it('what ranking thought of a sentence is kept within bounds', async () => {
  const library = libraryOf([{ id: 'news', title: 'News', language: 'en', text: ARTICLES.en, hash: '' }])
  const { query, lead } = await new PassageRetriever(library).search(
    readQuery('Who dismissed the cook?', 'en'),
  )
  const asked = closeQuestion(query, lead!, byId(library), library.glossary)
  const measured = (behind: number, confidence: number, anotherNumber: boolean): number[] =>
    closeFeatures(asked, 0, sentenceOf(asked.sentences[0]!, 'en', library.glossary), {
      behind,
      confidence,
      anotherNumber,
    })
  const of = (features: number[], feature: Feature): number =>
    features[CLOSE_FEATURES.findIndex(([name]) => name === feature)]!
  const far = measured(-100, -100, true)
  expect(of(far, 'behind the best by rank')).toBe(-8)
  expect(of(far, 'unsure of the topic')).toBe(-5)
  expect(of(far, 'another number')).toBe(1)
  const best = measured(-1, 3, false)
  expect(of(best, 'behind the best by rank')).toBe(-1)
  expect(of(best, 'unsure of the topic')).toBe(0)
  expect(of(best, 'another number')).toBe(0)
})

it('every feature is a number for any kind of question', async () => {
  for (const question of [
    'When?',
    'How many passengers?',
    'Who is Dahl?',
    'Where is it?',
    'Why?',
    'Did it sink?',
  ]) {
    const of = await measure(question)
    for (const [name] of CLOSE_FEATURES) expect(of(name, 'lifeboats'), name).toSatisfy(Number.isFinite)
  }
})
