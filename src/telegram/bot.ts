export { checkTelegram } from './check.ts'

import type { Logger } from 'pino'
import type { InboxItem } from '../store/inbox.ts'
import type { Store } from '../store/store.ts'
import type { Saylau } from '../types.ts'
import { Albums } from './albums.ts'
import { BotApi } from './api.ts'
import { apologise } from './apology.ts'
import { connect } from './connect.ts'
import { BotContext, RoutedTelegram } from './context.ts'
import { Delivery } from './delivery.ts'
import { keepTidy } from './housekeeping.ts'
import { InlineQueries } from './inline-queries.ts'
import { Intake } from './intake.ts'
import { LastMessages } from './last-messages.ts'
import { Pace } from './pace.ts'
import { poll } from './poller.ts'
import { publishProfile } from './profile.ts'
import { type Limits, Quotas } from './quotas.ts'
import { createRouter } from './router.ts'
import type { Memory, Services } from './services.ts'
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

/** An answer that has begun gets so long to be finished when the bot stops. */
const STOP_MS = 20_000

/**
 * Starts the bot and returns when it takes questions.
 *
 * @throws {OperatorError} when Telegram does not know the token
 */
export async function startTelegram(options: TelegramOptions): Promise<TelegramBot> {
  const { token, apiRoot, store, log } = options
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
  }
  const stopping = new AbortController()
  const surroundings = { log, signal: stopping.signal }
  const intake = new Intake({
    ...surroundings,
    store,
    handle: updateHandler(services),
    apologise: (item) => apologise(services, item),
  })
  await intake.resume()

  const stopTidying = keepTidy(services)
  const receiving = options.webhook
    ? serveWebhook(api, intake, { webhook: options.webhook, ...surroundings })
    : poll(api, intake, surroundings)
  void publishProfile(api, log)
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
function updateHandler(services: Services): (item: InboxItem) => Promise<void> {
  const route = createRouter(services).middleware()
  const telegram = new RoutedTelegram(services.api)
  const me = services.me as unknown as BotContext['botInfo']
  return async (item) => {
    const context = new BotContext(item.update, telegram, me, new Delivery(services, item))
    await route(context, async () => undefined)
  }
}
