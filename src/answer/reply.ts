import { replies } from '../locales/replies.ts'
import type { Language } from '../types.ts'
import type { Draft } from './compose.ts'
import { MAX_QUESTION } from './intent/intent.ts'
import type { Intent } from './intent/pack.ts'

/** The short reply to a message that is not answered from the knowledge: one line, no claims. */
export function replyTo({ reason }: Intent | { reason: 'off_topic' }, reader: Language): Draft {
  const words = replies[reader]
  const text = reason === 'too_long' ? words.too_long(MAX_QUESTION) : words[reason]
  return { lines: [{ text, citations: [] }], claims: [], citations: [] }
}
