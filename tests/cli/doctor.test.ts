import { afterAll, describe, expect, test } from 'vitest'
import { cli, finish } from '../helpers/program.ts'
import { town } from '../helpers/town.ts'

const { env, remove } = town()
afterAll(remove)

describe('doctor', () => {
  test('says of each part how it is and what to do', async () => {
    const { code, stdout } = await finish(cli('doctor'), env)
    expect(stdout).toMatch(/^ok +Node\.js: /m)
    expect(stdout).toMatch(/^warning +Telegram: no token.*\n +-> .*@BotFather/m)
    expect(code).toBe(0)
  })

  test('ends with 1 when something failed', async () => {
    const { code, stdout } = await finish(cli('doctor'), { ...env, PORT: 'http' })
    expect(stdout).toMatch(/^FAILED +Configuration: .*PORT: write .*\n +-> /m)
    expect(code).toBe(1)
  })
})
