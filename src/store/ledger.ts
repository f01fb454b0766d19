import { createHash, createHmac } from 'node:crypto'
import type { Answer, Citation, Claim, Language } from '../types.ts'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'
import { secretOf } from './secrets.ts'

/** What the bot said, verbatim, and what it said it from; nothing of who asked. */
export interface LedgerEntry {
  /** The answer's id. An answer to a question that was edited has a further entry under the same id. */
  id: string
  /** When it was said, in ms since 1970. */
  at: number
  edition: string
  kind: Answer['kind']
  reason: Answer['reason']
  language: Language
  /** `Ledger.hashOf` the question: tells whether two were the same, not what they were. */
  questionHash: string
  /** Only where the operator keeps questions. */
  question?: string
  /** With the gate's verdicts. */
  claims: Claim[]
  citations: Citation[]
  /** The cited passages (their ids are hashes of their text), each with the SHA-256 of the words quoted from it. */
  passages: { passage: string; hash: string }[]
  /** How long the answer took. */
  ms: number
  /** The chat model that might word answers then. */
  model?: string
  /** The fingerprint of its prompts. */
  prompts?: string
}

/** A quote and how many answers gave it. */
export interface GivenQuote {
  document: string
  passage: string
  quote: string
  answers: number
}

/** Entries read between two turns of the event loop. */
const PAGE = 100

/** The record of what was said. It grows at its end and is shortened at its beginning; a trigger refuses changes. */
export class Ledger {
  readonly #statements: ReturnType<typeof statementsOf>
  readonly #append: (entry: LedgerEntry) => void
  readonly #salt: Buffer

  constructor(db: Database) {
    this.#statements = statementsOf(db)
    this.#append = entryAppending(db)
    this.#salt = secretOf(db, 'questions')
  }

  /** A salted hash of a question, the same for other capitals and spaces. */
  hashOf(question: string): string {
    const said = question.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
    return createHmac('sha256', this.#salt).update(said).digest('hex')
  }

  async append(entry: LedgerEntry): Promise<void> {
    this.#append(entry)
  }

  /** The newest entry of an answer. */
  async byId(id: string): Promise<LedgerEntry | undefined> {
    const [row] = this.#statements.byId({ id })
    return row && entryOf(row)
  }

  /** The newest entry of every answer, oldest first. Others get their turn while it is read. */
  async *each(): AsyncGenerator<LedgerEntry> {
    for (let after = 0; ; ) {
      const rows = this.#statements.page({ after })
      for (const row of rows) yield entryOf(row)
      const last = rows.at(-1)
      if (!last || rows.length < PAGE) return
      after = last.seq
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  /** The quotes that answers stand on; that of a passage which was only near does not count. */
  async quotes(): Promise<GivenQuote[]> {
    const given = new Map<string, GivenQuote>()
    for await (const { claims, citations } of this.each()) {
      if (claims.length === 0) continue
      for (const { document, passage, quote } of citations) {
        const key = JSON.stringify([document, passage, quote])
        const known = given.get(key)
        if (known) known.answers += 1
        else given.set(key, { document, passage, quote, answers: 1 })
      }
    }
    return [...given.values()]
  }

  /** Retention: erases what was said before `before`. */
  async prune(before: number): Promise<void> {
    this.#statements.prune({ before })
  }
}

/** The cited passages, each with the SHA-256 of the words quoted from it, in the order of the citations. */
export function passagesOf(citations: readonly Citation[]): LedgerEntry['passages'] {
  const quotes = new Map<string, string[]>()
  for (const { passage, quote } of citations) quotes.set(passage, [...(quotes.get(passage) ?? []), quote])
  return [...quotes].map(([passage, quoted]) => ({
    passage,
    hash: createHash('sha256').update(quoted.join('\n')).digest('hex'),
  }))
}

/** Appends an entry at once: for a transaction with other statements. */
export function entryAppending({ prepare }: Database): (entry: LedgerEntry) => void {
  const append = prepare((db, row: Omit<Schema['ledger'], 'seq'>) => {
    const { id, at, edition, kind, reason, language, question_hash, question } = row
    const { claims, citations, passages, ms, model, prompts } = row
    const said = { id, at, edition, kind, reason, language, question_hash, question }
    return db.insertInto('ledger').values({ ...said, claims, citations, passages, ms, model, prompts })
  })
  return ({ questionHash, question, claims, citations, passages, model, prompts, ...rest }) =>
    void append({
      ...rest,
      question_hash: questionHash,
      question: question ?? null,
      claims: JSON.stringify(claims),
      citations: JSON.stringify(citations),
      passages: JSON.stringify(passages),
      model: model ?? null,
      prompts: prompts ?? null,
    })
}

function statementsOf({ prepare }: Database) {
  return {
    byId: prepare((db, { id }: { id: string }) =>
      db.selectFrom('ledger').selectAll().where('id', '=', id).orderBy('seq', 'desc').limit(1),
    ),
    page: prepare((db, { after }: { after: number }) =>
      db
        .selectFrom('ledger')
        .selectAll()
        .where('seq', '>', after)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('ledger as later')
                .select('later.seq')
                .whereRef('later.id', '=', 'ledger.id')
                .whereRef('later.seq', '>', 'ledger.seq'),
            ),
          ),
        )
        .orderBy('seq')
        .limit(PAGE),
    ),
    prune: prepare((db, { before }: { before: number }) => db.deleteFrom('ledger').where('at', '<', before)),
  }
}

function entryOf(row: Omit<Schema['ledger'], 'seq'>): LedgerEntry {
  return {
    id: row.id,
    at: row.at,
    edition: row.edition,
    kind: row.kind as LedgerEntry['kind'],
    reason: row.reason as LedgerEntry['reason'],
    language: row.language as Language,
    questionHash: row.question_hash,
    ...(row.question !== null && { question: row.question }),
    claims: JSON.parse(row.claims),
    citations: JSON.parse(row.citations),
    passages: JSON.parse(row.passages),
    ms: row.ms,
    ...(row.model !== null && { model: row.model }),
    ...(row.prompts !== null && { prompts: row.prompts }),
  }
}
