import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cli, type Ended, finish, jsonLines } from '../helpers/program.ts'
import { town } from '../helpers/town.ts'

const { knowledge, path, env: place, remove } = town()
afterAll(remove)
const cases = join(path, 'cases')
const env = { ...place, ANSWER_TESTS_DIR: cases }

const CASES = `documents: [harbour]
cases:
  - name: votes for the harbour
    about: number
    ask: How many members voted for the harbour?
    expect:
      kind: answer
      cites: [Nineteen members voted for it]
      does_not_say: [Ninety]
  - name: votes on the moon
    documents: [moon]
    about: number
    ask: How many voted on the moon?
    expect:
      kind: not_found
`
const WRONG = `---
title: The harbour vote
url: https://example.org/harbour
language: en
---

The town council of Linden voted on the new harbour on 30 April. Ninety members voted for it and four against.
`

const run = (...args: string[]): Promise<Ended> => finish(cli(...args), env)
const answered = async (): Promise<string> => {
  const question = '{"id":1,"question":"How many members voted for the harbour?"}'
  return jsonLines(await finish(cli('ask', '--jsonl'), env, question))[0].text
}
const idOf = ({ stdout }: Ended): string => /^Edition (\S+)/.exec(stdout)?.[1] ?? ''

let first: string
beforeAll(async () => {
  mkdirSync(cases)
  writeFileSync(join(cases, 'harbour.yaml'), CASES)
  first = idOf(await run('reload'))
}, 60_000)

describe('a document with a wrong fact that a case forbids', () => {
  test('is refused by name, goes live only by force, and a rollback takes it back', async () => {
    writeFileSync(join(knowledge, 'harbour.md'), WRONG)
    const refused = await run('reload')
    expect(refused).toMatchObject({ code: 1, stderr: '' })
    expect(refused.stdout).toMatch(/NOT published/)
    expect(refused.stdout).toMatch(/blocks: .*votes for the harbour/)
    expect(refused.stdout).toMatch(/newly failing: harbour\/votes for the harbour/)
    expect(await answered()).toContain('Nineteen')

    const tried = await run('reload', '--dry-run', '--force')
    expect(tried).toMatchObject({ code: 0, stdout: expect.stringContaining('not published') })
    expect(await answered()).toContain('Nineteen')

    const forced = await run('reload', '--force')
    expect(forced).toMatchObject({ code: 0, stdout: expect.stringContaining('is live although tests fail') })
    expect(await answered()).toContain('Ninety')
    const listed = await run('editions')
    expect(listed.stdout).toMatch(
      new RegExp(`^\\* ${idOf(forced)} .*forced against: .*votes for the harbour`, 'm'),
    )
    expect(listed.stdout).toMatch(new RegExp(`^- ${first} .*answer tests 1 of 1, publish by cli`, 'm'))

    const back = await run('rollback')
    expect(back).toMatchObject({
      code: 0,
      stdout: `Edition ${first} is current again, instead of ${idOf(forced)}.\n`,
    })
    expect(await answered()).toContain('Nineteen')
    const none = await run('rollback')
    expect(none).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('none to go back to') })
    const again = await run('rollback', idOf(forced))
    expect(again).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`Edition ${idOf(forced)} is current`),
    })
  }, 180_000)

  test.each([
    ['an edition that is not there', '2020-01-01-000000000000'],
    ['a path', '../../etc'],
  ])('cannot be taken back to %s', async (_, id) => {
    const { code, stderr } = await run('rollback', id)
    expect(code).toBe(1)
    expect(stderr).toContain('npm run editions')
  })
})
