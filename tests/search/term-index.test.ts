import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Bm25, TermIndex, TermIndexBuilder } from '../../src/search/term-index.ts'

const indexOf = (units: readonly (readonly string[])[], settings: Bm25): TermIndex => {
  const builder = new TermIndexBuilder()
  for (const unit of units) builder.add(unit.map((term) => builder.intern(term)))
  return new TermIndex(builder.finish(), settings)
}
const scoresOf = (index: TermIndex, weights: ReadonlyMap<string, number>, scale?: number): number[] => {
  const scores = new Float64Array(index.units)
  index.addScores(weights, scores, scale)
  return [...scores]
}

/** BM25 as the textbook writes it, term by term and unit by unit. */
function bm25(
  units: readonly (readonly string[])[],
  weights: ReadonlyMap<string, number>,
  { k1, b }: Bm25,
): number[] {
  const mean = units.reduce((sum, { length }) => sum + length, 0) / units.length
  return units.map((unit) => {
    let score = 0
    for (const [term, weight] of weights) {
      const count = unit.filter((other) => other === term).length
      if (count === 0) continue
      const holding = units.filter((other) => other.includes(term)).length
      const idf = Math.log(1 + (units.length - holding + 0.5) / (holding + 0.5))
      score += (weight * idf * count * (k1 + 1)) / (count + k1 * (1 - b + (b * unit.length) / mean))
    }
    return score
  })
}

const term = fc.constantFrom(...'abcdefgh')
const units = fc.array(fc.array(term, { maxLength: 30 }), { minLength: 1, maxLength: 20 })
const weights = fc
  .uniqueArray(
    fc.tuple(fc.oneof(term, fc.constant('nowhere')), fc.double({ min: 0.1, max: 5, noNaN: true })),
    {
      selector: ([name]) => name,
      maxLength: 6,
    },
  )
  .map((entries) => new Map(entries))
const settings = fc.record({
  k1: fc.double({ min: 0.1, max: 3, noNaN: true }),
  b: fc.double({ min: 0, max: 1, noNaN: true }),
})

it('scores every unit as BM25 is defined', () => {
  fc.assert(
    fc.property(units, weights, settings, (all, query, parameters) => {
      const expected = bm25(all, query, parameters)
      scoresOf(indexOf(all, parameters), query).forEach((score, unit) => {
        expect(score).toBeCloseTo(expected[unit]!, 4)
      })
    }),
  )
})

it('never scores above the ceiling, nor below 0', () => {
  fc.assert(
    fc.property(units, weights, settings, (all, query, parameters) => {
      const index = indexOf(all, parameters)
      const ceiling = index.ceiling(query)
      for (const score of scoresOf(index, query)) {
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(ceiling)
      }
    }),
  )
})

it('gives every term a positive rarity, the rarer the greater', () => {
  fc.assert(
    fc.property(units, (all) => {
      const index = indexOf(all, { k1: 0.9, b: 0.4 })
      const byFrequency = [...'abcdefgh', 'nowhere'].sort((x, y) => index.frequency(x) - index.frequency(y))
      let last = Number.POSITIVE_INFINITY
      for (const name of byFrequency) {
        expect(index.idf(name)).toBeGreaterThan(0)
        expect(index.idf(name)).toBeLessThanOrEqual(last)
        last = index.idf(name)
      }
    }),
  )
})

it('knows in how many units a term stands, however often in each', () => {
  fc.assert(
    fc.property(units, (all) => {
      const index = indexOf(all, { k1: 0.9, b: 0.4 })
      for (const name of [...'abcdefgh', 'nowhere']) {
        const holding = all.filter((unit) => unit.includes(name)).length
        expect(index.frequency(name)).toBe(holding)
        expect(index.has(name)).toBe(holding > 0)
      }
      expect(index.units).toBe(all.length)
    }),
  )
})

it('lists the postings of a term in the order of units, with their counts', () => {
  const builder = new TermIndexBuilder()
  const [vote, bridge] = [builder.intern('vote'), builder.intern('bridge')]
  builder.add([bridge, vote, bridge])
  builder.add([])
  builder.add([vote])
  const { terms, offsets, units, frequencies, lengths } = builder.finish()
  expect(terms).toEqual(['vote', 'bridge'])
  expect([...offsets]).toEqual([0, 2, 3])
  expect([...units]).toEqual([0, 2, 0])
  expect([...frequencies]).toEqual([1, 1, 2])
  expect([...lengths]).toEqual([3, 0, 1])
})

it('interns a term once', () => {
  const builder = new TermIndexBuilder()
  expect(builder.intern('vote')).toBe(builder.intern('vote'))
  expect(builder.intern('bridge')).not.toBe(builder.intern('vote'))
})

it('holds more terms and postings than it first made room for', () => {
  const all = Array.from({ length: 40 }, (_, unit) =>
    Array.from({ length: 100 }, (_, place) => `t${(unit * 61 + place * 37) % 3000}`),
  )
  const index = indexOf(all, { k1: 0.9, b: 0.6 })
  const query = new Map([
    ['t0', 1],
    ['t61', 2],
    ['t2999', 1],
  ])
  const expected = bm25(all, query, { k1: 0.9, b: 0.6 })
  expect(expected.some((score) => score > 0)).toBe(true)
  scoresOf(index, query).forEach((score, unit) => {
    expect(score).toBeCloseTo(expected[unit]!, 4)
  })
})

it('counts a term that fills a unit without running over', () => {
  const index = indexOf([Array.from({ length: 1000 }, () => 'vote'), ['vote', 'bridge']], { k1: 0.9, b: 0.4 })
  const [flooded = 0, once = 0] = scoresOf(index, new Map([['vote', 1]]))
  expect(flooded).toBeGreaterThan(once)
  expect(flooded).toBeLessThan(index.ceiling(new Map([['vote', 1]])))
})

it('adds to the scores that are there, times the scale', () => {
  const index = indexOf([['vote'], ['bridge']], { k1: 0.9, b: 0.4 })
  const query = new Map([['vote', 1]])
  const [alone = 0] = scoresOf(index, query)
  const scores = new Float64Array([5, 7])
  index.addScores(query, scores, 3)
  expect(scores[0]).toBeCloseTo(5 + 3 * alone, 10)
  expect(scores[1]).toBe(7)
})

it('is empty without units and answers all the same', () => {
  const index = indexOf([], { k1: 0.9, b: 0.4 })
  expect(index.units).toBe(0)
  expect(scoresOf(index, new Map([['vote', 1]]))).toEqual([])
  expect(index.idf('vote')).toBeGreaterThan(0)
})
