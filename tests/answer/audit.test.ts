import { beforeAll, describe, expect, it } from 'vitest'
import { auditSaid } from '../../src/answer/audit.ts'
import { createGate } from '../../src/answer/gate/gate.ts'
import { GLOSSARY } from '../../src/language/data/glossary.ts'
import { compileGlossary } from '../../src/language/glossary.ts'
import { type Answer, type Audit, LANGUAGES } from '../../src/types.ts'
import { knowledgeOf, VALLEY } from '../search/valley.ts'
import { type House, openHouse } from './house.ts'

let house: House
let answer: Answer

beforeAll(async () => {
  house = await openHouse()
  answer = await house.ask('How many polling stations did the observers visit?')
})

const gate = createGate({ glossary: compileGlossary([GLOSSARY]) })
const MISSION = VALLEY['mission.md']
const RUSSIAN = VALLEY['mission.ru.md']

/** What becomes of an answer when the articles are these. */
async function audited(said: Answer, files: Record<string, string>): Promise<Audit> {
  const { documents, translations } = await knowledgeOf(files)
  return auditSaid(said, new Map(documents.map((document) => [document.id, document])), gate, translations)
}

function withMission(change: (text: string) => string): Record<string, string> {
  const changed = change(MISSION)
  expect(changed).not.toBe(MISSION)
  return { ...VALLEY, 'mission.md': changed }
}

const states = ({ quotes }: Audit) => quotes.map(({ state }) => state)
const reasons = ({ failing }: Audit) => failing.flatMap((claim) => claim.reasons.map(({ kind }) => kind))

describe('an earlier answer', () => {
  it('holds in the edition that it was given from, in every language and of every kind', async () => {
    expect(answer.kind).toBe('answer')
    for (const question of [
      'How many polling stations did the observers visit?',
      'Кто возглавлял миссию?',
      'Who led the mission, and how much is the fee for candidates?',
      'What is the capital of the moon?',
      'Where did the mission publish its report?',
      'Мектепте неше оқушы оқиды?',
    ]) {
      for (const language of LANGUAGES) {
        const said = await house.ask(question, language)
        const found = await audited(said, VALLEY)
        expect({ question, language, found }).toMatchObject({ found: { holds: true, failing: [] } })
        expect(states(found)).toEqual(said.citations.map(() => 'unchanged'))
      }
    }
  })

  it('holds when its quote has moved, and says so', async () => {
    const found = await audited(
      answer,
      withMission((text) => text.replace('---\nTwelve', '---\nA first paragraph was added.\n\nTwelve')),
    )
    expect(found.holds).toBe(true)
    expect(states(found)).toEqual(['moved'])
  })

  it('holds when the article is another file now, of the same publisher and date', async () => {
    const { 'mission.md': _, 'mission.ru.md': __, ...others } = VALLEY
    const found = await audited(answer, { ...others, 'renamed.md': MISSION })
    expect([found.holds, states(found)]).toEqual([true, ['moved']])
    const elsewhere = MISSION.replace('The Valley Courier', 'The Rival')
    expect(states(await audited(answer, { ...others, 'renamed.md': elsewhere }))).toEqual(['gone'])
  })

  it('does not hold when the article is gone, or a number in it was corrected', async () => {
    const { 'mission.md': _, 'mission.ru.md': __, ...others } = VALLEY
    const corrected = withMission((text) => text.replace('48 polling', '47 polling'))
    for (const files of [others, corrected]) {
      const found = await audited(answer, files)
      expect(found.holds).toBe(false)
      expect(states(found)).toEqual(['gone'])
      expect(found.failing).toEqual([{ text: answer.claims[0]!.text, reasons: [] }])
    }
  })

  it('does not hold when the publisher or the date that it named was corrected', async () => {
    for (const [before, after] of [
      ['publisher: The Valley Courier', 'publisher: The Hill Courier'],
      ['published: 2024-06', 'published: 2023-06'],
    ] as const) {
      const found = await audited(
        answer,
        withMission((text) => text.replace(before, after)),
      )
      expect([found.holds, states(found), reasons(found)]).toEqual([false, ['unchanged'], ['attribution']])
    }
  })

  it('does not hold when the article now denies the same words', async () => {
    const said = await house.ask('How many polling stations did the observers visit?')
    const { quote } = said.citations[0]!
    const found = await audited(
      said,
      withMission((text) => text.replace(quote, `It is not true that ${quote}`)),
    )
    expect([found.holds, states(found), reasons(found)]).toEqual([false, ['moved'], ['negation']])
  })

  it('does not hold when the editors have corrected the translation that was shown', async () => {
    const said = await house.ask('Сколько избирательных участков посетили наблюдатели?', 'ru')
    expect(said.citations[0]?.translation).toContain('48 избирательных участков')
    const files = { ...VALLEY, 'mission.ru.md': RUSSIAN.replace('Они посетили 48', 'Ими осмотрено 48') }
    const found = await audited(said, files)
    expect([found.holds, states(found), reasons(found)]).toEqual([false, ['unchanged'], ['quote']])
  })

  it('does not hold when the gate refuses today what it once let through', async () => {
    const claims = answer.claims.map((claim) => ({ ...claim, text: claim.text.replace('48', '84') }))
    const found = await audited({ ...answer, claims } as Answer, VALLEY)
    expect(found.holds).toBe(false)
    expect(reasons(found)).toContain('number')
  })

  it('that a model worded is put to the gate like any other', async () => {
    const [claim] = answer.claims
    const worded = (text: string) => ({ ...answer, claims: [{ ...claim!, text }] }) as Answer
    const frame = 'According to The Valley Courier (June 2024):'
    expect((await audited(worded(`${frame} They visited 48 polling stations.`), VALLEY)).holds).toBe(true)
    expect((await audited(worded(`${frame} They visited 58 polling stations.`), VALLEY)).holds).toBe(false)
  })

  it('that asserted nothing has nothing to lose but the passage it showed', async () => {
    const nothing = { ...answer, claims: [], citations: [] } as Answer
    expect(await audited(nothing, VALLEY)).toEqual({ holds: true, quotes: [], failing: [] })
  })
})
