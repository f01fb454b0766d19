import { LANGUAGES } from '../../types.ts'
import type { CaseResult, CaseVerdict } from '../run.ts'
import { anchorAt } from './anchors.ts'
import { count, duration, LANGUAGE_NAMES } from './figures.ts'
import { lines } from './frame.ts'
import { type Html, html } from './markup.ts'
import { subjectName } from './subjects.ts'

/** In the order in which somebody should look at them. */
const VERDICTS: Record<CaseVerdict, { mark: string; word: string; heading: string; explained: string }> = {
  failed: {
    mark: '✕',
    word: 'failed',
    heading: 'Failed',
    explained: 'What came is not what the case expects.',
  },
  mended: {
    mark: '↑',
    word: 'no longer failing',
    heading: 'No longer failing',
    explained: 'They are marked as known failures and pass: take known_failure out, so that they count.',
  },
  known: {
    mark: '!',
    word: 'known failure',
    heading: 'Known failures',
    explained: 'Their files say so. They block nothing.',
  },
  skipped: {
    mark: '–',
    word: 'skipped',
    heading: 'Skipped',
    explained: 'The edition does not hold the documents that these speak of.',
  },
  passed: {
    mark: '✓',
    word: 'passed',
    heading: 'Passed',
    explained: 'Open one to see the answer and its evidence.',
  },
}

/** What nobody has to look at waits to be opened. */
const CLOSED: ReadonlySet<string> = new Set<CaseVerdict>(['skipped', 'passed'])

/** Every wording, those that failed first; each opens to the answer and its evidence. */
export function cases(results: readonly CaseResult[]): Html {
  const numbered = results.map((result, at) => ({ result, anchor: anchorAt(at) }))
  return html`${languageFilter()}${Object.entries(VERDICTS).map(([verdict, { mark, heading, explained }]) => {
    const those = numbered.filter(({ result }) => result.verdict === verdict)
    return (
      those.length > 0 &&
      html`<details class="group"${CLOSED.has(verdict) ? '' : html` open`}><summary><h3><span class="${verdict}" aria-hidden="true">${mark}</span>
${heading}: ${those.length}</h3></summary><p class="quiet small">${explained}</p>
${those.map(({ result, anchor }) => oneCase(result, anchor))}</details>`
    )
  })}`
}

function languageFilter(): Html {
  return html`<fieldset><legend>Show</legend>
<label><input type="radio" name="language" id="only-all" checked>All languages</label>
${LANGUAGES.map(
  (language) =>
    html`<label><input type="radio" name="language" id="only-${language}">${LANGUAGE_NAMES[language]}</label>`,
)}</fieldset>`
}

function oneCase(result: CaseResult, anchor: string): Html {
  const { id, about, language, ask, verdict, problems, kind, reason, cited, text, ms } = result
  const { mark, word } = VERDICTS[verdict]
  const put = verdict !== 'skipped'
  return html`<details class="case is-${verdict} in-${language}"><summary><span class="mark ${verdict}"><span
aria-hidden="true">${mark}</span><span class="unseen">${word}:</span></span><span class="ask" lang="${language}" dir="auto">${ask}</span>
<span class="about">${id} · ${subjectName(about).toLowerCase()} · ${LANGUAGE_NAMES[language]}${
    put &&
    html` · ${kindAndReason(kind, reason)} · <span class="whole">${count(cited.length, 'quote')}</span> · <span class="whole">${duration(ms)}</span>`
  }</span>${verdict !== 'passed' && problems[0] !== undefined && html`<span class="first ${verdict}">${problems[0]}</span>`}</summary>
<div class="inside" id="${anchor}">
<div><h4>Question</h4><p class="text" lang="${language}" dir="auto">${ask}</p></div>
${
  put &&
  html`<div><h4>Answer</h4><p class="text" lang="${language}" dir="auto">${text}</p></div>
<div><h4>Evidence</h4>${
    cited.length > 0
      ? html`<ol class="evidence">${cited.map(
          ({ document, passage, quote }) =>
            html`<li><blockquote dir="auto">${quote}</blockquote><p class="from">${document} · passage <code>${passage}</code></p></li>`,
        )}</ol>`
      : html`<p class="quiet">No quote.</p>`
  }</div>`
}
<div><h4>Verdict</h4><p><strong class="${verdict}">${word[0]!.toUpperCase() + word.slice(1)}</strong>${
    put &&
    html` <span class="quiet">· ${kindAndReason(kind, reason)} · <span class="whole">${duration(ms)}</span></span>`
  }</p>${problems.length > 0 && lines(problems)}</div>
</div></details>`
}

function kindAndReason(kind: string, reason: string): string {
  return kind === reason || (kind === 'answer' && reason === 'evidence')
    ? kind
    : `${kind} (${reason})`.replaceAll('_', ' ')
}
