import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { PutOff } from './failures.ts'

/** Telegram lets a bot send about so many messages a minute to one group; edits count. */
const GROUP_MESSAGES = 20
const GROUP_SECONDS = 60

/** Keeps to the limit that Telegram sets on messages to one group. Private chats have none to keep to. */
export class Pace {
  readonly #groups = new RateLimiterMemory({ points: GROUP_MESSAGES, duration: GROUP_SECONDS })

  /** @throws {PutOff} when the group has had its messages for this minute */
  async take(chat: number): Promise<void> {
    if (chat > 0) return
    try {
      await this.#groups.consume(String(chat))
    } catch (thrown) {
      if (!(thrown instanceof RateLimiterRes)) throw thrown
      throw new PutOff('as many messages as a group may get in a minute', thrown.msBeforeNext)
    }
  }
}
