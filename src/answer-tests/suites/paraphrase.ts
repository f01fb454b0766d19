import type { Ran } from '../ran.ts'
import type { SuiteResult } from '../run.ts'
import { clash, strayers } from './agreement.ts'

const REQUIRED = 0.8

/**
 * The wordings of a case must cite the same passage, and agree on numbers and names. Cases that expect no answer are
 * left out: refusing two questions makes them no more alike.
 */
export function paraphraseSuite(ran: readonly Ran[]): SuiteResult {
  const groups = new Map<string, Ran[]>()
  for (const one of ran) {
    const { id, expect } = one.case
    const isAnswer = expect.kinds.every((kind) => kind === 'answer' || kind === 'partial')
    if (one.result.verdict === 'known' || !isAnswer) continue
    groups.set(id, [...(groups.get(id) ?? []), one])
  }
  const several = [...groups].filter(([, wordings]) => wordings.length > 1)
  const problems = several.flatMap(([id, wordings]) => {
    const why = strayers(wordings) ?? clashing(wordings)
    return why === undefined ? [] : [`${id}: ${why}`]
  })
  return {
    suite: 'paraphrase',
    run: several.length,
    passed: several.length - problems.length,
    required: REQUIRED,
    problems,
  }
}

function clashing([first, ...others]: readonly Ran[]): string | undefined {
  for (const other of others) {
    const differ = first && clash(first.answer, other.answer)
    if (differ) return `“${first.result.ask}” and “${other.result.ask}” say ${differ}`
  }
  return undefined
}
