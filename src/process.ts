import { once } from 'node:events'
import { config as readDotenv } from 'dotenv'
import type { App } from './app.ts'
import { type Config, loadConfig, secretsOf } from './config.ts'
import { OperatorError, reasonOf } from './errors.ts'
import { createLog, type Logger, withoutSecrets } from './log.ts'
import { oneLine, printable } from './terminal/printable.ts'

/** Ctrl-C under `npm start` arrives twice, from the terminal and forwarded by npm: that is one wish. */
const SAME_WISH_MS = 500

/** After this long, what still holds an orderly end up is not worth waiting for: more than answers under way get. */
const SLOWEST_END_MS = 30_000

/** Each of these, inherited from somewhere, would make LangChain send readers' questions to LangSmith. */
const TRACING = ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2']

const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const

export interface Surroundings {
  config: Config
  log: Logger
}

/**
 * The configuration of `.env` and the environment, which wins, and a log on standard error; tracing is off.
 *
 * @param serving whether this program becomes the Telegram bot when there is a token.
 */
export function surroundings({ serving }: { serving: boolean }): Surroundings {
  readDotenv({ quiet: true })
  for (const name of TRACING) delete process.env[name]
  const config = loadConfig(process.env)
  const level = config.logLevel ?? (serving && config.telegram ? 'info' : 'warn')
  return { config, log: createLog(level, secretsOf(config)) }
}

/** Where answers that failed are told of: what failed, never what was asked. */
export function defectLog(log: Logger): (thrown: unknown) => void {
  return (err) => log.error({ err }, 'An answer failed')
}

/** One line for the operator. */
export function notice(line: string): void {
  process.stderr.write(`${oneLine(line)}\n`)
}

/** What a SIGHUP does instead of ending the program, once that is set: services take it as a wish to reload. */
export interface Hangup {
  handle?: () => void
}

/**
 * Runs `work` until it ends; the first SIGINT, SIGTERM or SIGHUP aborts its signal, so that it can end in good
 * order, a second one ends the process at once.
 */
export async function untilAsked<T>(work: (asked: AbortSignal, hangup: Hangup) => Promise<T>): Promise<T> {
  const asked = new AbortController()
  const hangup: Hangup = {}
  let since = 0
  const onSignal = (name: keyof typeof SIGNALS): void => {
    if (name === 'SIGHUP' && hangup.handle && !asked.signal.aborted) hangup.handle()
    else if (!asked.signal.aborted) {
      since = Date.now()
      asked.abort()
      setTimeout(() => process.exit(1), SLOWEST_END_MS).unref()
    } else if (Date.now() - since > SAME_WISH_MS) {
      process.exit(128 + SIGNALS[name])
    }
  }
  // Left in place when work has ended: a late copy of the signal must not turn a clean end into a killed one.
  for (const name of Object.keys(SIGNALS)) process.on(name as keyof typeof SIGNALS, onSignal)
  return work(asked.signal, hangup)
}

/** Opens the house, uses it and closes it. Whoever asks to end while it is still being opened need not wait. */
export async function withApp(
  opening: Promise<App>,
  asked: AbortSignal,
  use: (app: App) => Promise<number>,
): Promise<number> {
  const app = await Promise.race([opening, once(asked, 'abort').then(() => undefined)])
  if (!app) return 0
  try {
    return await use(app)
  } finally {
    await app.close()
  }
}

/**
 * Runs a program whose result is its exit code. What an operator can mend is shown without a stack; a reader
 * of standard output who goes away (`| head`) ends the program quietly.
 */
export async function run(program: () => Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' || error.code === 'EIO' ? 0 : 1)
  })
  // A terminal that has gone away takes standard error with it; there is nobody left to tell.
  process.stderr.on('error', () => {})
  try {
    process.exitCode = await program()
  } catch (thrown) {
    process.exitCode = 1
    process.stderr.write(`${describe(thrown)}\n`)
  }
  // What others left open, a pipe on standard input above all, must not keep the process alive.
  process.stdout.write('', () => process.exit())
}

function describe(thrown: unknown): string {
  if (thrown instanceof OperatorError) return printable(thrown.message)
  const wantsStack = process.env.LOG_LEVEL === 'debug' || process.env.LOG_LEVEL === 'trace'
  const detail =
    wantsStack && thrown instanceof Error ? (thrown.stack ?? thrown.message) : oneLine(reasonOf(thrown))
  const text = `Unexpected error, a defect of Saylau: ${detail}`
  return withoutSecrets(
    text,
    [process.env.TELEGRAM_BOT_TOKEN, process.env.MODEL_API_KEY].filter((s) => s !== undefined),
  )
}
