import { answerWords } from '../locales/answer.ts'
import { replies } from '../locales/replies.ts'
import type { Language } from '../types.ts'
import type { Draft } from './compose.ts'
import { MAX_QUESTION } from './intent/intent.ts'
import type { Intent } from './intent/pack.ts'

/** The short reply to a message that is not answered from the knowledge: one line, no claims. */
export function replyTo({ reason }: Intent | { reason: 'off_topic' | 'muted' }, reader: Language): Draft {
  const words = replies[reader]
  const text = reason === 'too_long' ? words.too_long(MAX_QUESTION) : words[reason]
  return { lines: [{ text, citations: [] }], claims: [], citations: [] }
}

/** The reply to a question on a muted topic, with where to ask instead. */
export function mutedReply(reader: Language, officialUrl: string | undefined): Draft {
  const reply = replyTo({ reason: 'muted' }, reader)
  if (officialUrl === undefined) return reply
  return {
    ...reply,
    lines: [...reply.lines, { text: answerWords[reader].official(officialUrl), citations: [] }],
  }
}
