export { checkTelegram } from './check.ts'

import { createHmac } from 'node:crypto'
import type { Logger } from 'pino'
import type { Desk } from '../editions/desk.ts'
import type { InboxItem } from '../store/inbox.ts'
import type { Store } from '../store/store.ts'
import type { ModelHealth, Saylau } from '../types.ts'
import { Reloads } from './admin/reloads.ts'
import { Albums } from './albums.ts'
import { BotApi } from './api.ts'
import { apologise } from './apology.ts'
import { connect } from './connect.ts'
import { BotContext, RoutedTelegram } from './context.ts'
import { Counters } from './counters.ts'
import { Delivery } from './delivery.ts'
import { keepTidy } from './housekeeping.ts'
import { InlineQueries } from './inline-queries.ts'
import { Intake } from './intake.ts'
import { LastMessages } from './last-messages.ts'
import { Pace } from './pace.ts'
import { poll } from './poller.ts'
import { AdminMenus, publishProfile } from './profile.ts'
import { type Limits, Quotas } from './quotas.ts'
import { createRouter } from './router.ts'
import type { LedgerSettings, Memory, MuteListener, Services } from './services.ts'
import { serveWebhook, type WebhookOptions } from './webhook.ts'

export interface TelegramOptions {
  token: string
  /** Another Bot API server than Telegram's, without a slash at its end. */
  apiRoot?: string
  saylau: Saylau
  store: Store
  log: Logger
  /** Where readers are sent with questions on procedure. */
  officialUrl?: string
  /** Absent: the bot asks Telegram for updates. */
  webhook?: WebhookOptions
  memory?: Partial<Memory>
  limits?: Partial<Limits>
  program: { name: string; version: string }
  ledger?: LedgerSettings
  /** User ids of those who may change what the bot knows. */
  admins?: readonly number[]
  /** Absent: the administrators' commands that need it say that it is not there. */
  desk?: Desk
  /** How the model is doing; absent, or `undefined`, without one. */
  health?: () => ModelHealth | undefined
  mutes?: MuteListener
  /** The shortest time between two edits of a message that shows progress, in ms; 1,500 unless told. */
  editEveryMs?: number
  /** Ends the wait for a Telegram that cannot be reached at the start. */
  signal?: AbortSignal
}

export interface TelegramBot {
  /** Takes nothing in any more and lets what has begun come to its end; what is left is done in the next run. */
  stop(): Promise<void>
  /** Resolves after `stop`; rejects with an OperatorError when the token stops being valid. */
  done: Promise<void>
}

const MEMORY: Memory = { turns: 4, minutes: 30, days: 30 }
const LIMITS: Limits = {
  questionsPerReader: 12,
  questionsPerGroup: 20,
  dailyPerReader: 200,
  dailyPerGroup: 1_000,
  questionLength: 2_000,
}

/** Telegram takes about one edit a second in a chat; more lead to long waits. */
const EDIT_EVERY_MS = 1_500

/** An answer that has begun gets so long to be finished when the bot stops. */
const STOP_MS = 20_000

/**
 * Starts the bot and returns when it takes questions.
 *
 * @throws {OperatorError} when Telegram does not know the token
 */
export async function startTelegram(options: TelegramOptions): Promise<TelegramBot> {
  const { token, apiRoot, store, log, desk, health, mutes, ledger } = options
  const api = new BotApi({ token, ...(apiRoot !== undefined && { root: apiRoot }) })
  const me = await connect(api, log, options.signal)
  const limits = { ...LIMITS, ...options.limits }
  const services: Services = {
    api,
    me,
    saylau: options.saylau,
    store,
    log,
    pace: new Pace(),
    quotas: new Quotas(limits),
    limits,
    albums: new Albums(),
    lastMessages: new LastMessages(),
    inlineQueries: new InlineQueries(),
    memory: { ...MEMORY, ...options.memory },
    ...(options.officialUrl !== undefined && { officialUrl: options.officialUrl }),
    program: options.program,
    counters: new Counters(),
    ...(ledger && { ledger }),
    admins: new Set(options.admins),
    signatureOf: (admin) => `telegram:${signature(token, admin)}`,
    reloads: new Reloads(options.editEveryMs ?? EDIT_EVERY_MS),
    ...(desk && { desk }),
    ...(health && { health }),
    ...(mutes && { mutes }),
  }
  const menus = new AdminMenus(services)
  const stopping = new AbortController()
  const surroundings = { log, signal: stopping.signal }
  const intake = new Intake({
    ...surroundings,
    store,
    handle: updateHandler(services, menus),
    apologise: (item) => apologise(services, item),
  })
  await intake.resume()

  const stopTidying = keepTidy(services)
  const receiving = options.webhook
    ? serveWebhook(api, intake, { webhook: options.webhook, ...surroundings })
    : poll(api, intake, surroundings)
  void publishProfile(api, log).then(() => menus.publishAll())
  log.info({ bot: me.username }, 'The Telegram bot is running')

  const done = receiving.finally(async () => {
    stopTidying()
    await intake.close(STOP_MS)
    await api.close()
  })
  // whoever waits for `done` hears of a failure; nobody has to
  done.catch(() => undefined)
  return {
    done,
    stop: async () => {
      stopping.abort()
      await done.catch(() => undefined)
    },
  }
}

/** telegraf routes an update to its handler; fetching, queueing and sending are ours. */
function updateHandler(services: Services, menus: AdminMenus): (item: InboxItem) => Promise<void> {
  const route = createRouter(services, menus).middleware()
  const telegram = new RoutedTelegram(services.api)
  const me = services.me as unknown as BotContext['botInfo']
  return async (item) => {
    const context = new BotContext(item.update, telegram, me, new Delivery(services, item))
    await route(context, async () => undefined)
  }
}

/** Under the token as the secret, so that the numbers of all Telegram users cannot be tried out on it. */
function signature(token: string, user: number): string {
  return createHmac('sha256', token).update(`administrator ${user}`).digest('hex').slice(0, 12)
}
