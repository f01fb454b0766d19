import { day, duration, instant } from './figures.ts'
import type { HistoryEntry } from './history.ts'
import { type Html, html } from './markup.ts'
import { columns, curves, legend } from './plots.ts'

/** @param runs oldest first, at least one; the last is this one. */
export function pastRuns(runs: readonly HistoryEntry[]): Html {
  const ends: [string, string] = [day(runs[0]!.at), day(runs.at(-1)!.at)]
  return html`<p class="quiet small">${
    runs.length === 1
      ? 'No run before this one is remembered.'
      : `The last ${runs.length} runs, this one at the right.`
  }</p>
<div class="pair">
<figure><h3>Wordings by verdict</h3>${columns(
    runs.map((run) => ({
      title: `${instant(run.at)}: ${run.counts.passed} passed, ${run.counts.failed} failed`,
      parts: (['passed', 'mended', 'known', 'skipped', 'failed'] as const).map((tone) => ({
        tone,
        n: run.counts[tone],
      })),
    })),
    ends,
    'Wordings by verdict in each run; the table below has the figures.',
  )}${legend([
    ['passed', 'passed'],
    ['mended', 'no longer failing'],
    ['known', 'known failures'],
    ['skipped', 'skipped'],
    ['failed', 'failed'],
  ])}</figure>
<figure><h3>Time to an answer</h3>${curves(
    [
      { tone: 'p95', values: runs.map(({ p95 }) => p95) },
      { tone: 'median', values: runs.map(({ median }) => median) },
    ],
    ends,
    'Median and 95th percentile of the time to an answer in each run; the table below has the figures.',
  )}${legend([
    ['accent', 'median'],
    ['known', '95 in 100 are faster'],
  ])}</figure>
</div>
<details><summary>The figures of each run</summary>
<div class="scroll" tabindex="0" role="region" aria-label="The figures of each run"><table><caption>Newest first.</caption>
<thead><tr>${['Run', 'May go live', 'Passed', 'Failed', 'Known', 'Skipped', 'Median', '95 %'].map(
    (name) => html`<th scope="col">${name}</th>`,
  )}</tr></thead>
<tbody>${runs.toReversed().map(row)}</tbody></table></div></details>`
}

function row({ at, edition, passed, counts, median, p95 }: HistoryEntry): Html {
  return html`<tr><th scope="row"><time datetime="${at}">${instant(at)}</time><br><span class="mono small quiet">${edition}</span></th>
<td class="${passed ? 'passed' : 'failed'}">${passed ? 'yes' : 'no'}</td>${[
    counts.passed + counts.mended,
    counts.failed,
    counts.known,
    counts.skipped,
    duration(median),
    duration(p95),
  ].map((figure) => html`<td class="number">${figure}</td>`)}</tr>`
}
