import type { Glossary } from '../language/glossary.ts'
import { answerableFeatures } from './answerable.ts'
import { matchSentences, type SentenceMatch, type UnitReading } from './evidence.ts'
import { ownTerms, type Term, termsAcross } from './matching.ts'
import { type Dense, NO_DENSE, type PoolIndex, type RankedUnit } from './pool-index.ts'
import type { Query } from './query.ts'

/** Passages whose sentences are looked at: the right one is among them for 96 to 99 % of the measured questions. */
const READ = 8

/** A sentence that may answer. */
export interface Candidate extends SentenceMatch {
  unit: number
  /** Its place in the unit. */
  sentence: number
}

/** Everything that one pool has to say on a question, before any weights. */
export interface Examination {
  pool: PoolIndex
  /** Whether the question is in another language than the pool. */
  across: boolean
  terms: Term[]
  units: RankedUnit[]
  ceiling: number
  candidates: Candidate[]
}

/** Ranks a pool's passages and measures the sentences of the best. `dense`: what the vectors propose. */
export function examine(
  query: Query,
  pool: PoolIndex,
  read: (pool: PoolIndex, unit: number) => UnitReading,
  glossary: Glossary,
  { dense = NO_DENSE, limit }: { dense?: Dense; limit: number },
): Examination {
  const across = query.language !== pool.language
  const terms = across ? termsAcross(query, pool, glossary) : ownTerms(query, pool, glossary)
  const { units, ceiling } = across ? pool.rankAcross(query, limit) : pool.rank(query, dense, limit)
  const top = units[0]?.score || 1
  const candidates = units.slice(0, READ).flatMap(({ unit, score }, place) =>
    matchSentences(query.type, terms, read(pool, unit), score / top, place === 0).map((match, sentence) => ({
      ...match,
      unit,
      sentence,
    })),
  )
  return { pool, across, terms, units, ceiling, candidates }
}

/** The features of whether the best candidate answers; see `answerableFeatures`. */
export function standingOf(
  query: Query,
  { pool, terms, units, ceiling }: Examination,
  best: Candidate,
  read: (pool: PoolIndex, unit: number) => UnitReading,
): number[] {
  return answerableFeatures({
    type: query.type,
    terms,
    best,
    unit: read(pool, best.unit),
    scores: units.map(({ score }) => score),
    ceiling,
    passages: pool.units.length,
  })
}
