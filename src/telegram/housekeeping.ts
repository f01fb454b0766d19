import { LEDGER_DAYS } from './record.ts'
import type { Services } from './services.ts'

const EVERY_MS = 60 * 60_000
const DAY_MS = 24 * 60 * 60_000

/** Telegram repeats an update for a day at most; twice that is safe. */
const UPDATE_NUMBERS_MS = 2 * DAY_MS

/** Erases, now and every hour, what has been kept as long as was promised. @returns the way to stop it */
export function keepTidy({ store, memory, ledger, log }: Services): () => void {
  const tidy = async (): Promise<void> => {
    try {
      await store.answers.prune(Date.now() - memory.days * DAY_MS)
      await store.inbox.prune(Date.now() - UPDATE_NUMBERS_MS)
      const recorded = Date.now() - (ledger?.days ?? LEDGER_DAYS) * DAY_MS
      await store.ledger.prune(recorded)
      await store.gaps.prune(recorded)
      await store.drafts.prune(Date.now())
    } catch (thrown) {
      log.error({ err: thrown }, 'Old answers could not be erased')
    }
  }
  void tidy()
  const timer = setInterval(() => void tidy(), EVERY_MS)
  return () => clearInterval(timer)
}
