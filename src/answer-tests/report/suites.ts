import { meets } from '../cells.ts'
import type { SuiteResult } from '../run.ts'
import { type Anchors, linked } from './anchors.ts'
import { percent, shareOf } from './figures.ts'
import { lines } from './frame.ts'
import { type Html, html } from './markup.ts'
import { bar } from './plots.ts'

const MEANINGS: Record<SuiteResult['suite'], string> = {
  paraphrase: 'Other wordings of a question cite the same passage and say the same facts.',
  symmetry: 'Another party or person in the same question is treated alike.',
  repeat: 'The same question gets the same answer.',
  language: 'English, Russian and Kazakh cite the same passage.',
  mutation: 'A good answer with an altered number, name, negation or citation is stopped by the gate.',
}

export function suites(of: readonly SuiteResult[], anchors: Anchors): Html {
  if (of.length === 0) return html`<p class="quiet">No suite was run.</p>`
  const worstFirst = [...of].sort((a, b) => shareOf(a) - a.required - (shareOf(b) - b.required))
  return html`<div class="scroll"><table><caption>What must hold between answers, whatever the case. The worst comes first.</caption>
<thead><tr><th scope="col">Suite</th><th scope="col">Held</th><th scope="col">Needs</th></tr></thead>
<tbody>${worstFirst.map((one) => suite(one, anchors))}</tbody></table></div>`
}

function suite(result: SuiteResult, anchors: Anchors): Html {
  const { suite, run, passed, required, problems } = result
  const below = !meets(result)
  return html`<tr><th scope="row">${suite[0]!.toUpperCase() + suite.slice(1)}</th>
<td class="number"><span class="mark ${below ? 'failed' : 'passed'}" aria-hidden="true">${below ? '✕' : '✓'}</span>
${run === 0 ? 'not run' : html`${passed}<span class="quiet">/${run}</span> · ${percent(shareOf(result))}`}<span class="unseen">: ${
    below ? 'too few' : 'enough'
  }</span>${
    run > 0 &&
    bar(
      [
        { tone: below ? 'failed' : 'passed', n: passed },
        { tone: 'none', n: run - passed },
      ],
      required,
    )
  }</td><td class="number quiet">${required >= 1 ? 'all' : percent(required)}</td></tr>
<tr class="more"><td colspan="3"><span class="quiet">${MEANINGS[suite]}</span>${
    problems.length > 0 &&
    html`<details><summary>What was found: ${problems.length}</summary>${lines(problems.map((line) => linked(line, anchors)))}</details>`
  }</td></tr>`
}
