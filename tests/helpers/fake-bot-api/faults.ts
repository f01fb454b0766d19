import type { Method } from './calls.ts'

/** Something that goes wrong with the next calls. */
export interface Fault {
  /**
   * Without it: any method but getUpdates, so that a fault meant for an answer does not hit the poller. `download`
   * is the way to a file's content, which is no method.
   */
  method?: Method | 'download'
  /** How many calls it befalls. Default 1. */
  times?: number
  /** Waited before anything else happens. Alone, the call then succeeds, late. */
  delayMs?: number
  /** An HTTP status other than 200: the call is not carried out. */
  status?: number
  /** Sent with the status, as JSON. */
  body?: object
  /** Sent with the status, as it is: a proxy's error page. */
  raw?: string
  /**
   * The connection is cut: before Telegram carries the call out, or after (only the answer is lost; of a file, the
   * second half).
   */
  drop?: 'before' | 'after'
}

/** The faults that are still to come, first in, first out. */
export class Faults {
  #planned: (Fault & { times: number })[] = []

  add(fault: Fault): void {
    this.#planned.push({ times: 1, ...fault })
  }

  /** The fault of this call, used up. */
  take(method: Method | 'download'): Fault | undefined {
    const fault = this.#planned.find((planned) => {
      return planned.method ? planned.method === method : method !== 'getUpdates' && method !== 'download'
    })
    if (fault && --fault.times === 0) this.#planned = this.#planned.filter((other) => other !== fault)
    return fault
  }

  clear(): void {
    this.#planned = []
  }
}

/** Telegram's flood control: "retry after so many seconds". */
export function flood(seconds: number, method?: Fault['method'], times = 1): Fault {
  const description = `Too Many Requests: retry after ${seconds}`
  const body = { ok: false, error_code: 429, description, parameters: { retry_after: seconds } }
  return { ...(method && { method }), times, status: 429, body }
}
