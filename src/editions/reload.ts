import { OperatorError } from '../errors.ts'
import type { ReloadOptions, ReloadReport, VanishingQuote } from './desk.ts'
import type { Edition } from './edition.ts'
import { type OnWrite, readEdition, readManifest } from './files.ts'
import type { Shelf } from './shelf.ts'
import type { Staged, StageRequest } from './stage.ts'

/**
 * Runs work while nobody else changes the shelf, in any process. Rejects with an OperatorError when somebody still
 * does after `waitMs`.
 */
export type Lock = <Result>(waitMs: number, work: () => Promise<Result>) => Promise<Result>

/** Two administrators who press at the same moment need not be told; one who comes minutes later is. */
export const SHORT_WAIT_MS = 2_000

/** An edition went live: who wanted it, and in spite of what. */
interface Release {
  action: 'publish' | 'rollback'
  edition: string
  previous?: string
  by: string
  /** The answer tests that failed when somebody insisted. */
  failing: string[]
}

/** What a reload works with. */
export interface Reloading {
  shelf: Shelf
  lock: Lock
  /** Builds, tests and writes: here or in a thread of its own. */
  stage: (request: StageRequest, onStep: ReloadOptions['onStep']) => Promise<Staged>
  /** What earlier answers quoted. */
  quoted: () => Promise<VanishingQuote[]>
  /** Editions that stay on the shelf. */
  kept: number
  /** Serves an edition from now on, where something is being served. */
  serve: (edition: Edition) => void
  /** Kept before the edition goes live: an override is never without its record. */
  record: (release: Release) => Promise<void>
  onWrite?: OnWrite
}

/**
 * Build, test, compare, switch. Until the pointer moves nothing has changed; after a crash at any moment either the
 * old edition or the new one is current, whole.
 *
 * @throws OperatorError when the folder gives no document, another reload is under way, or another edition than the
 * expected one came out; nothing has changed then
 */
export async function reload(reloading: Reloading, options: ReloadOptions): Promise<ReloadReport> {
  const { shelf, stage, onWrite } = reloading
  const { dryRun = false, force = false, expect, by, onStep } = options
  const began = performance.now()
  onStep?.('waiting')
  return reloading.lock(SHORT_WAIT_MS, async () => {
    const request = { dryRun, force, quoted: await reloading.quoted(), now: new Date() }
    const { outcome, ...report } = await stage(
      { ...request, ...(expect !== undefined && { expect }) },
      onStep,
    )
    const finish = (became: ReloadReport['outcome']): ReloadReport => ({
      ...report,
      outcome: became,
      ms: Math.round(performance.now() - began),
    })
    if (outcome === 'other') {
      throw new OperatorError(
        `The knowledge has changed since edition ${expect} was reported: nothing was published; reload again.`,
      )
    }
    if (outcome !== 'ready') return finish(outcome)
    onStep?.('switching')
    const folder = shelf.folder(report.edition)
    const edition = await readEdition(folder, await readManifest(folder))
    onWrite?.('read back')
    await reloading.record({
      action: 'publish',
      edition: report.edition,
      ...(report.previous !== undefined && { previous: report.previous }),
      by,
      failing: report.forced ? report.tests.blocking : [],
    })
    onWrite?.('recorded')
    await shelf.point(report.edition, onWrite)
    reloading.serve(edition)
    await shelf.prune(reloading.kept, onWrite)
    return finish('published')
  })
}
