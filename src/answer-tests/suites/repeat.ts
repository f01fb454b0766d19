import type { Answer } from '../../types.ts'
import { converse, type House } from '../house.ts'
import type { Ran } from '../ran.ts'
import type { SuiteResult } from '../run.ts'
import { excerpt } from '../wording.ts'

/** The first wording of each case, put again after all the others, must get the same answer. */
export async function repeatSuite(ran: readonly Ran[], house: House): Promise<SuiteResult> {
  const problems: string[] = []
  const first = ran.filter(({ case: one, turns }) => turns === one.asks[0])
  for (const { case: one, turns, answer, result } of first) {
    const again = await converse(house, turns, one.language)
    if (said(again) === said(answer)) continue
    problems.push(
      `${one.id}: “${result.ask}”: first ${answer.kind} ${excerpt(answer.text)}, then ${again.kind} ${excerpt(again.text)}`,
    )
  }
  return {
    suite: 'repeat',
    run: first.length,
    passed: first.length - problems.length,
    required: 1,
    problems,
  }
}

function said({ kind, reason, language, text, citations }: Answer): string {
  return JSON.stringify([kind, reason, language, text, citations])
}
