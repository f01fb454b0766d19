import type { Ran } from '../ran.ts'
import type { SuiteResult } from '../run.ts'
import { strayers } from './agreement.ts'

const REQUIRED = 0.8

/** Cases with the same label, in whatever language, must cite the same passage. */
export function languageSuite(ran: readonly Ran[]): SuiteResult {
  const groups = new Map<string, Ran[]>()
  for (const one of ran) {
    const label = one.case.sameAs
    if (label === undefined || one.result.verdict === 'known') continue
    groups.set(label, [...(groups.get(label) ?? []), one])
  }
  const compared = [...groups].filter(([, group]) => new Set(group.map((one) => one.case.id)).size > 1)
  const problems = compared.flatMap(([label, group]) => {
    const apart = strayers(group)
    return apart === undefined ? [] : [`${label}: ${apart}`]
  })
  return {
    suite: 'language',
    run: compared.length,
    passed: compared.length - problems.length,
    required: REQUIRED,
    problems,
  }
}
