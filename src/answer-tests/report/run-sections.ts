import type { TestRun } from '../run.ts'
import { anchorsOf } from './anchors.ts'
import { cases } from './cases.ts'
import { count, duration, quantile, timesOf } from './figures.ts'
import { card } from './frame.ts'
import { type Html, html } from './markup.ts'
import { outcomes } from './outcomes.ts'
import { histogram } from './plots.ts'
import { subjects } from './subjects.ts'
import { suites } from './suites.ts'

export const RUN_SECTIONS: [id: string, name: string][] = [
  ['outcome', 'Outcome'],
  ['latency', 'Latency'],
  ['subjects', 'Subjects'],
  ['suites', 'Consistency'],
  ['cases', 'Cases'],
]

/** The parts of a page that every report on answer tests has. @param between what stands before the cases */
export function runSections({ results, cells, suites: consistency }: TestRun, between?: Html): Html {
  return html`<div class="pair">
<div class="stack">${card('outcome', 'Outcome by kind and language', outcomes(results))}
${card('latency', 'Latency', latency(timesOf(results)))}</div>
${card('subjects', 'By subject', subjects(cells))}
</div>
${card('suites', 'Consistency', suites(consistency, anchorsOf(results)))}
${between}
${card('cases', 'Cases', cases(results), 'cases')}`
}

function latency(times: readonly number[]): Html {
  if (times.length === 0) return html`<p class="quiet">No question was put.</p>`
  const at = (share: number): string => duration(quantile(times, share))
  const spoken = `Half of the answers took up to ${at(0.5)}, 95 in 100 up to ${at(0.95)}, the slowest ${at(1)}.`
  return html`<p class="quiet small">${spoken} Below: how many of ${count(times.length, 'answer')}
took how many milliseconds.</p>${histogram(times, `Histogram of the time to an answer. ${spoken}`)}`
}
