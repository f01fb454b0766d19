import { describe, expect, it } from 'vitest'
import { dot } from '../training/answering/regression.ts'
import { fitChoiceOrNone, type Option } from '../training/closely/regression.ts'

/** Numbers from 0 to 1 that look random and are the same in each run. */
function* noise(): Generator<number, never> {
  for (let state = 7; ; state = (state * 16807) % 2147483647) yield (state % 10000) / 10000
}

/**
 * Questions with three sentences each: where one answers, its first feature is high and its second low; the third
 * feature says nothing. Every other question has no answer.
 */
function toy(): Option[] {
  const numbers = noise()
  const next = (from: number, to: number): number => from + (to - from) * numbers.next().value
  return Array.from({ length: 60 }, (_, number) => {
    const answer = number % 2 === 0 ? number % 3 : -1
    const right = [0, 1, 2].map((place) => place === answer)
    const rows = right.map((is) => [
      is ? next(2, 3) : next(0, 1),
      is ? next(-3, -2) : next(-1, 0),
      next(0, 1),
    ])
    return { rows, right, weight: 1, learned: true }
  })
}

/** What is chosen: a sentence by its place, or none (-1), which weighs nothing. */
function chosen([intercept = 0, ...weights]: number[], { rows }: Option): number {
  const scores = rows.map((row) => intercept + dot(weights, row))
  const best = Math.max(...scores)
  return best > 0 ? scores.indexOf(best) : -1
}

/** How many questions a fit decides rightly. */
const rightly = (fit: number[], options: readonly Option[]): number =>
  options.filter((option) => chosen(fit, option) === option.right.indexOf(true)).length

describe('a choice of one sentence or of none', () => {
  const options = toy()

  it('is learned where the features tell', () => {
    const fit = fitChoiceOrNone(options, [0, 0, 0])
    expect(fit).toHaveLength(4)
    expect(rightly(fit, options)).toBe(options.length)
    const [, high, low, idle] = fit
    expect(high).toBeGreaterThan(0.5)
    expect(low).toBeLessThan(-0.5)
    expect(Math.abs(idle!)).toBeLessThan(Math.min(high!, -low!))
  })

  it('is learned as well whatever the features are measured in', () => {
    const scaled = options.map((option) => ({
      ...option,
      rows: option.rows.map(([a, b, c]) => [a! * 1000 + 5000, b! / 100, c!]),
    }))
    const fit = fitChoiceOrNone(scaled, [0, 0, 0])
    expect(rightly(fit, scaled)).toBe(scaled.length)
    const plain = fitChoiceOrNone(options, [0, 0, 0])
    expect(fit[1]! * 1000).toBeCloseTo(plain[1]!, 4)
    expect(fit[2]! / 100).toBeCloseTo(plain[2]!, 4)
  })

  it('is the same each time', () => {
    expect(fitChoiceOrNone(options, [1, -1, 0])).toEqual(fitChoiceOrNone(options, [1, -1, 0]))
  })
})

describe('the signs', () => {
  const options = toy()

  it('that agree with what is told change little', () => {
    const fit = fitChoiceOrNone(options, [1, -1, 0])
    expect(rightly(fit, options)).toBe(options.length)
  })

  it.each([
    [[-1, 0, 0], 1],
    [[0, 1, 0], 2],
  ])('that disagree make a weight nothing, and the other feature is learned: %s', (signs, place) => {
    const fit = fitChoiceOrNone(options, signs)
    expect(fit[place]).toBeCloseTo(0, 12)
    expect(rightly(fit, options)).toBe(options.length)
  })

  it('are kept to by each weight', () => {
    for (const a of [-1, 0, 1])
      for (const b of [-1, 0, 1])
        for (const c of [-1, 0, 1]) {
          const signs = [a, b, c]
          const [, ...weights] = fitChoiceOrNone(options, signs, { rounds: 60 })
          weights.forEach((weight, place) => {
            expect(weight * signs[place]!, String(signs)).toBeGreaterThanOrEqual(0)
          })
        }
  })
})

describe('a question that is not learned from', () => {
  const options = toy()

  it('changes nothing', () => {
    const misleading = options.map(({ rows, right }) => ({
      rows: rows.map(([a, b, c]) => [-40 * a!, -40 * b!, c!]),
      right,
      weight: 5,
      learned: false,
    }))
    expect(fitChoiceOrNone([...misleading, ...options], [0, 0, 0])).toEqual(
      fitChoiceOrNone(options, [0, 0, 0]),
    )
  })

  it('would change much if it were', () => {
    const turned = options.map((option) => ({
      ...option,
      rows: option.rows.map(([a, b, c]) => [-a!, -b!, c!]),
    }))
    const fit = fitChoiceOrNone([...turned, ...options], [0, 0, 0])
    expect(Math.abs(fit[1]!)).toBeLessThan(fitChoiceOrNone(options, [0, 0, 0])[1]! / 2)
  })
})

it('questions with an answer weigh as much together as those without, however many there are', () => {
  // Nothing tells one sentence from another: the odds of an answer are those of the two kinds, which weigh the same.
  const blank = (answered: boolean): Option => ({ rows: [[0]], right: [answered], weight: 1, learned: true })
  const options = [blank(true), ...Array.from({ length: 9 }, () => blank(false))]
  expect(fitChoiceOrNone(options, [0])[0]).toBeCloseTo(0, 1)
})

it('the weight of a question is how much it counts', () => {
  const blank = (answered: boolean, row: number, weight: number): Option => ({
    rows: [[row]],
    right: [answered],
    weight,
    learned: true,
  })
  const fitted = (weight: number): number =>
    fitChoiceOrNone([blank(true, 1, 1), blank(false, 1, weight), blank(false, 0, 1)], [0])[1]!
  expect(fitted(0.1)).toBeGreaterThan(fitted(1) + 0.5)
})
