import { Answers } from './answers.ts'
import { Chats } from './chats.ts'
import { openDatabase } from './database.ts'
import { Drafts } from './drafts.ts'
import { Feedback } from './feedback.ts'
import { Gaps } from './gaps.ts'
import { Inbox } from './inbox.ts'
import { Ledger } from './ledger.ts'
import { Mutes } from './mutes.ts'
import { Releases } from './releases.ts'

/** All that is kept between two runs, beside the editions. */
export interface Store {
  inbox: Inbox
  answers: Answers
  feedback: Feedback
  chats: Chats
  releases: Releases
  ledger: Ledger
  gaps: Gaps
  mutes: Mutes
  drafts: Drafts
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
    releases: new Releases(db),
    ledger: new Ledger(db),
    gaps: new Gaps(db),
    mutes: new Mutes(db),
    drafts: new Drafts(db),
    close: () => db.close(),
  }
}
