import { type Logger, pino } from 'pino'
import { expect } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { startTelegram, type TelegramBot, type TelegramOptions } from '../../src/telegram/bot.ts'
import { FakeBotApi, type FakeBotApiOptions } from '../helpers/fake-bot-api/server.ts'

import { ScriptedDesk } from './admin-desk.ts'
import { makeSaylau, type ScriptedSaylau } from './answers.ts'

/** A running bot in front of a fake Telegram. */
export interface House {
  api: FakeBotApi
  bot: TelegramBot
  store: Store
  saylau: ScriptedSaylau
  /** Stops all and returns what the bot asked Telegram for without being allowed to. */
  close(): Promise<string[]>
}

export interface HouseOptions {
  saylau?: ScriptedSaylau
  store?: Store
  api?: FakeBotApi
  fake?: FakeBotApiOptions
  log?: Logger
  telegram?: Partial<TelegramOptions>
}

/** The administrator of `openAdminHouse`. */
export const ADMIN_ID = 7

/** A house with an administrator and a desk that is scripted; the house serves what the desk says. */
export async function openAdminHouse(
  options: HouseOptions & { desk?: ScriptedDesk } = {},
): Promise<House & { desk: ScriptedDesk }> {
  const { desk = new ScriptedDesk(), ...rest } = options
  const house = await openHouse({
    saylau: makeSaylau({ edition: desk.edition }),
    ...rest,
    telegram: { admins: [ADMIN_ID, 8], desk, editEveryMs: 10, ...rest.telegram },
  })
  return { ...house, desk }
}

export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const api = options.api ?? (await FakeBotApi.start(options.fake))
  const store = options.store ?? (await openStore(':memory:'))
  const saylau = options.saylau ?? makeSaylau()
  const bot = await startTelegram({
    token: api.token,
    apiRoot: api.root,
    saylau,
    store,
    log: options.log ?? pino({ level: process.env.TEST_LOG_LEVEL ?? 'silent' }),
    program: { name: 'Saylau', version: '1.2.3' },
    ...options.telegram,
  })
  return {
    api,
    bot,
    store,
    saylau,
    close: async () => {
      await bot.stop()
      await api.stop()
      await store.close()
      return api.violations
    },
  }
}

/** Resolves when the bot has taken in all that people did, and done all that was to be done. */
export async function settled({ api, store }: Pick<House, 'api' | 'store'>, timeout = 10_000): Promise<void> {
  const left = async (): Promise<number> => api.updates.pending.length + (await store.inbox.waiting()).length
  await expect.poll(left, { timeout }).toBe(0)
}
