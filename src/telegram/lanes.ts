import { within } from './deadline.ts'

/** Work to be done. @returns ms to wait before it is tried again, `undefined` when it is done. Never rejects. */
export type Job = () => Promise<number | undefined>

interface Lane {
  key: string
  jobs: Job[]
}

/**
 * Runs jobs, those of one lane one after another and at most `concurrency` at the same time. A job that wants to
 * be tried again holds up its own lane only, and takes no place while it waits.
 */
export class Lanes {
  readonly #concurrency: number
  readonly #lanes = new Map<string, Lane>()
  readonly #timers = new Set<NodeJS.Timeout>()
  #ready: Lane[] = []
  #running = 0
  #closed = false
  /** Called when nothing runs any more. */
  readonly #waiters: (() => void)[] = []
  /** Jobs that are not done yet, running ones included. */
  size = 0

  constructor(concurrency: number) {
    this.#concurrency = concurrency
  }

  add(key: string, job: Job): void {
    const lane = this.#lanes.get(key)
    this.size += 1
    if (lane) {
      lane.jobs.push(job)
      return
    }
    const fresh = { key, jobs: [job] }
    this.#lanes.set(key, fresh)
    this.#ready.push(fresh)
    this.#startReady()
  }

  /** How many jobs stand in a lane. */
  lengthOf(key: string): number {
    return this.#lanes.get(key)?.jobs.length ?? 0
  }

  /** Begins nothing new and waits, at most `ms`, for what runs. @returns how many jobs were still running. */
  async close(ms: number): Promise<number> {
    this.#closed = true
    for (const timer of this.#timers) clearTimeout(timer)
    if (this.#running > 0)
      await within(new Promise<void>((resolve) => this.#waiters.push(resolve)), ms, undefined)
    return this.#running
  }

  #startReady(): void {
    while (!this.#closed && this.#running < this.#concurrency) {
      const lane = this.#ready.shift()
      if (!lane) return
      this.#running += 1
      void this.#runFirst(lane)
    }
  }

  async #runFirst(lane: Lane): Promise<void> {
    const wait = await lane.jobs[0]?.()
    this.#running -= 1
    if (wait === undefined) this.#next(lane)
    else this.#later(lane, wait)
    this.#startReady()
    if (this.#running === 0) for (const resolve of this.#waiters.splice(0)) resolve()
  }

  #next(lane: Lane): void {
    lane.jobs.shift()
    this.size -= 1
    if (lane.jobs.length > 0) this.#ready.push(lane)
    else this.#lanes.delete(lane.key)
  }

  #later(lane: Lane, ms: number): void {
    if (this.#closed) return
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer)
        this.#ready.push(lane)
        this.#startReady()
      },
      Math.min(ms, 2 ** 31 - 1),
    )
    this.#timers.add(timer)
  }
}
