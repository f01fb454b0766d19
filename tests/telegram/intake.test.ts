import type { Update } from '@grammyjs/types'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { InboxItem } from '../../src/store/inbox.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { PutOff } from '../../src/telegram/failures.ts'
import { Intake } from '../../src/telegram/intake.ts'

const log = pino({ level: 'silent' })

let store: Store
let stopping: AbortController

beforeEach(async () => {
  store = await openStore(':memory:')
  stopping = new AbortController()
})

afterEach(() => store.close())

function makeIntake(handle: (item: InboxItem) => Promise<void>): Intake {
  return new Intake({ store, log, handle, apologise: async () => undefined, signal: stopping.signal })
}

const update = (id: number, chat = id): Update => {
  const message = { message_id: id, date: 0, chat: { id: chat, type: 'private', first_name: 'x' }, text: 'x' }
  return { update_id: id, message } as Update
}

describe('the intake', () => {
  it('takes nothing more in while 5,000 updates wait, and can be stopped all the same', async () => {
    const intake = makeIntake(async () => {
      throw new PutOff('a flood limit', 60_000)
    })
    await intake.accept(Array.from({ length: 5000 }, (_, i) => update(i + 1)))
    expect(intake.isFull).toBe(true)
    let isIn = false
    const more = intake.accept([update(6000)]).then(() => {
      isIn = true
    })
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(isIn).toBe(false)
    stopping.abort()
    await more
    await intake.close(1000)
    expect(await store.inbox.waiting()).toHaveLength(5001)
  })

  it('drops what one chat sends beyond 200 waiting messages', async () => {
    const intake = makeIntake(async () => {
      throw new PutOff('a flood limit', 60_000)
    })
    await intake.accept(Array.from({ length: 250 }, (_, i) => update(i + 1, 7)))
    await expect.poll(() => store.inbox.waiting()).toHaveLength(200)
    await intake.close(1000)
  })

  it('gives up on an update that run after run does not survive, and on no other', async () => {
    await store.inbox.add([update(1, 7), update(2, 8)], Date.now())
    for (let run = 0; run < 5; run += 1) {
      // as if the process had died while it worked on the first
      await store.inbox.countResumed(1)
    }
    const handled: number[] = []
    const intake = makeIntake(async ({ updateId }) => {
      handled.push(updateId)
    })
    await intake.resume()
    await expect.poll(() => store.inbox.waiting()).toEqual([])
    expect(handled).toEqual([2])
  })

  it('ends the work on an update that has been put off for a day', async () => {
    await store.inbox.add([update(1)], Date.now() - 25 * 60 * 60_000)
    const intake = makeIntake(async () => {
      throw new PutOff('a flood limit', 60_000)
    })
    await intake.resume()
    await expect.poll(() => store.inbox.waiting()).toEqual([])
  })
})
