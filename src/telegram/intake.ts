import type { Update } from '@grammyjs/types'
import type { Logger } from 'pino'
import type { InboxItem } from '../store/inbox.ts'
import type { Store } from '../store/store.ts'
import { consequenceOf } from './failures.ts'
import { isUpdate } from './incoming.ts'
import { Lanes } from './lanes.ts'
import { sleep } from './sleep.ts'
import { isFleeting, laneOf } from './updates.ts'

/** So many updates are worked on at the same time; most of that time is waiting for Telegram or a model. */
const CONCURRENCY = 64

/** With so many waiting, no more are taken in until some are done. */
const WAITING_MAX = 5_000
const FULL_PAUSE_MS = 50

/** More than this in one chat is not a conversation; what comes on top is dropped. */
const WAITING_PER_LANE = 200

/**
 * Work that is done is noted together with the work of the same moment: a commit each would cost as much as all else
 * that is kept. Should it be lost, the next run finds every message of it sent.
 */
const NOTED_WITHIN_MS = 20

/** An update that so many runs took up again and none ended is what ends them. */
const RUNS_MAX = 5

/** Telegram itself forgets what it could not deliver for a day. */
const AGE_MAX_MS = 24 * 60 * 60_000

export interface IntakeParts {
  store: Store
  log: Logger
  /** Does an update's work. */
  handle: (item: InboxItem) => Promise<void>
  /** Tells the reader, if possible, that the work cannot be done. */
  apologise: (item: InboxItem) => Promise<void>
  /** Aborted when the bot is to stop. */
  signal: AbortSignal
}

/** Takes updates in: keeps each until its work is done, and sees to it that it is done, in order within its chat. */
export class Intake {
  readonly #parts: IntakeParts
  readonly #lanes = new Lanes(CONCURRENCY)
  #done: number[] = []
  #noting: NodeJS.Timeout | undefined

  constructor(parts: IntakeParts) {
    this.#parts = parts
  }

  get isFull(): boolean {
    return this.#lanes.size >= WAITING_MAX
  }

  /** Takes up again what an earlier run left undone. */
  async resume(): Promise<void> {
    const items = await this.#parts.store.inbox.waiting()
    if (items.length > 0)
      this.#parts.log.info({ updates: items.length }, 'Going on with what was left undone')
    for (const item of items) this.#add(item)
  }

  /** Returns when the updates are kept for good; waits while too many are waiting already. */
  async accept(updates: readonly unknown[]): Promise<void> {
    const { signal } = this.#parts
    while (this.isFull && !signal.aborted) await sleep(FULL_PAUSE_MS, signal)
    const valid = updates.filter(isUpdate)
    if (valid.length < updates.length) {
      this.#parts.log.warn(
        { dropped: updates.length - valid.length },
        'Dropped what is no update as Telegram documents it',
      )
    }
    const lasting = valid.filter((update) => !isFleeting(update))
    for (const item of await this.#parts.store.inbox.add(lasting, Date.now())) this.#add(item)
    for (const update of valid.filter(isFleeting)) this.#add(fleetingItem(update))
  }

  /** Begins nothing new; what is not done within `ms` is done in the next run. */
  async close(ms: number): Promise<void> {
    const running = await this.#lanes.close(ms)
    await this.#noteDone()
    if (running > 0) this.#parts.log.warn({ updates: running }, 'Stopped in the middle of some answers')
  }

  #add(item: InboxItem): void {
    const lane = laneOf(item.update)
    if (this.#lanes.lengthOf(lane) >= WAITING_PER_LANE) {
      this.#parts.log.warn('Dropped an update of a chat that sends more than can be answered')
      this.#finish(item)
      return
    }
    let failures = 0
    this.#lanes.add(lane, async () => {
      const wait = await this.#attempt(item, failures)
      failures += 1
      return wait
    })
  }

  /** @returns ms until the next attempt, `undefined` when there is to be none */
  async #attempt(item: InboxItem, failures: number): Promise<number | undefined> {
    const { store, log, handle, apologise } = this.#parts
    try {
      if (item.resumed !== undefined && item.resumed >= RUNS_MAX) {
        log.error('Gave up on an update that several runs of the bot ended with')
      } else {
        if (item.resumed !== undefined && failures === 0) await store.inbox.countResumed(item.updateId)
        await handle(item)
      }
    } catch (thrown) {
      const consequence = consequenceOf(thrown, failures)
      const isTooOld = Date.now() - item.received > AGE_MAX_MS
      if (consequence.kind === 'again' && !isTooOld && !isFleeting(item.update)) {
        log.warn({ err: thrown, pause: Math.round(consequence.ms) }, 'Put off')
        return consequence.ms
      }
      if (consequence.kind === 'defect') {
        log.error({ err: thrown }, 'An update could not be handled')
        await apologise(item).catch(() => undefined)
      } else log.info({ err: thrown }, 'Telegram does not take what an update asks for')
    }
    return this.#finish(item)
  }

  #finish({ update, updateId }: InboxItem): undefined {
    if (isFleeting(update)) return
    this.#done.push(updateId)
    this.#noting ??= setTimeout(() => void this.#noteDone(), NOTED_WITHIN_MS)
  }

  async #noteDone(): Promise<void> {
    clearTimeout(this.#noting)
    this.#noting = undefined
    const done = this.#done.splice(0)
    if (done.length === 0) return
    await this.#parts.store.inbox.finish(done, Date.now()).catch((thrown) => {
      this.#parts.log.error({ err: thrown }, 'The database does not take what was done')
    })
  }
}

function fleetingItem(update: Update): InboxItem {
  return { updateId: update.update_id, update, received: Date.now(), sent: 0 }
}
