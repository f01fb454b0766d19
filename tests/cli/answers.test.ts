import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { cli, type Ended, finish, start } from '../helpers/program.ts'
import { town } from '../helpers/town.ts'

const { knowledge, path, remove } = town()
afterAll(remove)

const env = { KNOWLEDGE_DIR: knowledge, DATA_DIR: join(path, 'data') }

/** A folder with one file of cases: who opened the harbour, and a greeting. */
function casesIn(name: string, says: string): string {
  const dir = join(path, name)
  mkdirSync(dir, { recursive: true })
  writeFileSync(join(dir, 'town.yaml'), fileOf(says))
  return dir
}

const fileOf = (says: string): string => `
cases:
  - name: the opening
    about: person
    ask: Who opened the meeting?
    expect: {kind: answer, says: ${says}}
  - name: a greeting
    about: chat
    ask: Hello!
    expect: {kind: chat}
`

const answers = (...args: string[]): Promise<Ended> => finish(cli('answers', ...args), env)

describe('answers', () => {
  test('prints a row for each wording, writes the reports and publishes nothing', async () => {
    const out = join(path, 'reports')
    const { code, stdout } = await answers('--cases', casesIn('good', 'Mayor'), '--out', out)
    expect(stdout).toMatch(/^case +kind +cited +verdict +ms$/m)
    expect(stdout).toMatch(/^town\/the opening +answer +1: .* passed +\d+\.\d$/m)
    expect(stdout).toMatch(/^town\/a greeting +chat +0 +passed +\d+\.\d$/m)
    expect(stdout).toContain('2 wordings of 2 cases')
    expect(code).toBe(0)
    for (const name of ['report.html', 'report.json', 'report.xml', 'history.jsonl'])
      expect(existsSync(join(out, name)), name).toBe(true)
    expect(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))).toMatchObject({ passed: true })
    expect(existsSync(join(env.DATA_DIR, 'editions'))).toBe(false)
  })

  test('explains a failure in one line, names it again at the end, and ends with 1', async () => {
    const { code, stdout } = await answers('--cases', casesIn('bad', 'Nobody'))
    expect(stdout).toMatch(
      /^town\/the opening +answer .* failed .*\n {4}asked: Who opened the meeting\?\n {4}expected to say “Nobody”, but says “/m,
    )
    expect(stdout).toMatch(/^ {2}- person in en: 0 of 1 passed, 80 % must$/m)
    expect(code).toBe(1)
  })

  test('--filter runs some of the cases, and says so when it finds none', async () => {
    const dir = casesIn('some', 'Nobody')
    const { code, stdout } = await answers('--cases', dir, '--filter', 'GREETING')
    expect(stdout).toContain('1 wording of 1 case ')
    expect(code).toBe(0)
    expect(await answers('--cases', dir, '--filter', 'weather')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`No case in ${dir} has "weather"`),
    })
  })

  test('names the file and the line of what it cannot read, and a folder that holds no cases', async () => {
    const dir = casesIn('flawed', 'Mayor')
    writeFileSync(join(dir, 'flawed.yaml'), 'cases:\n  - name: one\n    abot: date\n')
    const { code, stdout } = await answers('--cases', dir)
    expect(stdout).toMatch(/^ {2}- flawed\.yaml:3: there is no key "abot" here/m)
    expect(code).toBe(1)
    expect(await answers('--cases', join(path, 'nowhere'))).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^There are no answer tests in .*nowhere: /),
    })
  })

  test('--watch runs again when a case or the knowledge changes, and ends when it is asked to', async () => {
    const dir = casesIn('watched', 'Nobody')
    const program = start(cli('answers', '--watch', '--cases', dir), env)
    await program.says('1 failed')
    await program.says('Watching')
    writeFileSync(join(dir, 'town.yaml'), fileOf('Mayor'))
    await program.says('2 passed')
    writeFileSync(join(knowledge, 'ferry.md'), 'The ferry carries forty passengers.\n')
    writeFileSync(
      join(dir, 'ferry.yaml'),
      'documents: [ferry]\ncases:\n  - {name: f, about: fact, ask: How many passengers does the ferry carry?, expect: {kind: answer, says: forty}}\n',
    )
    await program.says('3 passed')
    program.child.kill('SIGINT')
    expect((await program.ended).code).toBe(0)
  }, 60_000)
})
