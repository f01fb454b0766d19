import { LANGUAGES, type Outcome } from '../../types.ts'
import type { CaseResult } from '../run.ts'
import { countVerdicts } from './figures.ts'
import { languageHeading } from './language-heading.ts'
import { type Html, html } from './markup.ts'
import { bar, legend } from './plots.ts'

const KIND_NAMES: Record<Outcome['kind'], string> = {
  answer: 'Answer',
  partial: 'Partial answer',
  not_found: 'Not found',
  declined: 'Declined',
  chat: 'Chat',
}

/** What came back, by its kind and language, and how much of it was wrong. */
export function outcomes(results: readonly CaseResult[]): Html {
  const put = results.filter(({ verdict }) => verdict !== 'skipped')
  const row = (name: string, of: readonly CaseResult[]): Html =>
    html`<tr><th scope="row">${name}</th>${LANGUAGES.map((language) =>
      outcome(of.filter((result) => result.language === language)),
    )}${outcome(of)}</tr>`
  return html`<div class="scroll"><table><caption>Wordings by the kind of reply that came; ✕ counts those that
are not what the case expects.</caption>
<thead><tr><th scope="col">Reply</th>${LANGUAGES.map(
    (language) => html`<th scope="col">${languageHeading(language)}</th>`,
  )}<th scope="col">All</th></tr></thead>
<tbody>${Object.entries(KIND_NAMES).map(([kind, name]) =>
    row(
      name,
      put.filter((result) => result.kind === kind),
    ),
  )}</tbody>
<tfoot>${row('All', put)}</tfoot></table></div>${legend([
    ['passed', 'passed'],
    ['mended', 'no longer failing'],
    ['known', 'known failures'],
    ['failed', 'failed'],
  ])}`
}

function outcome(results: readonly CaseResult[]): Html {
  if (results.length === 0) return html`<td class="number quiet">–</td>`
  const { passed, mended, known, failed } = countVerdicts(results)
  return html`<td class="number">${results.length}${failed > 0 && html` <strong class="failed"><span aria-hidden="true">✕</span>${failed}<span class="unseen"> wrong</span></strong>`}${bar(
    [
      { tone: 'passed', n: passed },
      { tone: 'mended', n: mended },
      { tone: 'known', n: known },
      { tone: 'failed', n: failed },
    ],
  )}</td>`
}
