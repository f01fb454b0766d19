import { meets } from '../cells.ts'
import type { CaseVerdict, TestRun } from '../run.ts'
import { anchorsOf, linked } from './anchors.ts'
import { count, countVerdicts, duration, instant, quantile, timesOf } from './figures.ts'
import { banner, card, lines, page, type Tile, tiles } from './frame.ts'
import { type HistoryEntry, historyEntry } from './history.ts'
import { type Html, html } from './markup.ts'
import { pastRuns } from './past-runs.ts'
import { RUN_SECTIONS, runSections } from './run-sections.ts'

/**
 * The answer tests of one edition as one page that needs nothing beside itself.
 *
 * @param history the runs before, oldest first; this run may be the last of them
 */
export function reportHtml(run: TestRun, history: readonly HistoryEntry[]): string {
  const runs = history.at(-1)?.at === run.at ? history : [...history, historyEntry(run)]
  const sections = RUN_SECTIONS.toSpliced(-1, 0, ['history', 'Last runs'])
  const lead = html`Edition <strong class="mono">${run.edition}</strong> · <time datetime="${run.at}">${instant(run.at)}</time> ·
${duration(run.ms)}`
  return page(
    { title: 'Answer tests', lead, sections },
    html`${verdict(run)}${tiles(testTiles(run))}${runSections(run, card('history', 'Last runs', pastRuns(runs)))}`,
  )
}

function verdict(run: TestRun): Html {
  const { failed } = countVerdicts(run.results)
  if (run.passed) {
    return banner(
      'good',
      'This edition may go live',
      html`<p>${
        failed > 0
          ? `${count(failed, 'wording')} failed, and each subject still passes as often as it must.`
          : run.results.length > 0
            ? 'Nothing stands in its way.'
            : 'There is no answer test that could stand in its way.'
      }</p>`,
    )
  }
  return banner(
    'bad',
    'This edition must not go live',
    html`<p>${count(run.blocking.length, 'reason')}:</p>${blocking(run)}`,
  )
}

/** As many as a reader takes in before the rest of the page is out of sight. */
const REASONS_SHOWN = 12

/** What stands in the way, a line each, with links to the cases. */
export function blocking({ blocking, results }: TestRun): Html {
  const anchors = anchorsOf(results)
  const reasons = blocking.map((line) => linked(line, anchors))
  const rest = reasons.slice(REASONS_SHOWN)
  return html`${lines(reasons.slice(0, REASONS_SHOWN))}${
    rest.length > 0 &&
    html`<details><summary>And ${count(rest.length, 'more reason')}</summary>${lines(rest)}</details>`
  }`
}

export function testTiles({ results, suites }: TestRun): Tile[] {
  const counts = countVerdicts(results)
  const mutation = suites.find(({ suite, run }) => suite === 'mutation' && run > 0)
  const times = timesOf(results)
  const tile = (verdict: CaseVerdict, label: string): Tile => ({
    value: counts[verdict].toLocaleString('en'),
    label,
    tone: counts[verdict] > 0 ? verdict : 'quiet',
  })
  return [
    tile('passed', 'passed'),
    tile('failed', 'failed'),
    tile('known', 'known failures'),
    ...(counts.mended > 0 ? [tile('mended', 'no longer failing')] : []),
    tile('skipped', 'skipped'),
    ...(mutation
      ? [
          {
            value: `${Math.floor((mutation.passed / mutation.run) * 100)} %`,
            label: 'mutations stopped',
            tone: meets(mutation) ? undefined : 'failed',
          },
        ]
      : []),
    { value: duration(quantile(times, 0.5)), label: 'to an answer, median' },
  ]
}
