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

/** The editors' sentence-by-sentence rendering of a document: only the sentences whose alignment was checked. */
export interface Translation {
  /** The document's id. */
  document: string
  language: Language
  /** The rendering of the document's title, when the editors give one. */
  title?: string
  /** `start`, `end`: the original sentence in the document's text; `text`: its rendering. */
  sentences: (Span & { text: string })[]
}

/** Something an editor should look at. It never stops a build. */
export interface KnowledgeWarning {
  /** The file's name, as it lies in the knowledge folder. */
  file: string
  /** Counted from 1, where it can be told. */
  line?: number
  message: string
}

/** What a knowledge folder holds, read and cleaned, before any analysis. */
export interface Knowledge {
  documents: SourceDocument[]
  translations: Translation[]
  /** The text of `glossary.tsv`, empty without one. */
  glossary: string
  /** SHA-256 (hex) of the files that it was read from. */
  fingerprint: string
  warnings: KnowledgeWarning[]
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

/** One line of a reply with the numbers of the citations that stand behind it. */
export interface Line {
  text: string
  citations: number[]
}

/** A line that asserts something, with the gate's word on it. */
export interface Claim extends Line {
  verdict: Verdict
}

/** What may come back, and why: the table in `docs/design.md`. */
export type Outcome =
  | { kind: 'answer'; reason: 'evidence' }
  | { kind: 'partial'; reason: 'parts' | 'premise' }
  | { kind: 'not_found'; reason: 'absent' | 'off_topic' | 'premise' }
  | {
      kind: 'declined'
      reason: 'voting_advice' | 'prediction' | 'persuasion' | 'opinion' | 'instruction' | 'abuse' | 'muted'
    }
  | { kind: 'chat'; reason: 'greeting' | 'thanks' | 'about_bot' | 'no_words' | 'too_long' }

export interface Retrieved {
  document: string
  passage: string
  score: number
}

/** The same plain data for Telegram, the terminal and the tests. */
export type Answer = Outcome & {
  language: Language
  /** The whole reply as plain text: `lines` joined by line feeds, with `[1]` after each line's text. */
  text: string
  /** The reply in order: claims, and the lines that frame them (no citations, or the closest passage's). */
  lines: Line[]
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
  kind:
    | 'number'
    | 'date'
    | 'name'
    | 'quote'
    | 'words'
    | 'negation'
    | 'direction'
    | 'quantifier'
    | 'attribution'
    | 'binding'
    | 'language'
    | 'empty'
  /** The piece of the claim that no quote gives. */
  value: string
}

export interface SourceSummary {
  document: string
  title: string
  url?: string
  publisher?: string
  published?: string
  language: Language
  /** The languages that the editors have translated it into. */
  translations: Language[]
}

export interface EditionSummary {
  id: string
  /** ISO 8601 instant. */
  built: string
  documents: number
  passages: number
  /** The `published` of the newest document that has one. */
  newest?: string
}

/** What the edges (Telegram, terminal, command line) may ask of the house. */
export interface Saylau {
  /** Never rejects for what a person typed; `signal` ends the wait for a model, not the answer. */
  answer(question: Question, options?: { top?: number; signal?: AbortSignal }): Promise<Answer>
  /** Up to three questions near this answer that the knowledge really answers, in that language. */
  suggest(answer: Answer): Promise<string[]>
  edition(): EditionSummary
  sources(): SourceSummary[]
  /** Whether what was said then is still borne out by the edition that is served now. */
  audit(said: Pick<Answer, 'claims' | 'citations'>): Audit
}

/** What has become of an earlier answer. */
export interface Audit {
  /** Every quote is still in the knowledge and every claim still passes the gate. */
  holds: boolean
  /** By citation number: the quote stands where it stood, elsewhere, or nowhere any more. */
  quotes: { n: number; state: 'unchanged' | 'moved' | 'gone' }[]
  /** The claims that no longer hold, and the gate's reasons; none when their quotes are gone. */
  failing: { text: string; reasons: VerdictReason[] }[]
}

/** How a model's calls have ended since the start. */
export interface ModelHealth {
  /** `provider:name`. */
  name: string
  answered: number
  /** By the kind of failure, as the log names it. */
  failed: Record<string, number>
  /** Whether it is left alone for a while after failures. */
  isResting: boolean
}
