import type { ReloadReport } from '../app.ts'
import { reload as rebuild } from '../app.ts'
import { surroundings } from '../process.ts'
import { oneLine } from '../terminal/printable.ts'

export interface ReloadOptions {
  dryRun: boolean
  force: boolean
}

/** Builds an edition from the knowledge folder and makes it the current one. @returns the exit code. */
export async function reload(options: ReloadOptions): Promise<number> {
  const { config, log } = surroundings({ serving: false })
  const report = await rebuild(config, log, options)
  process.stdout.write(`${renderReport(report, options).map(oneLine).join('\n')}\n`)
  return report.published || options.dryRun ? 0 : 1
}

function renderReport(report: ReloadReport, { dryRun }: ReloadOptions): string[] {
  const { added, changed, removed } = report
  const state = report.published ? 'is live' : dryRun ? 'was built and not published' : 'was NOT published'
  return [
    `Edition ${report.edition} ${state}: documents ${report.documents}, passages ${report.passages}, ` +
      `${(report.ms / 1000).toFixed(1)} s.`,
    ...Object.entries({ added, changed, removed })
      .filter(([, documents]) => documents.length > 0)
      .map(([what, documents]) => `${what}: ${documents.join(', ')}`),
    ...report.warnings.map(
      ({ file, line, message }) => `warning: ${line ? `${file}:${line}` : file}: ${message}`,
    ),
    ...report.knownWords.map(
      ({ document, share, unknown }) =>
        `Cross-language search knows ${Math.floor(share * 100)} % of the words of ${document}` +
        (unknown.length > 0 ? `; not yet: ${unknown.join(', ')}` : ''),
    ),
  ]
}
