import type { UserFromGetMe } from '@grammyjs/types'
import type { Logger } from 'pino'
import type { Store } from '../store/store.ts'
import type { Saylau } from '../types.ts'
import type { Albums } from './albums.ts'
import type { BotApi } from './api.ts'
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
}
