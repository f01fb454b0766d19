#!/usr/bin/env node
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { App } from './app.ts'
import type { TelegramConfig } from './config.ts'
import { OperatorError, reasonOf } from './errors.ts'
import {
  defectLog,
  type Hangup,
  notice,
  run,
  type Surroundings,
  surroundings,
  untilAsked,
  withApp,
} from './process.ts'
import { chat } from './terminal/chat.ts'

const HELP = `npm start [-- --telegram]

Runs the Telegram bot; without TELEGRAM_BOT_TOKEN, the same bot in the terminal.

  --telegram  for services: fail rather than open the terminal when there is no token
  --help      show this

Ctrl-C, SIGTERM, SIGHUP and the end of input end it in good order; to the Telegram bot as a service, SIGHUP means
reload. Exit codes: 0 done, 1 failed.`

const NO_TOKEN = 'TELEGRAM_BOT_TOKEN is not set'
const GET_TOKEN = 'send /newbot to @BotFather in Telegram and put the token it gives you into .env'

interface Options {
  telegram: boolean
  help: boolean
}

function optionsOf(args: string[]): Options {
  try {
    const boolean = { type: 'boolean', default: false } as const
    const { telegram, help } = parseArgs({ args, options: { telegram: boolean, help: boolean } }).values
    return { telegram, help }
  } catch (thrown) {
    throw new OperatorError(`${reasonOf(thrown)} (--help shows what there is)`, { cause: thrown })
  }
}

async function main(asked: AbortSignal, hangup: Hangup): Promise<number> {
  const options = optionsOf(process.argv.slice(2))
  if (options.help) {
    process.stdout.write(`${HELP}\n`)
    return 0
  }
  const around = surroundings({ serving: true })
  const { telegram } = around.config
  if (!telegram && options.telegram) throw new OperatorError(`${NO_TOKEN}: ${GET_TOKEN}.`)
  if (!telegram) {
    process.stdout.write(`${NO_TOKEN}, so the bot runs here. To run it in Telegram, ${GET_TOKEN}.\n`)
  }
  const opening = import('./app.ts').then(({ openApp }) => openApp(around.config, around.log, notice))
  return withApp(opening, asked, async (app) => {
    app.follow()
    if (telegram) await serveTelegram(telegram, app, around, { asked, hangup })
    else await chat({ saylau: app.saylau, asked, onDefect: defectLog(around.log) })
    return 0
  })
}

/** Serves Telegram until it is asked to stop, or cannot go on. */
async function serveTelegram(
  { token, apiRoot, intake, admins }: TelegramConfig,
  app: App,
  { config, log }: Surroundings,
  { asked, hangup }: { asked: AbortSignal; hangup: Hangup },
): Promise<void> {
  const [{ startTelegram }, { openStore }, { openDesk }, { stageInThread }, { reloadUnasked }] =
    await Promise.all([
      import('./telegram/bot.ts'),
      import('./store/store.ts'),
      import('./app.ts'),
      import('./build-thread.ts'),
      import('./reload-unasked.ts'),
    ])
  const store = await openStore(config.database)
  const closing: (() => Promise<void>)[] = [() => store.close()]
  try {
    const desk = openDesk(config, { store, app, build: stageInThread, notice: (line) => log.info(line) })
    app.mute((await store.mutes.list()).map(({ topic }) => topic))
    closing.unshift(await reloadUnasked({ desk, app, log, hangup, watch: config.watch }))
    const bot = await startTelegram({
      token,
      saylau: app.saylau,
      store,
      desk,
      admins,
      mutes: { changed: (topics) => app.mute(topics) },
      ledger: {
        ...config.ledger,
        ...(app.wording && { model: app.wording.model, prompts: app.wording.prompts }),
      },
      log,
      program: await program(),
      signal: asked,
      ...(app.wording && { health: app.wording.health }),
      ...(apiRoot && { apiRoot }),
      ...(config.officialUrl && { officialUrl: config.officialUrl }),
      ...(intake.by === 'webhook' && { webhook: intake }),
    })
    if (!asked.aborted) await Promise.race([bot.done, once(asked, 'abort')])
    await bot.stop()
    await bot.done
  } catch (thrown) {
    // Asked to end while Telegram was still out of reach: that is an end in good order too.
    if (!asked.aborted) throw thrown
  } finally {
    for (const close of closing) await close()
  }
}

/** Name and version, as the package gives them. */
async function program(): Promise<{ name: string; version: string }> {
  const { name, version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
  return { name, version }
}

await run(() => untilAsked(main))
