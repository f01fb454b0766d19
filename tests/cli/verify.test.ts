import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { cli, finish, jsonLines } from '../helpers/program.ts'
import { town } from '../helpers/town.ts'

const { path, remove } = town()
afterAll(remove)

describe('verify', () => {
  test('--jsonl gives a verdict a line', async () => {
    const passages = ['Nineteen members voted for it and four against.']
    const lines = [
      { id: 'true', claim: 'Nineteen members voted for it and four against.', passages },
      { id: 'false', claim: 'Twenty-five members voted for it and four against.', passages },
      { id: 'none', claim: 'Nineteen members voted for it.', passages: [] },
      { id: 'broken', claim: 'x', passages: 'y' },
    ]
    const ended = await finish(
      cli('verify', '--jsonl'),
      {},
      lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    )
    const [yes, no, none, broken] = jsonLines(ended)
    expect(yes).toMatchObject({ id: 'true', supported: true, reasons: [] })
    expect(no).toMatchObject({ id: 'false', supported: false })
    expect(no.reasons.length).toBeGreaterThan(0)
    expect(none).toMatchObject({ id: 'none', supported: false, score: 0 })
    expect(broken).toEqual({
      id: 'broken',
      error: 'Line 4 cannot be read: "passages" must be a list of strings',
    })
    expect(ended.code).toBe(1)
  })

  test('says in words what the passage supports', async () => {
    const claim = 'Mayor Ada Brook opened the meeting.'
    const yes = await finish(cli('verify', claim, '--passage', claim), {})
    expect(yes).toMatchObject({ code: 0, stdout: expect.stringMatching(/^supported, score /) })
    const no = await finish(cli('verify', claim, '--file', join(path, 'absent.txt')), {})
    expect(no).toMatchObject({ code: 1, stdout: '' })
    expect(no.stderr).toMatch(/^[^\n]*absent\.txt[^\n]*\n$/)
  })
})
