import type { ColumnType } from 'kysely'

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
