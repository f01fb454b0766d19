import { readFileSync } from 'node:fs'
import { parse } from 'dotenv'
import { describe, expect, test } from 'vitest'
import { loadConfig, secretsOf } from '../src/config.ts'
import { OperatorError } from '../src/errors.ts'

const TOKEN = '123456:AAtoken_of-the-bot'

function problemsOf(env: Record<string, string>): string {
  try {
    loadConfig(env)
  } catch (thrown) {
    if (thrown instanceof OperatorError) return thrown.message
    throw thrown
  }
  return ''
}

describe('the configuration', () => {
  test('needs nothing, and then means the terminal, the folder knowledge and built-in vectors', () => {
    expect(loadConfig({})).toEqual({
      knowledgeDir: 'knowledge',
      dataDir: 'data',
      database: 'data/saylau.db',
      embeddings: 'builtin',
      answerTestsDir: 'tests/answers',
      editionsKept: 5,
      watch: false,
      ledger: { keepQuestions: false, days: 365 },
    })
  })

  test('takes yes and no as true and false only', () => {
    expect(loadConfig({ WATCH: 'true', KEEP_QUESTIONS: 'true' })).toMatchObject({
      watch: true,
      ledger: { keepQuestions: true },
    })
    expect(loadConfig({ WATCH: 'false' }).watch).toBe(false)
    expect(() => loadConfig({ WATCH: 'yes' })).toThrow(/WATCH: write true or false/)
  })

  test('takes an empty or blank value for an unset one', () => {
    const keys = Object.keys(parse(readFileSync('.env.example')))
    expect(loadConfig(Object.fromEntries(keys.map((key) => [key, ''])))).toEqual(loadConfig({}))
    expect(loadConfig({ PORT: '  ', KNOWLEDGE_DIR: '\t', WEBHOOK_SECRET: ' ' })).toEqual(loadConfig({}))
  })

  test('knows polling from webhook, and gives the webhook all that it needs', () => {
    const polling = loadConfig({
      TELEGRAM_BOT_TOKEN: TOKEN,
      ADMIN_IDS: '1, 2 3',
      TELEGRAM_API_ROOT: 'http://x:1/',
    })
    expect(polling.telegram).toEqual({
      token: TOKEN,
      apiRoot: 'http://x:1',
      admins: [1, 2, 3],
      intake: { by: 'polling' },
    })
    const webhook = { WEBHOOK_URL: 'https://bot.example/hook', WEBHOOK_SECRET: 'abcdefgh', PORT: '8443' }
    expect(loadConfig({ TELEGRAM_BOT_TOKEN: TOKEN, ...webhook }).telegram?.intake).toEqual({
      by: 'webhook',
      url: 'https://bot.example/hook',
      secret: 'abcdefgh',
      port: 8443,
    })
  })

  test('keeps the database beside the rest of the data unless it is told where', () => {
    expect(loadConfig({ DATA_DIR: '/var/saylau' }).database).toBe('/var/saylau/saylau.db')
    expect(loadConfig({ DATABASE_URL: 'file:/srv/bot.db' }).database).toBe('/srv/bot.db')
  })

  test('keeps the settings of the model together', () => {
    const env = {
      MODEL: 'openai:small',
      MODEL_BASE_URL: 'http://localhost:8080/v1/',
      MODEL_API_KEY: 'sk-key',
    }
    expect(loadConfig(env).model).toEqual({
      name: 'openai:small',
      baseUrl: 'http://localhost:8080/v1',
      apiKey: 'sk-key',
      deadline: 12_000,
      concurrency: 4,
    })
    const bounds = { MODEL_DEADLINE: '8', MODEL_CONCURRENCY: '2', MODEL_DAILY_TOKENS: '500000' }
    expect(loadConfig({ ...env, ...bounds }).model).toMatchObject({
      deadline: 8000,
      concurrency: 2,
      dailyTokens: 500_000,
    })
    expect(problemsOf({ ...env, MODEL_DEADLINE: '0' })).toContain('MODEL_DEADLINE')
  })

  test('knows embeddings by provider and name, with an address and a key of their own', () => {
    expect(loadConfig({ EMBEDDINGS: 'builtin' }).embeddings).toBe('builtin')
    const env = {
      EMBEDDINGS: 'openai:small',
      EMBEDDINGS_BASE_URL: 'http://x/v1/',
      EMBEDDINGS_API_KEY: 'secret',
    }
    expect(loadConfig(env).embeddings).toEqual({
      name: 'openai:small',
      baseUrl: 'http://x/v1',
      apiKey: 'secret',
    })
    expect(secretsOf(loadConfig(env))).toContain('secret')
    expect(problemsOf({ EMBEDDINGS: 'other:small' })).toContain('EMBEDDINGS')
  })

  test('names every problem at once, each with what to write instead', () => {
    const message = problemsOf({
      TELEGRAM_BOT_TOKEN: 'not a token',
      ADMIN_IDS: '@somebody',
      PORT: '70000',
      WEBHOOK_URL: 'http://bot.example',
      EMBEDDINGS: 'fast',
      LOG_LEVEL: 'loud',
      OFFICIAL_URL: 'javascript:alert(1)',
      DATABASE_URL: 'mysql://x',
    })
    for (const key of ['TELEGRAM_BOT_TOKEN', 'ADMIN_IDS', 'PORT', 'WEBHOOK_URL', 'EMBEDDINGS', 'LOG_LEVEL']) {
      expect(message).toMatch(new RegExp(`^ {2}${key}: write .+`, 'm'))
    }
    expect(message).toContain('OFFICIAL_URL: write')
    expect(message).toContain('DATABASE_URL: write')
    expect(message).toContain('WEBHOOK_SECRET: WEBHOOK_URL needs it')
    expect(message).toContain('has 9 problems')
  })

  test('says a single problem in a single line', () => {
    expect(problemsOf({ PORT: 'http' })).toMatch(/^[^\n]+ PORT: write a port number from 1 to 65535$/)
  })

  test.each([
    'TELEGRAM_BOT_TOKEN',
    'TELEGRAM_API_ROOT',
    'ADMIN_IDS',
    'WEBHOOK_URL',
    'WEBHOOK_SECRET',
    'PORT',
    'DATABASE_URL',
    'MODEL',
    'MODEL_BASE_URL',
    'EMBEDDINGS',
    'OFFICIAL_URL',
    'LOG_LEVEL',
  ])('never repeats what stands under %s: it may be a secret under the wrong key', (key) => {
    const message = problemsOf({ [key]: 'hunter2 is secret' })
    expect(message).toContain(key)
    expect(message).not.toContain('hunter2')
  })

  test('says which of its values are secrets', () => {
    const config = loadConfig({
      TELEGRAM_BOT_TOKEN: TOKEN,
      WEBHOOK_URL: 'https://bot.example/hook',
      WEBHOOK_SECRET: 'webhook-secret',
      MODEL: 'openai:x',
      MODEL_API_KEY: 'sk-key',
    })
    expect(secretsOf(config)).toEqual([TOKEN, 'webhook-secret', 'sk-key'])
  })

  test('reads every key that .env.example explains, and no other', () => {
    const example = readFileSync('.env.example', 'utf8')
    const source = readFileSync('src/config.ts', 'utf8')
    const read = [...source.matchAll(/^ {2}([A-Z_]+): (?:z|webUrl|wholeNumber|yesOrNo)\b/gm)].map(
      (match) => match[1],
    )
    expect(Object.keys(parse(example)).sort()).toEqual(read.sort())
    for (const [line] of example.matchAll(/^.*\n[A-Z_]+=$/gm)) expect(line).toMatch(/^# \S/)
  })
})
