import { join } from 'node:path'
import { z } from 'zod'
import { OperatorError } from './errors.ts'

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** How updates reach the bot: it asks for them, or Telegram brings them to `url`, served on `port`. */
type Intake = { by: 'polling' } | { by: 'webhook'; url: string; secret: string; port: number }

export interface TelegramConfig {
  token: string
  /** Another Bot API server than api.telegram.org; without a slash at its end. */
  apiRoot?: string
  /** User ids. */
  admins: number[]
  intake: Intake
}

interface ModelConfig {
  /** `provider:name`. */
  name: string
  baseUrl?: string
  apiKey?: string
  /** Milliseconds that all calls for one answer may take together. */
  deadline: number
  /** Calls at a time. */
  concurrency: number
  /** Tokens a UTC day; unset: no limit. */
  dailyTokens?: number
}

interface EmbeddingsConfig {
  /** `provider:name`. */
  name: string
  baseUrl?: string
  apiKey?: string
}

export interface LedgerConfig {
  /** Whether questions are kept as they were asked, not only as a salted hash. */
  keepQuestions: boolean
  /** Entries are kept so many days. */
  days: number
}

export interface Config {
  /** Absent without a token: the same bot then runs in the terminal. */
  telegram?: TelegramConfig
  knowledgeDir: string
  dataDir: string
  /** The SQLite file. */
  database: string
  model?: ModelConfig
  embeddings: 'builtin' | EmbeddingsConfig
  /** Where readers are sent with questions on procedure. */
  officialUrl?: string
  /** Folder with the answer tests that an edition must pass before it goes live. */
  answerTestsDir: string
  /** Editions that stay on the shelf. */
  editionsKept: number
  /** Whether a change of the knowledge folder makes the running bot reload. */
  watch: boolean
  ledger: LedgerConfig
  /** Unset: `info` for the Telegram service, `warn` in a terminal. */
  logLevel?: LogLevel
}

const PROVIDER_AND_NAME = /^[a-z][a-z0-9-]*:\S+$/

const webUrl = (wanted: string, allowed: (url: URL) => boolean = () => true) =>
  z.string().refine((text) => {
    if (!URL.canParse(text)) return false
    const url = new URL(text)
    return (url.protocol === 'https:' || url.protocol === 'http:') && allowed(url)
  }, wanted)

const wholeNumber = (wanted: string, least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,13}$/, wanted)
    .transform(Number)
    .refine((value) => value >= least && value <= most, wanted)

const yesOrNo = z.enum(['true', 'false'], 'write true or false').transform((text) => text === 'true')

const withoutSlash = (url: string) => url.replace(/\/+$/, '')

/** Telegram delivers over TLS only; plain http is for a Bot API server on the same machine. */
const reachableByTelegram = (url: URL) =>
  url.protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)

/** One entry a key; each message says what to write instead and never repeats what was written. */
const KEYS = {
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, 'write the token as BotFather gave it: digits, a colon, letters and digits'),
  TELEGRAM_API_ROOT: webUrl('write the address of a Bot API server, such as http://localhost:8081'),
  ADMIN_IDS: z
    .string()
    .regex(
      /^\d{1,15}(?:[\s,]+\d{1,15})*$/,
      'write numeric Telegram user ids with commas, such as 12345,67890',
    )
    .transform((text) => text.split(/[\s,]+/).map(Number)),
  WEBHOOK_URL: webUrl('write the public https address that Telegram is to call', reachableByTelegram),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{8,256}$/, 'write 8 to 256 letters, digits, _ or -, such as `openssl rand -hex 32` prints'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'write a port number from 1 to 65535')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535, 'write a port number from 1 to 65535'),
  KNOWLEDGE_DIR: z.string(),
  DATA_DIR: z.string(),
  ANSWER_TESTS_DIR: z.string(),
  EDITIONS_KEPT: wholeNumber('write how many editions to keep, from 2 to 100', 2, 100),
  WATCH: yesOrNo,
  KEEP_QUESTIONS: yesOrNo,
  LEDGER_DAYS: wholeNumber('write a number of days from 1 to 3650', 1, 3650),
  DATABASE_URL: z
    .string()
    .regex(/^file:(?!\/\/)./, 'write file: and the path of an SQLite file, such as file:data/saylau.db')
    .transform((url) => url.slice('file:'.length)),
  MODEL: z.string().regex(PROVIDER_AND_NAME, 'write provider:name, such as ollama:qwen3'),
  MODEL_BASE_URL: webUrl('write the http or https address of the model server'),
  MODEL_API_KEY: z.string(),
  MODEL_DEADLINE: wholeNumber('write seconds from 1 to 120, such as 12', 1, 120),
  MODEL_CONCURRENCY: wholeNumber('write how many calls may run at a time, from 1 to 100', 1, 100),
  MODEL_DAILY_TOKENS: wholeNumber('write a number of tokens, such as 2000000', 1, 1e12),
  EMBEDDINGS: z
    .string()
    .regex(
      /^(?:builtin|(?:openai|ollama|transformers):\S+)$/,
      'write builtin, or openai:, ollama: or transformers: and the name of a model',
    ),
  EMBEDDINGS_BASE_URL: webUrl('write the http or https address of the embeddings server'),
  EMBEDDINGS_API_KEY: z.string(),
  OFFICIAL_URL: webUrl('write the http or https address of the election authority'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `write one of ${LOG_LEVELS.join(', ')}`),
}

const Environment = z.object(KEYS).partial()
type Values = z.output<typeof Environment>

/**
 * The whole configuration out of the environment. An empty or blank value is the same as an unset one.
 *
 * @throws {OperatorError} naming every problem at once, a line each, with what to write instead; values are
 * never shown, since a secret may stand under the wrong key.
 */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const problems: string[] = []
  const set = Object.fromEntries(
    Object.entries(env).flatMap(([key, text]) => (key in KEYS && text?.trim() ? [[key, text.trim()]] : [])),
  )
  const parsed = Environment.safeParse(set)
  if (!parsed.success) {
    problems.push(...parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  }
  if ('WEBHOOK_URL' in set && !('WEBHOOK_SECRET' in set)) {
    problems.push('WEBHOOK_SECRET: WEBHOOK_URL needs it; write what `openssl rand -hex 32` prints')
  }
  if ('WEBHOOK_SECRET' in set && !('WEBHOOK_URL' in set)) {
    problems.push(
      'WEBHOOK_URL: WEBHOOK_SECRET is of no use without it; write the address or empty the secret',
    )
  }
  if (!parsed.success || problems.length > 0) throw new OperatorError(describe(problems))
  return assemble(parsed.data)
}

/** The values of the configuration that must never be printed. */
export function secretsOf(config: Config): string[] {
  const { telegram, model, embeddings } = config
  const embeddingsKey = embeddings === 'builtin' ? undefined : embeddings.apiKey
  const webhookSecret = telegram?.intake.by === 'webhook' ? telegram.intake.secret : undefined
  return [telegram?.token, webhookSecret, model?.apiKey, embeddingsKey].filter(
    (secret) => secret !== undefined,
  )
}

function describe(problems: string[]): string {
  const [first, ...more] = problems
  return more.length === 0
    ? `The configuration (.env or the environment) has a problem: ${first}`
    : `The configuration (.env or the environment) has ${problems.length} problems:\n  ${problems.join('\n  ')}`
}

function assemble(values: Values): Config {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, MODEL: model } = values
  const dataDir = values.DATA_DIR ?? 'data'
  return {
    ...(token && {
      telegram: {
        token,
        ...(apiRoot && { apiRoot: withoutSlash(apiRoot) }),
        admins: values.ADMIN_IDS ?? [],
        intake: intakeOf(values),
      },
    }),
    knowledgeDir: values.KNOWLEDGE_DIR ?? 'knowledge',
    dataDir,
    database: values.DATABASE_URL ?? join(dataDir, 'saylau.db'),
    ...(model && {
      model: {
        name: model,
        ...(values.MODEL_BASE_URL && { baseUrl: withoutSlash(values.MODEL_BASE_URL) }),
        ...(values.MODEL_API_KEY && { apiKey: values.MODEL_API_KEY }),
        deadline: 1000 * (values.MODEL_DEADLINE ?? 12),
        concurrency: values.MODEL_CONCURRENCY ?? 4,
        ...(values.MODEL_DAILY_TOKENS && { dailyTokens: values.MODEL_DAILY_TOKENS }),
      },
    }),
    embeddings: embeddingsOf(values),
    ...(values.OFFICIAL_URL && { officialUrl: values.OFFICIAL_URL }),
    answerTestsDir: values.ANSWER_TESTS_DIR ?? join('tests', 'answers'),
    editionsKept: values.EDITIONS_KEPT ?? 5,
    watch: values.WATCH ?? false,
    ledger: { keepQuestions: values.KEEP_QUESTIONS ?? false, days: values.LEDGER_DAYS ?? 365 },
    ...(values.LOG_LEVEL && { logLevel: values.LOG_LEVEL }),
  }
}

function embeddingsOf(values: Values): Config['embeddings'] {
  const { EMBEDDINGS: name = 'builtin', EMBEDDINGS_BASE_URL: url, EMBEDDINGS_API_KEY: apiKey } = values
  if (name === 'builtin') return name
  return { name, ...(url && { baseUrl: withoutSlash(url) }), ...(apiKey && { apiKey }) }
}

function intakeOf(values: Values): Intake {
  const { WEBHOOK_URL: url, WEBHOOK_SECRET: secret, PORT: port = 8080 } = values
  return url && secret ? { by: 'webhook', url, secret, port } : { by: 'polling' }
}
