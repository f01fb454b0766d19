import type { CaseResult, TestRun } from '../../src/answer-tests/run.ts'
import {
  type Desk,
  type ReloadOptions,
  type ReloadReport,
  type ShelfEntry,
  STEPS,
} from '../../src/editions/desk.ts'
import { OperatorError } from '../../src/errors.ts'
import type { EditionSummary } from '../../src/types.ts'

export const FIRST = '2026-11-20-0123456789ab'
export const SECOND = '2026-11-24-ba9876543210'

function makeResult(id: string, more: Partial<CaseResult> = {}): CaseResult {
  return {
    id,
    about: 'number',
    language: 'en',
    ask: 'How many bridges has the river?',
    verdict: 'passed',
    problems: [],
    kind: 'answer',
    reason: 'evidence',
    cited: [],
    text: 'Three.',
    ms: 2,
    ...more,
  }
}

/** A run of tests of which those named fail. */
export function makeRun(edition: string, failing: string[] = []): TestRun {
  const problem = 'expected to cite “three bridges”, came not_found'
  const results = [
    makeResult('bridges/count'),
    ...failing.map((id) => makeResult(id, { verdict: 'failed', problems: [problem] })),
    makeResult('weather/rain', { verdict: 'skipped' }),
  ]
  const blocking = failing.map((id) => `${id}: ${problem}`)
  const passed = failing.length === 0
  return { edition, at: '2026-11-24T10:00:00.000Z', results, cells: [], suites: [], passed, blocking, ms: 40 }
}

/** What stands in the folder, as a reload would find it. */
export interface Folder {
  edition: string
  failing?: string[]
  report?: Partial<ReloadReport>
}

/** A desk without a disk: it publishes what `folder` says, under the rules of the real one. */
export class ScriptedDesk implements Desk {
  readonly knowledgeDir = 'knowledge'
  /** Newest first. */
  readonly shelf: ShelfEntry[]
  /** What was done, by whom. */
  readonly done: { action: 'publish' | 'rollback'; edition: string; by: string; forced?: boolean }[] = []
  readonly asked: ReloadOptions[] = []
  folder: Folder = { edition: SECOND }
  /** Set by a test: waited for at each step. */
  atStep: (step: string) => Promise<void> = async () => {}
  failure: Error | undefined

  constructor(shelf: ShelfEntry[] = [makeEntry(FIRST, { isCurrent: true })]) {
    this.shelf = shelf
  }

  /** What is being served, as the house tells it. */
  edition = (): EditionSummary => {
    const { id, built, documents, passages } = this.shelf.find(({ isCurrent }) => isCurrent)!
    return { id, built, documents, passages }
  }

  async reload(options: ReloadOptions): Promise<ReloadReport> {
    this.asked.push(options)
    for (const step of STEPS.slice(0, -2)) {
      options.onStep?.(step)
      await this.atStep(step)
    }
    if (this.failure) throw this.failure
    const { edition, failing = [], report } = this.folder
    const previous = this.edition().id
    const tests = makeRun(edition, failing)
    const { dryRun = false, force = false, expect = edition, by } = options
    const outcome = dryRun ? 'dry_run' : tests.passed || force ? 'published' : 'blocked'
    const forced = outcome === 'published' && !tests.passed
    if (outcome === 'published') {
      if (expect !== edition) {
        throw new OperatorError(`The knowledge has changed since edition ${expect} was reported.`)
      }
      this.#point(edition)
      this.done.push({ action: 'publish', edition, by, forced })
    }
    return {
      edition,
      previous,
      outcome,
      forced,
      documents: 2,
      passages: 14,
      reused: 9,
      added: ['ferries'],
      changed: ['bridges'],
      removed: [],
      warnings: [{ file: 'ferries.md', line: 1, message: 'has no url' }],
      knownWords: [],
      tests,
      newlyFailing: failing,
      newlyPassing: [],
      vanishing: [{ document: 'bridges', quote: 'The river has three bridges.', answers: 4 }],
      ms: 3_200,
      ...report,
    }
  }

  async editions(): Promise<ShelfEntry[]> {
    return this.shelf
  }

  async rollback(wanted: string | undefined, by: string): Promise<{ from: string; to: string }> {
    const at = this.shelf.findIndex(({ isCurrent }) => isCurrent)
    const from = this.shelf[at]!.id
    const to = wanted ?? this.shelf[at + 1]?.id
    if (to === undefined) throw new OperatorError(`Edition ${from} is the first on the shelf.`)
    if (this.shelf.find(({ id }) => id === to)?.problem) throw new OperatorError(`Edition ${to} is damaged.`)
    this.#point(to)
    this.done.push({ action: 'rollback', edition: to, by })
    return { from, to }
  }

  #point(edition: string): void {
    if (!this.shelf.some(({ id }) => id === edition)) this.shelf.unshift(makeEntry(edition))
    for (const entry of this.shelf) entry.isCurrent = entry.id === edition
  }
}

export function makeEntry(id: string, more: Partial<ShelfEntry> = {}): ShelfEntry {
  return {
    id,
    built: `${id.slice(0, 10)}T09:30:00.000Z`,
    documents: 2,
    passages: 14,
    isCurrent: false,
    tests: { run: 12, failed: 0 },
    ...more,
  }
}
