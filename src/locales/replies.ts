import type { Language } from '../types.ts'
import { replies as en } from './en/replies.ts'
import { replies as kk } from './kk/replies.ts'
import { replies as ru } from './ru/replies.ts'

/** What the bot says to a message that it does not answer from the knowledge, by the reason. One or two sentences. */
export interface Replies {
  voting_advice: string
  prediction: string
  persuasion: string
  opinion: string
  instruction: string
  abuse: string
  /** To a question on a topic that the administrators have taken offline. */
  muted: string
  greeting: string
  thanks: string
  about_bot: string
  no_words: string
  /** `limit`: the most characters that a question may have. */
  too_long: (limit: number) => string
  off_topic: string
}

export const replies: Record<Language, Replies> = { en, ru, kk }
