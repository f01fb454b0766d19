import { LANGUAGES } from '../../types.ts'
import { meets } from '../cells.ts'
import { type Cell, SUBJECTS, type Subject } from '../run.ts'
import { LANGUAGE_NAMES, percent, shareOf } from './figures.ts'
import { languageHeading } from './language-heading.ts'
import { type Html, html } from './markup.ts'
import { bar } from './plots.ts'

/** What the cases are about, by language: a row a subject, the one whose worst cell lacks most comes first. */
export function subjects(cells: readonly Cell[]): Html {
  const rows = SUBJECTS.map((about) => ({ about, cells: cells.filter((cell) => cell.about === about) }))
    .filter(({ cells }) => cells.some(({ run }) => run > 0))
    .map((row) => ({ ...row, worst: worstOf(row.cells) }))
    .sort((a, b) => slack(a.worst) - slack(b.worst) || shareOf(a.worst) - shareOf(b.worst))
  const worst = rows[0]?.worst
  if (!worst) return html`<p class="quiet">No case was run.</p>`
  return html`<div class="scroll"><table><caption>${shareOf(worst) < 1 && worstLine(worst)} The worst language of a
subject decides, not the mean; the worst subjects come first. Known failures are not counted.</caption>
<thead><tr><th scope="col">Subject</th>${LANGUAGES.map(
    (language) => html`<th scope="col">${languageHeading(language)}</th>`,
  )}<th scope="col">Needs</th></tr></thead>
<tbody>${rows.map(
    ({ about, cells, worst }) =>
      html`<tr><th scope="row">${subjectName(about)}</th>${LANGUAGES.map((language) =>
        measured(cells.find((cell) => cell.language === language)),
      )}<td class="number quiet">${worst.required >= 1 ? 'all' : percent(worst.required)}</td></tr>`,
  )}</tbody></table></div>`
}

export function subjectName(about: Subject): string {
  const words = about.replaceAll('_', ' ')
  return words === 'followup' ? 'Follow-up' : words[0]!.toUpperCase() + words.slice(1)
}

const slack = (cell: Cell): number => shareOf(cell) - cell.required

const worstOf = (cells: readonly Cell[]): Cell =>
  cells.reduce((worst, cell) =>
    slack(cell) < slack(worst) || (slack(cell) === slack(worst) && shareOf(cell) < shareOf(worst))
      ? cell
      : worst,
  )

function worstLine(cell: Cell): Html {
  const { about, language, run, passed } = cell
  return html`The worst is <strong>${subjectName(about).toLowerCase()} in ${LANGUAGE_NAMES[language]}</strong>: ${passed}
of ${run} ${!meets(cell) ? 'pass, too few.' : 'pass, enough.'}`
}

function measured(cell: Cell | undefined): Html {
  if (!cell || cell.run === 0) return html`<td class="number quiet">–</td>`
  const { run, passed, required } = cell
  const below = !meets(cell)
  return html`<td class="number"><span class="mark ${below ? 'failed' : 'passed'}" aria-hidden="true">${below ? '✕' : '✓'}</span>
${passed}<span class="quiet">/${run}</span><span class="unseen">: ${below ? 'too few' : 'enough'}</span>${bar(
    [
      { tone: below ? 'failed' : 'passed', n: passed },
      { tone: 'none', n: run - passed },
    ],
    required,
  )}</td>`
}
