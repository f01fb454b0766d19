import type { ReloadReport, Step } from '../../editions/desk.ts'

/** How a reload ended: with a report, or with what was thrown. */
export type Ending = { report: ReloadReport } | { thrown: unknown }

/** The latest are kept: an update is tried again soon, or after a crash. */
const KEPT_MAX = 10

/**
 * The reloads that this run of the bot has begun, by the update that asked for them: an update that is tried again,
 * since its report could not be sent, waits for its own reload and starts no other. After a crash it is not here.
 */
export class Reloads {
  /** Between two edits of a message that shows how one goes, in ms. */
  readonly editEveryMs: number
  readonly #begun = new Map<number, Promise<Ending>>()
  readonly #running = new Map<number, Step>()

  constructor(editEveryMs: number) {
    this.editEveryMs = editEveryMs
  }

  /** What the reload that runs is doing; `undefined` when none runs. */
  get step(): Step | undefined {
    return [...this.#running.values()].at(0)
  }

  of(update: number): Promise<Ending> | undefined {
    return this.#begun.get(update)
  }

  /** @param work does it and tells of its steps */
  begin(update: number, work: (onStep: (step: Step) => void) => Promise<Ending>): Promise<Ending> {
    this.#running.set(update, 'waiting')
    const ending = work((step) => this.#running.set(update, step)).finally(() => this.#running.delete(update))
    this.#begun.set(update, ending)
    const [oldest] = this.#begun.keys()
    if (this.#begun.size > KEPT_MAX && oldest !== undefined) this.#begun.delete(oldest)
    return ending
  }
}
