import type { ColumnType, Generated } from 'kysely'

/** Milliseconds since 1970, as `Date.now()` gives them. */
type Instant = number
type WithDefault<Value> = ColumnType<Value, Value | undefined, Value>

/** The tables as `migrations.ts` leaves them. */
export interface Schema {
  inbox: InboxTable
  answers: AnswersTable
  answer_messages: AnswerMessagesTable
  feedback: FeedbackTable
  chats: ChatsTable
  releases: ReleasesTable
  ledger: LedgerTable
  gaps: GapsTable
  gap_askers: GapAskersTable
  mutes: MutesTable
  secrets: SecretsTable
  drafts: DraftsTable
}

interface InboxTable {
  update_id: number
  /** JSON as Telegram sent it; NULL once the work is done. */
  body: string | null
  received: Instant
  /** How far the update's messages have come, as far as they are no part of an answer. */
  sent: WithDefault<number>
  /** In how many runs, after the first, work on it began. */
  resumed: WithDefault<number>
  done: Instant | null
}

interface AnswersTable {
  id: string
  chat: number
  /** The topic, 0 where there are none. */
  thread: number
  question: string
  /** The reader's message, NULL when the question came from a button. */
  question_message: number | null
  /** The answer that this one continues. */
  parent: string | null
  kind: string
  /** The Answer as JSON. */
  answer: string
  /** Follow-up questions as a JSON array. */
  suggestions: string
  /** The update that it was worked out for. */
  update_id: number
  at: Instant
  /** The answer that this one shows again, opened by its link. */
  origin: string | null
}

interface AnswerMessagesTable {
  chat: number
  message: number
  answer: string
  /** The update that brought the message about, and the message's place among that update's own. */
  update_id: number
  position: number
}

interface FeedbackTable {
  answer: string
  voter: number
  vote: string
  complaint: string | null
  at: Instant
}

interface ChatsTable {
  chat: number
  language: string | null
  /** Answers before this are no longer part of the conversation. */
  fresh: WithDefault<Instant>
}

/** Rows are never changed: a trigger sees to it. */
interface LedgerTable {
  seq: Generated<number>
  /** The answer's id. */
  id: string
  at: Instant
  edition: string
  kind: string
  reason: string
  language: string
  question_hash: string
  /** NULL unless the operator keeps questions. */
  question: string | null
  /** JSON arrays. */
  claims: string
  citations: string
  passages: string
  /** Milliseconds. */
  ms: number
  model: string | null
  prompts: string | null
}

interface GapsTable {
  key: string
  /** A JSON array. */
  words: string
}

interface GapAskersTable {
  gap: string
  /** A hash of the reader and the gap. */
  asker: string
  /** The day's first instant. */
  day: Instant
}

interface MutesTable {
  /** The topic in small letters. */
  key: string
  topic: string
  by: string | null
  at: Instant
}

interface SecretsTable {
  name: string
  /** Hexadecimal. */
  value: string
}

interface ReleasesTable {
  id: Generated<number>
  at: Instant
  action: string
  edition: string
  previous: string | null
  /** `cli`, `signal`, `watch`, or `telegram:` and a salted hash. */
  by: string
  /** The answer tests that failed when somebody insisted, as a JSON array. */
  failing: string
}

interface DraftsTable {
  id: string
  chat: number
  kind: string
  /** A DraftContent as JSON. */
  content: string
  /** The message of ours that shows it. */
  message: number | null
  at: Instant
}
