import type { TestRun } from './run.ts'

/** By case id. */
export interface RunComparison {
  /** Failing now, and not before. */
  newlyFailing: string[]
  /** Passing now, and failing before. */
  newlyPassing: string[]
  /** Run now, and not there before. */
  fresh: string[]
}

/** What changed from one run to the next. A case fails when one of its wordings does. */
export function compareRuns(before: TestRun | undefined, after: TestRun): RunComparison {
  const [earlier, later] = [standings(before), standings(after)]
  const ids = [...later].filter(([, standing]) => standing !== 'skipped').map(([id]) => id)
  const known = ids.filter((id) => earlier.has(id))
  return {
    newlyFailing: known.filter((id) => later.get(id) === 'fails' && earlier.get(id) !== 'fails'),
    newlyPassing: known.filter((id) => later.get(id) === 'passes' && earlier.get(id) === 'fails'),
    fresh: ids.filter((id) => !earlier.has(id)),
  }
}

type Standing = 'passes' | 'fails' | 'skipped'

/** A known failure is one: that it is mended is worth telling, that it stays is not. */
function standings(run: TestRun | undefined): Map<string, Standing> {
  const found = new Map<string, Standing>()
  for (const { id, verdict } of run?.results ?? []) {
    const fails = verdict === 'failed' || verdict === 'known'
    const standing = fails ? 'fails' : verdict === 'skipped' ? 'skipped' : 'passes'
    if (found.get(id) !== 'fails') found.set(id, standing)
  }
  return found
}
