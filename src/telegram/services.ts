import type { UserFromGetMe } from '@grammyjs/types'
import type { Logger } from 'pino'
import type { Desk } from '../editions/desk.ts'
import type { Store } from '../store/store.ts'
import type { ModelHealth, Saylau } from '../types.ts'
import type { Reloads } from './admin/reloads.ts'
import type { Albums } from './albums.ts'
import type { BotApi } from './api.ts'
import type { Counters } from './counters.ts'
import type { InlineQueries } from './inline-queries.ts'
import type { LastMessages } from './last-messages.ts'
import type { Pace } from './pace.ts'
import type { Limits, Quotas } from './quotas.ts'

/** How long what is remembered. */
export interface Memory {
  /** Turns that a follow-up question is understood from. */
  turns: number
  /** A conversation ends after so many minutes without a question. */
  minutes: number
  /** Answers are kept so many days for their buttons, replies and links. */
  days: number
}

/** What the ledger of answers is to hold beside them. */
export interface LedgerSettings {
  keepQuestions: boolean
  /** How long it is kept; a year by default. */
  days?: number
  model?: string
  /** The fingerprint of the prompts now. */
  prompts?: () => string
}

/** What the handlers work with. */
export interface Services {
  api: BotApi
  me: UserFromGetMe
  saylau: Saylau
  store: Store
  log: Logger
  pace: Pace
  quotas: Quotas
  limits: Limits
  albums: Albums
  lastMessages: LastMessages
  inlineQueries: InlineQueries
  memory: Memory
  officialUrl?: string
  program: { name: string; version: string }
  counters: Counters
  ledger?: LedgerSettings

  /** User ids. */
  admins: ReadonlySet<number>
  /** What the record of editions calls an administrator: always the same, and not their id. */
  signatureOf: (admin: number) => string
  reloads: Reloads
  desk?: Desk
  /** `undefined` without a model. */
  health?: () => ModelHealth | undefined
  mutes?: MuteListener
}

/** Told of the muted topics whenever they change. */
export interface MuteListener {
  changed(topics: string[]): void
}
