import type { Outcome } from '../../types.ts'
import type { WordSets } from './elements.ts'

/** What `readIntent` may say: a subset of the outcomes of an answer. */
export type Intent = Extract<Outcome, { kind: 'declined' } | { kind: 'chat' }>

/** The intents that phrases give away, in the order in which they are looked for. */
export const PHRASED = [
  'persuasion',
  'instruction',
  'abuse',
  'voting_advice',
  'prediction',
  'opinion',
  'about_bot',
] as const
export type Phrased = (typeof PHRASED)[number]

/**
 * The phrases of one intent, one a line (notation: `phrases.ts`), by what may take the intent away again.
 * A label that is missing has no phrases.
 */
export interface Rules {
  /** Nothing but `unless`. */
  always?: string
  /** Not in a sentence that asks about the world without addressing the bot. */
  command?: string
  /** Not in a sentence that names somebody whose word is asked for ("Did the observers say who ..."). */
  own?: string
  /** Not in a message with a word about elections. */
  elsewhere?: string
  /** As `own`, in a message with a word about elections. */
  amid?: string
  /** Phrases that make the sentence a sincere question after all. */
  unless?: string
}

/** What one language knows about intents: words and phrases only. Lists of words are in the alternatives notation. */
export interface Pack {
  sets: WordSets
  /** What may stand before a request without changing it ("could you please"), one a line. */
  leadIns: string
  /** Words that address the bot. */
  bot: string
  /** Phrases of a sentence that asks, with or without a question mark. */
  asks: string
  /** Phrases that name a source. */
  reported: string
  /** Words about elections and those who stand in them. */
  domain: string
  /** Places, and words of public life that other topics have too. */
  wider: string
  rules: Readonly<Record<Phrased, Rules>>
  courtesy: Courtesy
  /** Words of people who describe a role to a chatbot: several different ones in a message are a role-play prompt. */
  prompting: string
  /** Phrases about how to vote: where, when, with which papers. */
  procedure: string
  /** Phrases of a question about the asker's own voting. */
  ownVote: string
  /** Phrases by which a text tells voters what to do. */
  forVoters: string
  /** Phrases that nothing but another topic has: today's weather, a recipe that is wanted. */
  clearTopics: string
  /** Words and phrases of other topics, that hardly ever turn up in a question about an election. */
  otherTopics: string
}

/** The words that a message of nothing but courtesy is made of: at least one that is not filler. */
export interface Courtesy {
  greeting: string
  thanks: string
  filler: string
  /** Phrases of thanks that may stand with any words but those of `further`. */
  gratitude: string
  /** Words that show that something is asked besides. */
  further: string
}
