import { anchorsOf, linked } from '../answer-tests/report/anchors.ts'
import { duration, instant, percent } from '../answer-tests/report/figures.ts'
import { banner, card, lines, page, type Tile, tiles } from '../answer-tests/report/frame.ts'
import { blocking, testTiles } from '../answer-tests/report/html.ts'
import { type Html, html } from '../answer-tests/report/markup.ts'
import { bar } from '../answer-tests/report/plots.ts'
import { RUN_SECTIONS, runSections } from '../answer-tests/report/run-sections.ts'
import type { KnownWords, ReloadReport, VanishingQuote } from './desk.ts'
import { nextStep } from './next-step.ts'

const COMMANDS = /(npm run [a-z]+(?: -- --[a-z]+)?|\/rollback)/

/** What a reload found and did, with its answer tests, as one page that needs nothing beside itself. */
export function reloadHtml(report: ReloadReport): string {
  const { edition, tests, ms } = report
  return page(
    {
      title: 'Reload of the knowledge',
      lead: html`Edition <strong class="mono">${edition}</strong> · <time datetime="${tests.at}">${instant(tests.at)}</time> ·
${duration(ms)}`,
      sections: [
        ['documents', 'Documents'],
        ['tests', 'Answer tests'],
        ...(report.vanishing.length > 0 ? [['vanishing', 'Vanishing quotes'] as [string, string]] : []),
        ['warnings', 'Warnings'],
        ['words', 'Known words'],
        ...RUN_SECTIONS,
      ],
    },
    html`${outcome(report)}${tiles(tilesOf(report))}<div class="pair">
${card('documents', 'Documents', documents(report))}
${card('tests', 'Answer tests', changedTests(report))}
</div>
${report.vanishing.length > 0 && card('vanishing', 'Quotes that vanish', vanishing(report))}
<div class="pair">
${card('warnings', 'Warnings', warnings(report))}
${card('words', 'Known words', knownWords(report.knownWords))}
</div>
${runSections(tests)}`,
  )
}

function outcome(report: ReloadReport): Html {
  const { outcome, forced, previous, tests } = report
  const reasons = html`<p>What stands in the way:</p>${blocking(tests)}`
  const next = html`<p><strong>Next:</strong> ${withCommands(nextStep(report))}</p>`
  if (outcome === 'blocked') {
    const still =
      previous === undefined
        ? 'Nothing is served yet.'
        : html`Edition <span class="mono">${previous}</span> goes on serving.`
    return banner('bad', 'Not published', html`<p>${still}</p>${reasons}${next}`)
  }
  if (outcome === 'dry_run') {
    const would = tests.passed ? html`<p>A reload would publish this edition.</p>` : reasons
    return banner(tests.passed ? 'plain' : 'bad', 'Tried only: nothing has changed', html`${would}${next}`)
  }
  const replaced =
    previous === undefined
      ? 'It is the first edition.'
      : html`It replaces edition <span class="mono">${previous}</span>.`
  return forced
    ? banner('note', 'Published although tests fail', html`<p>${replaced}</p>${reasons}${next}`)
    : banner('good', 'Published', html`<p>${replaced}</p>${next}`)
}

function withCommands(text: string): Html[] {
  return text.split(COMMANDS).map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))
}

function tilesOf({ documents, passages, reused, warnings, vanishing, tests }: ReloadReport): Tile[] {
  const figure = (n: number): string => n.toLocaleString('en')
  return [
    { value: figure(documents), label: documents === 1 ? 'document' : 'documents' },
    { value: figure(passages), label: passages === 1 ? 'passage' : 'passages' },
    { value: figure(reused), label: 'of them reused' },
    { value: figure(warnings.length), label: warnings.length === 1 ? 'warning' : 'warnings' },
    {
      value: figure(vanishing.length),
      label: vanishing.length === 1 ? 'vanishing quote' : 'vanishing quotes',
    },
    ...testTiles(tests)
      .slice(0, 2)
      .map((tile) => ({ ...tile, label: `tests ${tile.label}` })),
  ]
}

function documents({ added, changed, removed }: ReloadReport): Html {
  const parts: [string, string, string[]][] = [
    ['Added', 'passed', added],
    ['Changed', 'mended', changed],
    ['Removed', 'failed', removed],
  ]
  if (parts.every(([, , of]) => of.length === 0)) {
    return html`<p class="quiet">The documents are the same as before.</p>`
  }
  return html`${parts
    .filter(([, , of]) => of.length > 0)
    .map(
      ([name, tone, of]) =>
        html`<div><h3><span class="${tone}">${name}</span>: ${of.length}</h3>${lines(of)}</div>`,
    )}`
}

function changedTests({ newlyFailing, newlyPassing, tests }: ReloadReport): Html {
  const anchors = anchorsOf(tests.results)
  const part = (name: string, tone: string, ids: readonly string[]): Html | false =>
    ids.length > 0 &&
    html`<div><h3><span class="${tone}">${name}</span>: ${ids.length}</h3>${lines(ids.map((id) => linked(id, anchors)))}</div>`
  if (tests.results.length === 0) return html`<p class="quiet">There are no answer tests.</p>`
  if (newlyFailing.length + newlyPassing.length === 0) {
    return html`<p class="quiet">Each case passes or fails as it did on the edition before.</p>`
  }
  return html`${part('Newly failing', 'failed', newlyFailing)}${part('Newly passing', 'passed', newlyPassing)}`
}

function vanishing({ vanishing }: ReloadReport): Html {
  const most = [...vanishing].sort((a, b) => b.answers - a.answers)
  return html`<div class="scroll"><table class="names"><caption>Earlier answers cite these words, which the new edition does not hold.
Opened again by their links, they will say so.</caption>
<thead><tr><th scope="col">Quote</th><th scope="col">Document</th><th scope="col">Answers</th></tr></thead>
<tbody>${most.map(
    ({ quote, document, answers }: VanishingQuote) =>
      html`<tr><td><q dir="auto">${quote}</q></td><td>${document}</td><td class="number">${answers.toLocaleString('en')}</td></tr>`,
  )}</tbody></table></div>`
}

function warnings({ warnings }: ReloadReport): Html {
  if (warnings.length === 0) return html`<p class="quiet">None.</p>`
  const files = [...new Set(warnings.map(({ file }) => file))]
  return html`<p class="quiet small">None of them stops a reload.</p>${files.map(
    (file) =>
      html`<div><h3 class="mono">${file}</h3>${lines(
        warnings
          .filter((warning) => warning.file === file)
          .map(({ line, message }) =>
            line === undefined ? message : html`<span class="quiet number">line ${line}:</span> ${message}`,
          ),
      )}</div>`,
  )}`
}

function knownWords(of: readonly KnownWords[]): Html {
  const worstFirst = [...of].sort((a, b) => a.share - b.share)
  return html`<div class="scroll"><table class="names"><caption>How many of a document's words a question in another language can find;
the rest is what the glossary might take up.</caption>
<thead><tr><th scope="col">Document</th><th scope="col">Known</th></tr></thead>
<tbody>${worstFirst.map(
    ({ document, share, unknown }) =>
      html`<tr><th scope="row">${document}${
        unknown.length > 0 &&
        html`<details class="small plain"><summary>Most frequent unknown words: ${unknown.length}</summary><p>${unknown.join(', ')}</p></details>`
      }</th><td class="number">${percent(share)}${bar([
        { tone: 'accent', n: share },
        { tone: 'none', n: 1 - share },
      ])}</td></tr>`,
  )}</tbody></table></div>`
}
