import type { TestRun } from '../answer-tests/run.ts'
import type { KnowledgeWarning } from '../types.ts'

/** What a reload is doing, in this order. */
export const STEPS = [
  'waiting',
  'reading',
  'splitting',
  'embedding',
  'indexing',
  'calibrating',
  'testing',
  'comparing',
  'writing',
  'switching',
] as const
export type Step = (typeof STEPS)[number]

/** What became of a reload. */
export interface ReloadReport {
  /** The edition that was built. */
  edition: string
  /** The one that was current before. */
  previous?: string
  /** `blocked`: answer tests fail, and nobody insisted. `dry_run`: nothing was to change. */
  outcome: 'published' | 'blocked' | 'dry_run'
  /** Published although tests fail. */
  forced: boolean
  documents: number
  passages: number
  /** Of these, as many were taken over from the edition before, with their vectors. */
  reused: number
  added: string[]
  changed: string[]
  removed: string[]
  warnings: KnowledgeWarning[]
  knownWords: KnownWords[]
  /** The answer tests on the new edition. */
  tests: TestRun
  newlyFailing: string[]
  newlyPassing: string[]
  /** Earlier answers whose quotes the new edition no longer holds. */
  vanishing: VanishingQuote[]
  ms: number
}

/** How much of a document cross-language search understands. */
export interface KnownWords {
  document: string
  /** 0 to 1, of the different content words. */
  share: number
  /** The most frequent words that the glossary does not know: its to-do. */
  unknown: string[]
}

/** A quote that earlier answers gave and that the new edition does not hold. */
export interface VanishingQuote {
  document: string
  quote: string
  /** How many answers gave it. */
  answers: number
}

/** An edition on the shelf. */
export interface ShelfEntry {
  id: string
  /** ISO 8601 instant. */
  built: string
  documents: number
  passages: number
  isCurrent: boolean
  /** Of its answer tests, when they were run. */
  tests?: { run: number; failed: number }
  /** Absent: it can be served. */
  problem?: string
}

export interface ReloadOptions {
  /** Build, test and report, publish nothing. */
  dryRun?: boolean
  /** Publish also when answer tests fail. */
  force?: boolean
  /** With `force`: the edition that was reported as blocked. Another one, since the folder changed, is not published. */
  expect?: string
  /** Who wants it, for the record of editions: `cli`, `signal`, `watch`, `telegram:<hash>`. */
  by: string
  onStep?: (step: Step) => void
}

/** What administrators may do to the knowledge and its editions. Every method rejects with an OperatorError only. */
export interface Desk {
  /** Where the documents lie that a reload reads. */
  knowledgeDir: string
  reload(options: ReloadOptions): Promise<ReloadReport>
  /** Newest first. */
  editions(): Promise<ShelfEntry[]>
  /** Serves an earlier edition again: that of the id, else the newest before the current one. */
  rollback(id: string | undefined, by: string): Promise<{ from: string; to: string }>
}
