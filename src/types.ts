/** The nouns of the house, as plain data. `docs/design.md` says what each one is for. */

export const LANGUAGES = ['en', 'ru', 'kk'] as const
export type Language = (typeof LANGUAGES)[number]

/** A half-open slice of a text: UTF-16 offsets, as `String.prototype.slice` takes them. */
export interface Span {
  start: number
  end: number
}

/** One file of the knowledge: its front matter and its text. */
export interface SourceDocument {
  /** The file's name without its extension; unique within the knowledge. */
  id: string
  title: string
  url?: string
  publisher?: string
  /** ISO 8601, as precise as the editors know it: `2023`, `2023-03` or `2023-03-20`. */
  published?: string
  language: Language
  /** The body, exactly as quotes are cut from it. */
  text: string
  /** SHA-256 (hex) of the file, front matter included. */
  hash: string
}

/** A contiguous slice of a document's text: a paragraph, or a few short ones. */
export interface Passage extends Span {
  /** Made from the document's id and the passage's own text: unchanged text keeps its id and its vectors. */
  id: string
  document: string
  language: Language
  /** In order, within `[start, end)`, offsets into the document's text. */
  sentences: Span[]
}

export interface Citation {
  /** Counted from 1 in the order of use. */
  n: number
  document: string
  passage: string
  title: string
  url?: string
  publisher?: string
  published?: string
  /** Always `document.text.slice(start, end)`. */
  quote: string
  start: number
  end: number
  /** The language that the quote is written in. */
  language: Language
  /** The editors' rendering of the quote in the reader's language, shown beside the original. */
  translation?: string
}

/** One sentence of an answer with the numbers of the citations that support it. */
export interface Claim {
  text: string
  citations: number[]
}

/** What may come back, and why: the table in `docs/design.md`. */
export type Outcome =
  | { kind: 'answer'; reason: 'evidence' }
  | { kind: 'partial'; reason: 'parts' | 'premise' }
  | { kind: 'not_found'; reason: 'absent' | 'off_topic' | 'premise' }
  | {
      kind: 'declined'
      reason: 'voting_advice' | 'prediction' | 'persuasion' | 'opinion' | 'instruction' | 'abuse'
    }
  | { kind: 'chat'; reason: 'greeting' | 'thanks' | 'about_bot' | 'no_words' | 'too_long' }

export type AnswerKind = Outcome['kind']
export type Reason = Outcome['reason']

export interface Retrieved {
  document: string
  passage: string
  score: number
}

/** The same plain data for Telegram, the terminal and the tests. */
export type Answer = Outcome & {
  language: Language
  /** The whole reply as plain text, with `[1]` after each claim. */
  text: string
  claims: Claim[]
  citations: Citation[]
  /** The best passages, best first, whatever the kind. */
  retrieved: Retrieved[]
  edition: string
  ms: number
}

export interface Turn {
  question: string
  answer: string
}

export interface Question {
  question: string
  /** Earlier turns of this conversation, oldest first. */
  history?: Turn[]
  /** The reader's own choice; by default the language of the question. */
  language?: Language
}

/** The gate's word on one claim. */
export interface Verdict {
  supported: boolean
  /** 0 to 1. */
  score: number
  reasons: VerdictReason[]
}

export interface VerdictReason {
  kind: 'number' | 'date' | 'name' | 'quote' | 'words' | 'empty'
  /** The piece of the claim that no quote gives. */
  value: string
}
