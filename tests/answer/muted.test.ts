import { describe, expect, it } from 'vitest'
import { compileMutes } from '../../src/answer/muted.ts'
import { GLOSSARY } from '../../src/language/data/glossary.ts'
import { compileGlossary } from '../../src/language/glossary.ts'
import { identifyLanguage } from '../../src/language/identify.ts'
import { readQuery } from '../../src/search/query.ts'

const glossary = compileGlossary([GLOSSARY])

function topicOf(question: string, ...topics: string[]): string | undefined {
  const { language, script } = identifyLanguage(question)
  return compileMutes(topics, glossary)(readQuery(question, language, script))
}

const STATIONS = [
  'Where is my polling station?',
  'which polling place do I belong to',
  'Где мой избирательный участок?',
  'На какой участок мне идти?',
  'Менің сайлау учаскем қайда?',
  'Сайлау учаскелері қашан ашылады?',
  'gde moi izbiratelny uchastok',
  'Where is my precint?',
]

const OTHERS = [
  'When is the election?',
  'How many people voted?',
  'Who won?',
  'Кто победил на выборах?',
  'Сколько человек проголосовало?',
  'Сайлауда кім жеңді?',
  'What did the election commission say?',
  'What does it say about ballots?',
]

describe('a muted topic', () => {
  it.each(['polling places', 'Polling station', 'избирательные участки', 'участок', 'сайлау учаскелері'])(
    '“%s” is found in questions of three languages and in no other question',
    (topic) => {
      for (const question of STATIONS) expect([question, topicOf(question, topic)]).toEqual([question, topic])
      for (const question of OTHERS)
        expect([question, topicOf(question, topic)]).toEqual([question, undefined])
    },
  )

  it('of several words is met only by all of them', () => {
    expect(topicOf('Can I vote abroad?', 'voting abroad')).toBe('voting abroad')
    expect(topicOf('Можно ли проголосовать за границей?', 'voting abroad')).toBe('voting abroad')
    expect(topicOf('Шетелде дауыс беруге бола ма?', 'voting abroad')).toBe('voting abroad')
    expect(topicOf('Can I vote by post?', 'voting abroad')).toBeUndefined()
    expect(topicOf('Which foreign media came?', 'voting abroad')).toBeUndefined()
  })

  it('that is a name is found in either alphabet', () => {
    expect(topicOf('Кто такой Уэсли Хилл?', 'Wesley Hill')).toBe('Wesley Hill')
    expect(topicOf('Who is Wesley Hill?', 'Уэсли Хилл')).toBe('Уэсли Хилл')
    expect(topicOf('Хиллдің есебі қайда?', 'Hill')).toBe('Hill')
    expect(topicOf('Who is Wesley Brown?', 'Wesley Hill')).toBeUndefined()
    expect(topicOf('Кто такой Уэсли Браун?', 'Wesley Hill')).toBeUndefined()
  })

  it('that asks how catches no question of how many', () => {
    expect(topicOf('How can I vote if I am ill?', 'how to vote')).toBe('how to vote')
    expect(topicOf('How many people voted?', 'how to vote')).toBeUndefined()
  })

  it('that the glossary does not know is found by its stem', () => {
    expect(topicOf('Are there any drones over the station?', 'drone')).toBe('drone')
    expect(topicOf('Видели ли дроны?', 'дрон')).toBe('дрон')
    expect(topicOf('Are there any dogs?', 'drone')).toBeUndefined()
  })

  it('without any word of content mutes nothing', () => {
    for (const topic of ['', '  ', 'the', '???', 'и', 'about it', '🗳']) {
      for (const question of [...STATIONS, ...OTHERS]) expect(topicOf(question, topic)).toBeUndefined()
    }
  })

  it('is named as it was written, the first that fits', () => {
    expect(topicOf('Where is my polling station?', 'the turnout', 'участок', 'polling place')).toBe('участок')
    expect(topicOf('Where is my polling station?')).toBeUndefined()
  })
})
