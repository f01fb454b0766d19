import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FakeBotApi } from './helpers/fake-bot-api/server.ts'
import { finish, start, temporaryFolder } from './helpers/program.ts'

const NPM_START = ['npm', '--silent', 'start']
const MAIN = ['node', 'dist/main.js']

const folder = temporaryFolder('process')
const env = { DATA_DIR: join(folder.path, 'data') }

// The first build is the slow part; done once, each test below starts on the edition that it left.
beforeAll(async () => {
  expect((await finish(MAIN, env)).code).toBe(0)
}, 60_000)
afterAll(folder.remove)

describe('npm start without a token', () => {
  test('says so in one line with the way to a token, and leaves with 0 at the end of input', async () => {
    const { code, stdout, stderr } = await finish(NPM_START, env)
    expect(stdout).toMatch(/^TELEGRAM_BOT_TOKEN is not set, [^\n]*@BotFather[^\n]*\n$/)
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  test('answers each line that comes from a pipe, and obeys its commands', async () => {
    const { code, stdout } = await finish(
      NPM_START,
      env,
      'How many polling places did Hill visit?\n/sources\n/quit\nx\n',
    )
    expect(stdout).toContain('[1]')
    expect(stdout).toMatch(/Sources:\n1\. /)
    expect(code).toBe(0)
  })

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves with 0 on %s', async (signal) => {
    const { child, ended, says } = start(MAIN, env)
    await says('not set')
    child.stdin.write('/help\n')
    await says('/quit')
    child.kill(signal)
    expect(await ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  })

  test('leaves with 0 when it is asked to while it still opens the edition', async () => {
    const { child, ended, says } = start(MAIN, env)
    await says('not set')
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  })

  // Needs `exec` in the script: a shell between npm and the bot dies of the signal and leaves the bot running.
  test.each(['SIGINT', 'SIGTERM'] as const)('leaves with 0 when npm is sent %s', async (signal) => {
    const { child, ended, says } = start(NPM_START, env)
    child.stdin.write('/help\n')
    await says('/quit')
    child.kill(signal)
    expect(await ended).toMatchObject({ code: 0, signal: null })
  })

  test('takes Ctrl-C twice at once, as npm makes it, for one wish', async () => {
    const { child, ended, says } = start(MAIN, env)
    child.stdin.write('/help\n')
    await says('/quit')
    child.kill('SIGINT')
    child.kill('SIGINT')
    expect(await ended).toMatchObject({ code: 0, signal: null })
  })

  test('fails with --telegram in one clear line', async () => {
    const { code, stdout, stderr } = await finish([...NPM_START, '--', '--telegram'], env)
    expect(stderr).toMatch(/^TELEGRAM_BOT_TOKEN is not set: [^\n]*@BotFather[^\n]*\n$/)
    expect(stdout).toBe('')
    expect(code).toBe(1)
  })

  test('says what is wrong with an option or a setting, without a stack', async () => {
    const option = await finish([...MAIN, '--telegramm'], env)
    expect(option).toMatchObject({ code: 1, stdout: '' })
    expect(option.stderr).toMatch(/^[^\n]*--telegramm[^\n]*\n$/)
    const setting = await finish(MAIN, { ...env, PORT: 'http' })
    expect(setting).toMatchObject({ code: 1, stdout: '' })
    expect(setting.stderr).toMatch(/^[^\n]*PORT: write [^\n]*\n$/)
  })
})

describe('npm start with a token', () => {
  test('answers in Telegram in three languages, and leaves with 0 on SIGTERM', async () => {
    const api = await FakeBotApi.start()
    const settings = { ...env, TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root }
    const { child, ended } = start(MAIN, settings)
    const questions = {
      en: ['How many polling places did Hill visit?', 'According to Kazinform'],
      ru: ['Сколько избирательных участков посетил Хилл?', 'Kazinform'],
      kk: ['Хилл неше сайлау учаскесін аралады?', 'Kazinform'],
    }
    for (const [i, [language, [question = '', attribution = '']]] of Object.entries(questions).entries()) {
      api.say(question, { language, from: 100 + i })
      const { result } = await api.waitFor('sendMessage', { count: i + 1, timeoutMs: 15_000 })
      expect('text' in result && result.text).toContain(attribution)
      expect('text' in result && result.text).toMatch(/18.*\[1\]/s)
      expect(result.chat.id).toBe(100 + i)
    }
    child.kill('SIGTERM')
    const { code, stdout, stderr } = await ended
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).not.toContain(api.token)
    expect(api.violations).toEqual([])
    await api.stop()
  }, 60_000)

  test('ends with 1 and one line when Telegram does not know the token', async () => {
    const api = await FakeBotApi.start()
    const settings = {
      ...env,
      TELEGRAM_BOT_TOKEN: '1:unknown',
      TELEGRAM_API_ROOT: api.root,
      LOG_LEVEL: 'fatal',
    }
    const { code, stderr } = await finish(MAIN, settings)
    expect(stderr).toMatch(/^[^\n]*token[^\n]*\n$/)
    expect(code).toBe(1)
    await api.stop()
  })
})

describe('a knowledge folder that cannot be used', () => {
  test.each([
    ['is missing', () => join(folder.path, 'nowhere')],
    [
      'is empty',
      () => {
        const empty = join(folder.path, 'empty')
        mkdirSync(empty)
        return empty
      },
    ],
    [
      'is a file',
      () => {
        const file = join(folder.path, 'file')
        writeFileSync(file, 'text')
        return file
      },
    ],
  ])('when it %s, ends the start with 1 and one line that names it', async (_, make) => {
    const path = make()
    const { code, stderr } = await finish(MAIN, { DATA_DIR: join(folder.path, 'fresh'), KNOWLEDGE_DIR: path })
    expect(stderr).toMatch(/^[^\n]+\n$/)
    expect(stderr).toContain(path)
    expect(code).toBe(1)
  })
})
