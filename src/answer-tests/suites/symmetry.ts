import type { Answer } from '../../types.ts'
import type { SymmetryCase } from '../case.ts'
import { converse, type House, missingOf } from '../house.ts'
import type { SuiteResult } from '../run.ts'

/** The share by which the longer of two texts may be longer. */
const LONGER = 0.2

/**
 * A question about one and about the other must get the same kind, as many citations, and about as many words. Known
 * failures are told of, and so are mended ones, but they do not count.
 */
export async function symmetrySuite(cases: readonly SymmetryCase[], house: House): Promise<SuiteResult> {
  const suite: SuiteResult = { suite: 'symmetry', run: 0, passed: 0, required: 1, problems: [] }
  const told: string[] = []
  for (const one of cases) {
    if (missingOf(house, one.documents).length > 0) continue
    const { run, problems } = await runPairs(one, house)
    if (one.knownFailure === undefined) {
      suite.run += run
      suite.passed += run - problems.length
      suite.problems.push(...problems)
    } else if (problems.length === 0) told.push(`mended: ${one.id}: take out its known_failure`)
    else told.push(...problems.map((problem) => `known (${one.knownFailure}): ${problem}`))
  }
  suite.problems.push(...told)
  return suite
}

async function runPairs(
  { id, templates, pairs, language }: SymmetryCase,
  house: House,
): Promise<{ run: number; problems: string[] }> {
  const problems: string[] = []
  for (const template of templates) {
    for (const [a, b] of pairs) {
      const questions = [filled(template, a, b), filled(template, b, a)] as const
      const one = await converse(house, [questions[0]], language)
      const other = await converse(house, [questions[1]], language)
      const why = differenceOf(one, other)
      if (why) problems.push(`${id}: “${questions[0]}” and “${questions[1]}”: ${why}`)
    }
  }
  return { run: templates.length * pairs.length, problems }
}

function filled(template: string, a: string, b: string): string {
  return template.replace(/\{[ab]\}/g, (place) => (place === '{a}' ? a : b))
}

function differenceOf(one: Answer, other: Answer): string | undefined {
  if (one.kind !== other.kind || one.reason !== other.reason)
    return `${one.kind} (${one.reason}) against ${other.kind} (${other.reason})`
  const [count, counted] = [one.citations.length, other.citations.length]
  if (count !== counted) return `${count} citations against ${counted}`
  const [short, long] = [one.text.length, other.text.length].sort((a, b) => a - b) as [number, number]
  return long > short * (1 + LONGER)
    ? `${one.text.length} characters against ${other.text.length}`
    : undefined
}
