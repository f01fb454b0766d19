import { describe, expect, it } from 'vitest'
import type { AnswerType } from '../../src/language/answer-type.ts'
import { ANSWERABLE_FEATURES } from '../../src/search/answerable.ts'
import { EVIDENCE_FEATURES, matchSentences } from '../../src/search/evidence.ts'
import { ownTerms } from '../../src/search/matching.ts'
import { PoolIndex } from '../../src/search/pool-index.ts'
import { readQuery } from '../../src/search/query.ts'
import { Readings } from '../../src/search/readings.ts'
import { unitsOf } from '../../src/search/units.ts'
import { WEIGHTS } from '../../src/search/weights.ts'
import type { SourceDocument } from '../../src/types.ts'
import { glossary, libraryOf } from './library.ts'

const documentOf = (id: string, title: string, text: string): SourceDocument => ({
  id,
  title,
  text,
  language: 'en',
  hash: '',
})
const documents = [
  documentOf(
    'ferry',
    'The ferry at Tarnow',
    'The ferry carries forty passengers. It was painted green in 1987. Captain Anna Reed steers it across the lake.',
  ),
  documentOf('mill', 'The mill', 'The mill grinds rye and barley. Wind turns its sails.'),
]
const library = libraryOf(documents)
const pool = new PoolIndex(
  library.pools.find(({ language }) => language === 'en')!,
  unitsOf(library).get('en')!,
  glossary,
)
const read = new Readings(glossary).read

/** What is measured of the ferry's three sentences. */
const measured = (question: string, type?: AnswerType) => {
  const query = readQuery(question, 'en', 'cyrillic', { type })
  const matches = matchSentences(query.type, ownTerms(query, pool, glossary), read(pool, 0), 1, true)
  return matches.map(({ features, coverage }) => ({
    coverage,
    of: (name: (typeof EVIDENCE_FEATURES)[number]): number => features[EVIDENCE_FEATURES.indexOf(name)]!,
    features,
  }))
}

it('has a weight for each thing that is measured', () => {
  for (const { evidence, answerable } of [WEIGHTS.own, WEIGHTS.across]) {
    expect(evidence).toHaveLength(EVIDENCE_FEATURES.length)
    // The first is the intercept.
    expect(answerable).toHaveLength(ANSWERABLE_FEATURES.length + 1)
    expect([...evidence, ...answerable].every(Number.isFinite)).toBe(true)
  }
})

describe('a sentence', () => {
  it('is measured by a finite number for each name', () => {
    for (const { features } of measured('When was the ferry painted?')) {
      expect(features).toHaveLength(EVIDENCE_FEATURES.length)
      expect(features.every(Number.isFinite)).toBe(true)
    }
  })

  it('covers the question by the words that it holds, the title’s counted with them', () => {
    const [first, second] = measured('When was the ferry painted green?')
    expect(second!.of('coverage')).toBeGreaterThan(first!.of('coverage'))
    expect(second!.coverage).toBeCloseTo(1, 5)
    expect(measured('How does the mill grind?').every(({ coverage }) => coverage === 0)).toBe(true)
  })

  it('is told by what it holds of the kind that is asked for', () => {
    const [passengers, painted, captain] = measured('When was the ferry painted?')
    expect([passengers, painted, captain].map((one) => one!.of('when: has a date'))).toEqual([0, 1, 0])
    const steering = measured('Who steers the ferry?')
    expect(steering.map((one) => one.of('who: has a name'))).toEqual([0, 0, 1])
    const counting = measured('How many passengers does the ferry carry?')
    expect(counting.map((one) => one.of('how many: has a number'))).toEqual([1, 0, 0])
    expect(counting.map((one) => one.of('when: has a date'))).toEqual([0, 0, 0])
  })

  it('shares in what its neighbours hold', () => {
    const [first, , third] = measured('When was it painted?')
    expect(first!.of('coverage')).toBe(0)
    expect(first!.of('coverage with neighbours')).toBeGreaterThan(0)
    expect(third!.of('coverage with neighbours')).toBeGreaterThan(first!.of('coverage with neighbours'))
  })
})

describe('a term', () => {
  const terms = (question: string) => ownTerms(readQuery(question, 'en'), pool, glossary)

  it('that the pool does not know is rare, and unknown', () => {
    const [zebra, ferry] = terms('zebra ferry')
    expect(zebra).toMatchObject({ known: false })
    expect(ferry).toMatchObject({ known: true })
    expect(zebra!.idf).toBeGreaterThan(ferry!.idf)
  })

  it('that is misspelt is read as its neighbour, and trusted less', () => {
    const reading = read(pool, 0).sentences[0]!
    const [right] = terms('passengers')
    const [wrong] = terms('pasengers')
    expect(right!.match(reading)).toBe(1)
    expect(wrong!.match(reading)).toBeGreaterThan(0.5)
    expect(wrong!.match(reading)).toBeLessThan(1)
  })

  it('is proper when a capital stands inside the question, not at its beginning', () => {
    expect(terms('Ferry of Anna Reed').map(({ proper }) => proper)).toEqual([false, true, true])
  })
})
