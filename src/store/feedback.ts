import type { Answer } from '../types.ts'
import type { Database } from './database.ts'

export interface Rating {
  vote: 'up' | 'down'
  /** What is wrong with the answer, chosen after a thumb down. */
  complaint?: string
}

/** The thumbs down that an answer got, wherever it was shown. */
export interface Complained {
  /** The answer's id. */
  answer: string
  /** What it says; never what was asked. */
  text: string
  edition: string
  downs: number
  /** How many readers gave each reason; not all give one. */
  reasons: Record<string, number>
  /** The latest, in ms since 1970. */
  at: number
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

  /** The answers with thumbs down, most of them first. */
  async complaints(max: number): Promise<Complained[]> {
    const byAnswer = new Map<string, Complained>()
    for (const { id, answer: json, complaint, downs, at } of this.#statements.complaints({})) {
      const answer: Answer = JSON.parse(json)
      const known = byAnswer.get(id) ?? {
        answer: id,
        text: saidIn(answer),
        edition: answer.edition,
        downs: 0,
        reasons: {},
        at,
      }
      byAnswer.set(id, known)
      known.downs += Number(downs)
      known.at = Math.max(known.at, at)
      if (complaint !== null) known.reasons[complaint] = (known.reasons[complaint] ?? 0) + Number(downs)
    }
    return [...byAnswer.values()].sort((a, b) => b.downs - a.downs || b.at - a.at).slice(0, max)
  }

  async withdraw(answer: string, voter: number): Promise<void> {
    this.#statements.withdraw({ answer, voter })
  }
}

interface Key {
  answer: string
  voter: number
}

/** The claims; the lines of a refusal may repeat the question, all but the first. */
function saidIn({ claims, lines }: Answer): string {
  return (claims.length > 0 ? claims : lines.slice(0, 1)).map(({ text }) => text).join('\n')
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
    complaints: prepare((db) =>
      db
        .selectFrom('feedback')
        .innerJoin('answers', 'answers.id', 'feedback.answer')
        .select((row) => [
          row.fn.coalesce('answers.origin', 'answers.id').as('id'),
          'answers.answer',
          'feedback.complaint',
          row.fn.countAll<number>().as('downs'),
          row.fn.max('feedback.at').as('at'),
        ])
        .where('feedback.vote', '=', 'down')
        .groupBy(['answers.id', 'feedback.complaint']),
    ),
    withdraw: prepare((db, { answer, voter }: Key) =>
      db.deleteFrom('feedback').where('answer', '=', answer).where('voter', '=', voter),
    ),
  }
}
