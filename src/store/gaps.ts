import { createHmac } from 'node:crypto'
import type { Database } from './database.ts'
import { secretOf } from './secrets.ts'

/** A question that the knowledge could not answer, without its wording. */
export interface Gap {
  /** The same for other forms and another order of the same words. */
  key: string
  /** The content words, to be shown. */
  words: string[]
}

export interface CountedGap {
  words: string[]
  askers: number
}

/** Fewer would show what single readers ask. */
const ASKERS_MIN = 3
const SHOWN_MAX = 50
const DAY_MS = 24 * 60 * 60_000

/** What people ask and the knowledge does not say, by the number of people; never by whom. */
export class Gaps {
  readonly #db: Database
  readonly #statements: ReturnType<typeof statementsOf>
  readonly #note: ReturnType<typeof gapNoting>

  constructor(db: Database) {
    this.#db = db
    this.#statements = statementsOf(db)
    this.#note = gapNoting(db)
  }

  /** Counts a reader once for each gap. */
  async note(gap: Gap, asker: number, now: number): Promise<void> {
    this.#db.atomically(() => this.#note(gap, asker, now))
  }

  /** What at least so many people asked, most people first. */
  async list(minAskers = ASKERS_MIN, max = SHOWN_MAX): Promise<CountedGap[]> {
    return this.#statements
      .list({ minAskers, max })
      .map(({ words, askers }) => ({ words: JSON.parse(words), askers: Number(askers) }))
  }

  /** Forgets who asked before `before`, and gaps that nobody has asked since. */
  async prune(before: number): Promise<void> {
    this.#db.atomically(() => {
      this.#statements.pruneAskers({ before })
      this.#statements.pruneGaps({})
    })
  }
}

/**
 * Notes a gap at once: for a transaction with other statements. The reader's number is kept only as a hash, under a
 * secret and together with the words, so that rows of one reader's different questions do not look alike; of the
 * time, the day only.
 */
export function gapNoting(db: Database): (gap: Gap, asker: number, now: number) => void {
  const secret = secretOf(db, 'askers')
  const addGap = db.prepare((sql, { key, words }: { key: string; words: string }) =>
    sql
      .insertInto('gaps')
      .values({ key, words })
      .onConflict((conflict) => conflict.doNothing()),
  )
  const addAsker = db.prepare((sql, { gap, asker, day }: { gap: string; asker: string; day: number }) =>
    sql
      .insertInto('gap_askers')
      .values({ gap, asker, day })
      .onConflict((conflict) => conflict.columns(['gap', 'asker']).doUpdateSet({ day })),
  )
  return ({ key, words }, asker, now) => {
    addGap({ key, words: JSON.stringify(words) })
    const hash = createHmac('sha256', secret)
      .update(JSON.stringify([asker, key]))
      .digest('hex')
    addAsker({ gap: key, asker: hash, day: now - (now % DAY_MS) })
  }
}

function statementsOf({ prepare }: Database) {
  return {
    list: prepare((db, { minAskers, max }: { minAskers: number; max: number }) =>
      db
        .selectFrom('gaps')
        .innerJoin('gap_askers', 'gap_askers.gap', 'gaps.key')
        .select((row) => ['gaps.words', row.fn.countAll<number>().as('askers')])
        .groupBy('gaps.key')
        .having((row) => row.fn.countAll<number>(), '>=', minAskers)
        .orderBy('askers', 'desc')
        .orderBy('gaps.key')
        .limit(max),
    ),
    pruneAskers: prepare((db, { before }: { before: number }) =>
      db.deleteFrom('gap_askers').where('day', '<', before),
    ),
    pruneGaps: prepare((db) =>
      db.deleteFrom('gaps').where('key', 'not in', db.selectFrom('gap_askers').select('gap')),
    ),
  }
}
