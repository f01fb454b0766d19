import type { Database } from './database.ts'

export interface Rating {
  vote: 'up' | 'down'
  /** What is wrong with the answer, chosen after a thumb down. */
  complaint?: string
}

/** One rating for each reader and answer; a later one replaces it. */
export class Feedback {
  readonly #statements: ReturnType<typeof statementsOf>

  constructor(db: Database) {
    this.#statements = statementsOf(db)
  }

  async of(answer: string, voter: number): Promise<Rating | undefined> {
    const [row] = this.#statements.of({ answer, voter })
    if (!row) return undefined
    return {
      vote: row.vote === 'up' ? 'up' : 'down',
      ...(row.complaint !== null && { complaint: row.complaint }),
    }
  }

  async rate(answer: string, voter: number, { vote, complaint }: Rating, now: number): Promise<void> {
    this.#statements.rate({ answer, voter, vote, complaint: complaint ?? null, at: now })
  }

  async withdraw(answer: string, voter: number): Promise<void> {
    this.#statements.withdraw({ answer, voter })
  }
}

interface Key {
  answer: string
  voter: number
}

function statementsOf({ prepare }: Database) {
  return {
    of: prepare((db, { answer, voter }: Key) =>
      db
        .selectFrom('feedback')
        .select(['vote', 'complaint'])
        .where('answer', '=', answer)
        .where('voter', '=', voter),
    ),
    rate: prepare(
      (
        db,
        { answer, voter, vote, complaint, at }: Key & { vote: string; complaint: string | null; at: number },
      ) =>
        db
          .insertInto('feedback')
          .values({ answer, voter, vote, complaint, at })
          .onConflict((conflict) =>
            conflict.columns(['answer', 'voter']).doUpdateSet({ vote, complaint, at }),
          ),
    ),
    withdraw: prepare((db, { answer, voter }: Key) =>
      db.deleteFrom('feedback').where('answer', '=', answer).where('voter', '=', voter),
    ),
  }
}
