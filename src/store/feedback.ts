import type { Database } from './database.ts'

export interface Rating {
  vote: 'up' | 'down'
  /** What is wrong with the answer, chosen after a thumb down. */
  complaint?: string
}

/** One rating for each reader and answer; a later one replaces it. */
export class Feedback {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  async of(answer: string, voter: number): Promise<Rating | undefined> {
    const row = await this.#db
      .selectFrom('feedback')
      .select(['vote', 'complaint'])
      .where('answer', '=', answer)
      .where('voter', '=', voter)
      .executeTakeFirst()
    if (!row) return undefined
    return {
      vote: row.vote === 'up' ? 'up' : 'down',
      ...(row.complaint !== null && { complaint: row.complaint }),
    }
  }

  async rate(answer: string, voter: number, rating: Rating, now: number): Promise<void> {
    const values = { vote: rating.vote, complaint: rating.complaint ?? null, at: now }
    await this.#db
      .insertInto('feedback')
      .values({ answer, voter, ...values })
      .onConflict((conflict) => conflict.columns(['answer', 'voter']).doUpdateSet(values))
      .execute()
  }

  async withdraw(answer: string, voter: number): Promise<void> {
    await this.#db.deleteFrom('feedback').where('answer', '=', answer).where('voter', '=', voter).execute()
  }
}
