import { beforeAll, describe, expect, it } from 'vitest'
import { asksForOneself, tellsVoters } from '../../src/answer/intent/intent.ts'
import type { Language } from '../../src/types.ts'
import { type House, OFFICIAL, openHouse } from './house.ts'

const RULES =
  '---\npublisher: The Gazette\nlanguage: en\n---\nVoters need a passport or an identity card to vote. The hall was painted green.\n\nThe mission visited 18 polling stations. Its report praised the calm work of the clerks.\n'

describe('a question about the asker’s own voting', () => {
  it.each<[Language, string]>([
    ['en', 'Where do I vote?'],
    ['en', 'How can I register?'],
    ['en', 'What ID is required to vote?'],
    ['ru', 'Где мне голосовать?'],
    ['ru', 'Как зарегистрироваться на выборы?'],
    ['kk', 'Қайда дауыс беремін?'],
    ['kk', 'Сайлауға қалай тіркелемін?'],
  ])('is told from others, in %s: %s', (language, question) => {
    expect(asksForOneself(question, language)).toBe(true)
  })

  it.each<[Language, string]>([
    ['en', 'Could I know who won the vote?'],
    ['en', 'Which documents did the observers publish about the vote?'],
    ['ru', 'Какие документы подготовили наблюдатели?'],
    ['kk', 'Миссия неше учаскені аралады?'],
  ])('is not this, in %s: %s', (language, question) => {
    expect(asksForOneself(question, language)).toBe(false)
  })

  it.each<[Language, string, boolean]>([
    ['en', 'Each citizen can find the address on the site.', true],
    ['en', 'The mission visited 18 polling stations.', false],
    ['ru', 'Избиратели должны предъявить паспорт.', true],
    ['ru', 'Миссия посетила 18 избирательных участков.', false],
    ['kk', 'Сайлаушы өз учаскесінде дауыс бере алады.', true],
    ['kk', 'Миссия 18 сайлау учаскесін аралады.', false],
  ])('is answered by what tells voters, in %s: %s: %s', (language, text, tells) => {
    expect(tellsVoters(text, language)).toBe(tells)
  })

  describe('in conversation', () => {
    let house: House
    beforeAll(async () => {
      house = await openHouse({ 'rules.md': RULES })
    })

    it('is answered where the articles tell voters what to do', async () => {
      expect(await house.quote('What documents do I need to vote?')).toContain('passport')
    })

    it('gets the official site and no passage on something else', async () => {
      const { kind, text, citations } = await house.ask('Where is my polling station?')
      expect([kind, citations]).toEqual(['not_found', []])
      expect(text).toContain(OFFICIAL)
    })

    it('gets the official site as a part of a message too', async () => {
      const { kind, text } = await house.ask('How many stations did the mission visit? And where do I vote?')
      expect(kind).toBe('partial')
      expect(text).toContain(OFFICIAL)
    })
  })
})
