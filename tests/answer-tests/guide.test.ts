import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseCases } from '../../src/answer-tests/parse-cases.ts'
import { SUBJECTS } from '../../src/answer-tests/run.ts'
import { REASONS } from '../../src/answer-tests/schema.ts'

// The page for editors: what it shows must work, and what there is must be on it.
const page = readFileSync('docs/answer-tests.md', 'utf8')
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml)

it('every example of the guide can be read', () => {
  expect(examples.length).toBeGreaterThan(8)
  for (const example of examples) {
    const { cases, symmetry, problems } = parseCases('example.yaml', example)
    expect(problems, example).toEqual([])
    expect(cases.length + symmetry.length).toBeGreaterThan(0)
  }
})

it('the guide explains every key, subject, kind and reason', () => {
  const keys = 'name about ask conversation documents language same_as known_failure'
  const expected = 'kind reason cites does_not_cite says does_not_say language'
  for (const key of `${keys} ${expected}`.split(' '))
    expect(page, key).toMatch(new RegExp(`^### .*\\b${key}\\b`, 'm'))
  const words = [...SUBJECTS, ...Object.keys(REASONS), ...Object.values(REASONS).flat()]
  for (const word of words) expect(page, word).toContain(`\`${word}\``)
})
