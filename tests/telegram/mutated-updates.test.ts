import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FakeBotApi } from '../helpers/fake-bot-api/server.ts'
import { start, temporaryFolder } from '../helpers/program.ts'
import { openHouse } from './house.ts'
import { mutatedUpdates } from './mutations.ts'

/** UPDATES=10000 tries more of them. */
const UPDATES = Number(process.env.UPDATES ?? 1_200)
const STEPS = 4

/** Of a process, in MB. */
function residentMemory(pid: number | undefined): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1000
}

it('the program lives through thousands of mutated updates, goes on answering, and its memory stays flat', async () => {
  const folder = temporaryFolder('mutated')
  const api = await FakeBotApi.start()
  const { child, ended } = start(['node', 'dist/main.js'], {
    DATA_DIR: folder.path,
    TELEGRAM_BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
  })
  const memory: number[] = []
  for (let step = 0; step < STEPS; step += 1) {
    // the steps continue one another: the generator is the same, its beginning left out
    for (const update of [...mutatedUpdates(api, ((step + 1) * UPDATES) / STEPS)].slice(
      (step * UPDATES) / STEPS,
    ))
      api.updates.push(update)
    const reader = 10 + step
    api.say('How many polling places did Hill visit?', { from: reader })
    const answered = () => api.messages(reader).some(({ text }) => text?.includes('[1]'))
    await expect.poll(answered, { timeout: 120_000, interval: 50 }).toBe(true)
    memory.push(residentMemory(child.pid))
  }
  child.kill('SIGTERM')
  const { code, stderr } = await ended
  if (process.env.UPDATES) process.stdout.write(`resident MB after each quarter: ${memory.join(', ')}\n`)
  // a crash and an unhandled rejection end the process otherwise
  expect(code).toBe(0)
  expect(stderr).not.toMatch(/Unexpected error|could not be handled/)
  expect(memory.at(-1)! - memory[1]!).toBeLessThan(100)
  expect(api.violations).toEqual([])
  await api.stop()
  folder.remove()
}, 300_000)

it('takes no harm from random JSON in the place of updates', async () => {
  const house = await openHouse()
  const things = fc.sample(fc.jsonValue({ maxDepth: 3 }), { numRuns: 500, seed: 1 })
  house.api.fail({ method: 'getUpdates', status: 200, body: { ok: true, result: things } })
  house.api.say('First?')
  house.api.say('Still there?')
  await house.api.waitFor('sendMessage', {
    where: ({ params }) => String(params.text).includes('Still there?'),
    timeoutMs: 15_000,
  })
  expect(await house.close()).toEqual([])
})
