import { gapWords } from '../answer/gap-words.ts'
import type { SavedAnswer, Traces } from '../store/answers.ts'
import { type LedgerEntry, passagesOf } from '../store/ledger.ts'
import type { Services } from './services.ts'

/** How long it is kept what was said and what could not be, where the operator sets nothing else. */
export const LEDGER_DAYS = 365

/**
 * What is recorded of an answer beside it: what was said from which passages, and what the knowledge lacks.
 *
 * @param asker counts for the gap; only a hash of it is kept
 */
export function tracesOf({ store, ledger }: Services, asker: number, saved: SavedAnswer): Traces {
  const { id, at, question, answer } = saved
  const { edition, kind, reason, language, claims, citations, ms } = answer
  const prompts = ledger?.prompts?.()
  const entry: LedgerEntry = {
    ...{ id, at, edition, kind, reason, language, claims, citations, ms },
    questionHash: store.ledger.hashOf(question),
    ...(ledger?.keepQuestions && { question }),
    passages: passagesOf(citations),
    ...(ledger?.model !== undefined && { model: ledger.model }),
    ...(prompts !== undefined && { prompts }),
  }
  const gap = kind === 'not_found' && reason === 'absent' ? gapWords(question, language) : undefined
  return { entry, ...(gap && { gap: { gap, asker } }) }
}
