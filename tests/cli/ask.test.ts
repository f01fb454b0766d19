import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { cli, finish } from '../helpers/program.ts'
import { town } from '../helpers/town.ts'

const { env, knowledge, path, remove } = town()
afterAll(remove)

describe('ask', () => {
  test('shows the answer, the title, the publisher, the date and the address', async () => {
    const { code, stdout } = await finish(cli('ask', 'Who', 'opened', 'the', 'meeting?'), env)
    for (const part of [
      'Mayor Ada Brook opened the meeting.',
      '[1]',
      'The harbour vote',
      'The Gazette, May 2, 2024',
    ]) {
      expect(stdout).toContain(part)
    }
    expect(stdout).toContain('https://example.org/harbour')
    expect(code).toBe(0)
  })

  test('answers from another folder without touching the shelf', async () => {
    const data = join(path, 'untouched')
    const { code, stdout } = await finish(cli('ask', '--knowledge', knowledge, 'Who opened the meeting?'), {
      DATA_DIR: data,
    })
    expect(stdout).toContain('Ada Brook')
    expect(existsSync(data)).toBe(false)
    expect(code).toBe(0)
  })

  test('asks each line of a pipe when it has no question', async () => {
    const { code, stdout } = await finish(cli('ask'), env, 'Who opened the meeting?\n\nhello\n')
    expect(stdout).toContain('Ada Brook')
    expect(code).toBe(0)
  })

  test.each([
    [['ask', '--top', '0', 'x'], /--top/],
    [['ask', '--language', 'de', 'x'], /--language/],
    [['ask', '--jsonl', 'x'], /standard input/],
    [['ask', '--knowledge', '/nowhere/at/all', 'x'], /\/nowhere\/at\/all/],
    [['dance'], /dance/],
  ])('%j fails with 1 and one line', async (args, message) => {
    const { code, stdout, stderr } = await finish(cli(...args), env)
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/^[^\n]+\n$/)
    expect(stdout).toBe('')
    expect(code).toBe(1)
  })

  test.each([[[]], [['ask']], [['verify']], [['reload']], [['doctor']]])(
    '%j --help tells the exit codes',
    async (args) => {
      const { code, stdout } = await finish(cli(...args, '--help'), env)
      expect(stdout).toContain('Exit codes:')
      expect(code).toBe(0)
    },
  )
})
