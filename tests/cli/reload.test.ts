import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { cli, finish, jsonLines } from '../helpers/program.ts'
import { town } from '../helpers/town.ts'

const { knowledge, path, env, remove } = town()
afterAll(remove)

describe('reload', () => {
  test('--dry-run publishes nothing, and reload publishes what it names', async () => {
    const fresh = { ...env, DATA_DIR: join(path, 'reloaded') }
    const dry = await finish(cli('reload', '--dry-run'), fresh)
    expect(dry).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Edition \S+ was built and not published/),
    })
    const real = await finish(cli('reload'), fresh)
    expect(real).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Edition \S+ is live: documents 1/),
    })
    const edition = /^Edition (\S+)/.exec(real.stdout)?.[1]
    const [answer] = jsonLines(
      await finish(cli('ask', '--jsonl'), fresh, '{"id":1,"question":"Who opened it?"}'),
    )
    expect(answer.edition).toBe(edition)
  })

  test('names the file of a document whose front matter cannot be parsed, and keeps the others', async () => {
    const fresh = { ...env, DATA_DIR: join(path, 'flawed') }
    writeFileSync(
      join(knowledge, 'flawed.md'),
      '---\ntitle: "unfinished\n---\n\nThe harbour opened in June.\n',
    )
    const { code, stdout, stderr } = await finish(cli('reload'), fresh)
    expect(`${stdout}${stderr}`).toMatch(/^.*flawed\.md.*$/m)
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m)
    expect(stdout).toMatch(/^Edition \S+ is live/)
    expect(code).toBe(0)
  })
})
