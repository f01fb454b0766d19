import { expect, it } from 'vitest'
import { compare } from '../../../src/answer/gate/comparison.ts'
import { measure } from '../../../src/answer/gate/features.ts'
import { type HeadName, headOf, sharesOf } from '../../../src/answer/gate/heads.ts'
import { read } from '../../../src/answer/gate/reading.ts'
import { indexSource } from '../../../src/answer/gate/source.ts'
import { TOKEN_FEATURES } from '../../../src/answer/gate/token-rows.ts'
import { WEIGHTS } from '../../../src/answer/gate/weights.ts'

const features = measure(compare(read('The party won 13 seats.', 'en'), indexSource(['It won 13.'], 'en')))

it('has a weight for each thing that is seen of a word, and no other', () => {
  expect(WEIGHTS.token.weights).toHaveLength(TOKEN_FEATURES.length)
})

it('weighs nothing that is not measured', () => {
  for (const name of Object.keys(WEIGHTS.heads) as HeadName[]) expect(headOf(name, features)).not.toBeNaN()
})

it('gives every source to heads whose shares add up to one', () => {
  for (const length of [0, 1, 70, 100, 150, 200, 340, 380, 420, 5_000]) {
    const shares = sharesOf(length).map(([, share]) => share)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
  }
})
