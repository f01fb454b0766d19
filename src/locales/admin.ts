import type { Language } from '../types.ts'
import { admin as en } from './en/admin.ts'
import { admin as kk } from './kk/admin.ts'
import { admin as ru } from './ru/admin.ts'

/** The commands that only administrators have, in the order of their menu. */
export const ADMIN_COMMANDS = [
  'status',
  'reload',
  'editions',
  'rollback',
  'knowledge',
  'gaps',
  'feedback',
  'mute',
  'unmute',
] as const
export type AdminCommand = (typeof ADMIN_COMMANDS)[number]

/** What administrators read in Telegram. Numbers come ready for the eye; lists are lines. */
export interface AdminStrings {
  /** At most 256 characters each. */
  commands: Record<AdminCommand, string>
  helpTitle: string
  /** After the list of commands: what else an administrator may do. */
  helpDocuments: string
  /** A command that needs a part of the program which does not run. */
  unavailable: string
  yes: string
  no: string
  /** Of a list that is cut. */
  more: (count: string) => string

  reload: ReloadStrings
  editions: EditionStrings
  status: StatusStrings

  gapsTitle: string
  gapsNote: string
  noGaps: string
  askers: (count: number) => string

  feedbackTitle: string
  noFeedback: string
  openAnswer: string
  withoutReason: string

  muted: (topic: string) => string
  unmuted: (topic: string) => string
  mutedTitle: string
  nothingMuted: string
  muteUsage: string
  topicTooLong: (max: number) => string
  notMuted: (topic: string) => string
}

export interface ReloadStrings {
  usage: string
  running: string
  runningDry: string
  runningForced: string
  /** What is being done, by step. */
  steps: Record<ReloadStep, string>
  seconds: (count: string) => string
  busy: (step: string) => string
  interrupted: string
  nowServed: (edition: string, built: string) => string
  failed: (edition: string) => string
  details: string

  published: (edition: string) => string
  forced: (edition: string) => string
  blocked: (edition: string) => string
  dryRun: (edition: string) => string
  /** The edition is the one that was current already. */
  same: string
  stays: (edition: string) => string
  before: (edition: string) => string
  content: (documents: string, passages: string, reused: string) => string
  unchanged: string
  added: string
  changed: string
  removed: string
  tests: (run: string, failed: string, skipped: string) => string
  noTests: string
  knownFailures: (count: string) => string
  blocking: string
  newlyFailing: string
  newlyPassing: string
  vanishing: string
  answers: (count: number) => string
  warnings: string
  wholeReport: string

  advice: string
  /** A button; `first`: what fails, `more`: how much else does. */
  force: (first: string, more: number) => string
  expired: string
  notYours: string
  /** A forced reload failed; `edition`: the one that is served. */
  notForced: (edition: string) => string
  /** How it ended, in a word or two. */
  closed: { published: string; blocked: string; dry_run: string; failed: string }
}

/** The names of `STEPS` in src/editions/desk.ts. */
type ReloadStep =
  | 'waiting'
  | 'reading'
  | 'splitting'
  | 'embedding'
  | 'indexing'
  | 'calibrating'
  | 'testing'
  | 'comparing'
  | 'writing'
  | 'switching'

interface EditionStrings {
  title: string
  none: string
  current: string
  content: (documents: string, passages: string) => string
  tests: (run: string, failed: string) => string
  notTested: string
  unusable: string
  back: (edition: string) => string
  confirm: (to: string, from: string) => string
  rolledBack: (to: string, from: string) => string
  already: (edition: string) => string
  unknown: (edition: string) => string
  noEarlier: string
  failed: (edition: string) => string
  reloadRunning: string
}

interface StatusStrings {
  title: string
  edition: (edition: string, built: string) => string
  content: (documents: string, passages: string) => string
  uptime: (days: number, hours: number, minutes: number) => string
  questions: (count: string) => string
  refusals: (share: string, notFound: string, declined: string) => string
  latency: (median: string, p95: string) => string
  queue: (count: string) => string
  reload: (step: string) => string
  muted: (count: string) => string
  noModel: string
  model: (name: string, answered: string, failed: string) => string
  resting: string
}

export const ADMIN: Record<Language, AdminStrings> = { en, ru, kk }
