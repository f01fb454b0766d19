import { Answers } from './answers.ts'
import { Chats } from './chats.ts'
import { openDatabase } from './database.ts'
import { Feedback } from './feedback.ts'
import { Inbox } from './inbox.ts'

/** All that is kept between two runs, beside the editions. */
export interface Store {
  inbox: Inbox
  answers: Answers
  feedback: Feedback
  chats: Chats
  close(): Promise<void>
}

/** @param path a SQLite file. @throws {OperatorError} when it cannot be used. */
export async function openStore(path: string): Promise<Store> {
  const db = await openDatabase(path)
  return {
    inbox: new Inbox(db),
    answers: new Answers(db),
    feedback: new Feedback(db),
    chats: new Chats(db),
    close: () => db.close(),
  }
}
