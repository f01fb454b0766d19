import { describe, expect, it } from 'vitest'
import { Lanes } from '../../src/telegram/lanes.ts'

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('lanes', () => {
  it('run the jobs of one lane in order and at most so many at once', async () => {
    const lanes = new Lanes(3)
    const done: string[] = []
    let running = 0
    let most = 0
    for (let n = 0; n < 60; n += 1) {
      const lane = `lane ${n % 5}`
      lanes.add(lane, async () => {
        running += 1
        most = Math.max(most, running)
        await sleep(Math.random() * 3)
        running -= 1
        done.push(`${lane} ${String(n).padStart(2, '0')}`)
        return undefined
      })
    }
    await expect.poll(() => lanes.size).toBe(0)
    expect(most).toBe(3)
    for (let lane = 0; lane < 5; lane += 1) {
      const own = done.filter((entry) => entry.startsWith(`lane ${lane}`))
      expect(own).toHaveLength(12)
      expect(own).toEqual(own.toSorted())
    }
  })

  it('let a job that is put off hold up its own lane only, and take no place', async () => {
    const lanes = new Lanes(1)
    const done: string[] = []
    let tries = 0
    lanes.add('a', async () => {
      tries += 1
      if (tries < 3) return 30
      done.push('a1')
      return undefined
    })
    lanes.add('a', async () => void done.push('a2'))
    lanes.add('b', async () => void done.push('b1'))
    await expect.poll(() => lanes.size).toBe(0)
    expect(done).toEqual(['b1', 'a1', 'a2'])
  })

  it('close when what runs has ended, and begin nothing more', async () => {
    const lanes = new Lanes(1)
    const done: string[] = []
    lanes.add('a', async () => {
      await sleep(50)
      done.push('a')
      return undefined
    })
    lanes.add('b', async () => void done.push('b'))
    expect(await lanes.close(1000)).toBe(0)
    await sleep(20)
    expect(done).toEqual(['a'])
  })

  it('do not wait for ever for what does not end', async () => {
    const lanes = new Lanes(1)
    lanes.add('a', () => new Promise(() => undefined))
    expect(await lanes.close(30)).toBe(1)
  })
})
