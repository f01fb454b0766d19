import { Document } from '@langchain/core/documents'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { BaseRetriever } from '@langchain/core/retrievers'
import type { Glossary } from '../language/glossary.ts'
import { identifyLanguage } from '../language/identify.ts'
import type { Language, Passage, Retrieved, SourceDocument, Span } from '../types.ts'
import { type Candidate, type Examination, examine, standingOf } from './examine.ts'
import { FEW_DOCUMENTS } from './few.ts'
import type { Comparable, Term } from './matching.ts'
import type { PoolData } from './pool.ts'
import { PoolIndex, SMALL } from './pool-index.ts'
import { type Query, readQuery } from './query.ts'
import { isPlace, type Reading } from './reading.ts'
import { Readings } from './readings.ts'
import { type Corpus, unitsOf } from './units.ts'
import type { Neighbour, VectorIndex } from './vector-index.ts'
import { WEIGHTS } from './weights.ts'

/** What a sentence loses that, with its title, holds nothing of the question: it answers only if nothing else does. */
const SILENT = 5

/** Endings of adjectives of places, which Russian and Kazakh write small: немецкий, неміс. */
const ADJECTIVE = /(?:[сц]к(?:ий|ая|ое|ие|ого|ой|ому|им|их|ую|ими|ом)|[лдт][ыі][қк](?:тар|тер)?)$/

/** Units that the vectors may add to what the words found. */
const DENSE = 50

/** A sentence that may answer, best first in `Found.evidence`. */
export interface Evidence {
  passage: Passage
  /** The sentence in its document's text, whatever language it was found in. */
  span: Span
  /** Its place among the passage's sentences. */
  place: number
  /** As it was searched: in the document's words, or in the editors' translation. */
  text: string
  /** Whether `text` is the editors' translation. */
  translated: boolean
  reading: Reading
  /** What the passage's title holds. */
  title: Comparable
  /** Comparable within one `Found`. */
  score: number
  /** The share of the question's weight that the sentence holds, its title included: 0 to 1. */
  coverage: number
}

/** What the passages of one language say on a question. */
export interface Found {
  language: Language
  /** Whether the question is in another language. */
  across: boolean
  terms: Term[]
  /** The places that the question names, as concepts, and whether any passage of the pool mentions them. */
  askedPlaces: Map<number, boolean>
  evidence: Evidence[]
  passages: Retrieved[]
  /** Log-odds that the best evidence answers: 0 is even. */
  confidence: number
}

export interface Findings {
  query: Query
  /** The pool to answer from; none when no pool shares a word with the question. */
  lead: Found | undefined
  /** The best passages of all pools, best first; scores from 0 to 1. */
  passages: Retrieved[]
}

/** An edition, ready to be searched. */
export interface Library extends Corpus {
  pools: readonly PoolData[]
  vectors: VectorIndex
  /** How much the vectors count in ranking; 0 for the built-in ones, which only bring candidates. */
  denseWeight: number
  embeddings: EmbeddingsInterface
  glossary: Glossary
}

/**
 * Finds the passages and sentences that speak of a question. `search` is what answers are made from; as a LangChain
 * retriever it hands whole passages to any chain.
 */
export class PassageRetriever extends BaseRetriever {
  override lc_namespace = ['saylau', 'search']
  readonly #library: Library
  readonly #documents: Map<string, SourceDocument>
  readonly #pools: PoolIndex[]
  readonly #readings: Readings
  /** By language, the unit of each passage. */
  readonly #unitOf = new Map<Language, Map<number, number>>()

  constructor(library: Library) {
    super({})
    this.#library = library
    this.#documents = new Map(library.documents.map((document) => [document.id, document]))
    this.#readings = new Readings(library.glossary)
    const units = unitsOf(library)
    this.#pools = library.pools.map(
      (pool) => new PoolIndex(pool, units.get(pool.language)!, library.glossary),
    )
    for (const pool of this.#pools) {
      this.#unitOf.set(pool.language, new Map(pool.units.map(({ passage }, unit) => [passage, unit])))
    }
  }

  /** Whether it knows so few documents that a question is likely to be about one of them. */
  get few(): boolean {
    return this.#documents.size <= FEW_DOCUMENTS
  }

  /** `limit`: how many passages to name. */
  async search(query: Query, limit = 10): Promise<Findings> {
    const dense = await this.#nearest(query)
    const founds = this.#pools
      .map((pool) => this.#examine(query, pool, dense, limit))
      .filter((found) => found.evidence.length > 0)
    const lead = leader(founds)
    const others = founds.filter((found) => found !== lead)
    return { query, lead, passages: together(lead, others, limit) }
  }

  /** LangChain's contract: the best passages with where they come from. */
  override async _getRelevantDocuments(text: string): Promise<Document[]> {
    const { language, script } = identifyLanguage(text)
    const { passages } = await this.search(readQuery(text, language, script))
    return passages.map(({ document, passage, score }) => {
      const { text, title, url } = this.#documents.get(document)!
      const { start, end } = this.#library.passages.find(({ id }) => id === passage)!
      return new Document({
        id: passage,
        pageContent: text.slice(start, end),
        metadata: { document, title, url, start, end, score },
      })
    })
  }

  async #nearest(query: Query): Promise<Neighbour[]> {
    if (this.#library.denseWeight === 0 && this.#pools.every(({ units }) => units.length <= SMALL)) return []
    // An embedder that fails costs the second opinion, not the answer: the words find most by themselves.
    const text = query.content.map(({ word }) => word).join(' ')
    const vector = await this.#library.embeddings.embedQuery(text).catch(() => undefined)
    return vector ? this.#library.vectors.search(vector, DENSE) : []
  }

  #examine(query: Query, pool: PoolIndex, nearest: readonly Neighbour[], limit: number): Found {
    const unitOf = this.#unitOf.get(pool.language)!
    const near = new Map(
      nearest.flatMap(({ number, similarity }) => {
        const unit = unitOf.get(number)
        return unit === undefined ? [] : [[unit, similarity] as const]
      }),
    )
    const dense = { near, weight: this.#library.denseWeight }
    const examination = examine(query, pool, this.#readings.read, this.#library.glossary, { dense, limit })
    const { across, terms, units, candidates } = examination
    const weights = WEIGHTS[across ? 'across' : 'own']
    const scored = candidates
      .map((candidate) => ({
        candidate,
        score: dot(weights.evidence, candidate.features) - (candidate.coverage > 0 ? 0 : SILENT),
      }))
      .sort((a, b) => b.score - a.score)
    const best = scored[0]?.candidate
    return {
      language: pool.language,
      across,
      terms,
      askedPlaces: new Map(
        [...this.#placesOf(query)].map((place) => [place, pool.concepts.has(String(place))]),
      ),
      evidence: scored.map(({ candidate, score }) => this.#evidence(pool, candidate, score)),
      passages: units.map(({ unit, score }) => {
        const { id, document } = this.#library.passages[pool.units[unit]!.passage]!
        return { document, passage: id, score }
      }),
      confidence: best
        ? this.#confidence(query, examination, best, weights.answerable)
        : Number.NEGATIVE_INFINITY,
    }
  }

  #placesOf({ text, tokens, language, script }: Query): Set<number> {
    const mentions = this.#library.glossary.concepts(tokens, language, script)
    // A common word may resemble a place: советуют (they advise) the Soviets. Whoever writes capitals gives names one.
    const named = (first: number): boolean => {
      const { word, start } = tokens[first]!
      return /^\p{Lu}/u.test(text.slice(start)) || ADJECTIVE.test(word)
    }
    const capitals = /^\P{L}*\p{Lu}/u.test(text)
    return new Set(
      mentions
        .filter((mention) => isPlace(mention) && (!capitals || named(mention.first)))
        .map(({ concept }) => concept),
    )
  }

  #evidence(pool: PoolIndex, { unit, sentence, coverage }: Candidate, score: number): Evidence {
    const { passage, sentences } = pool.units[unit]!
    const { text, span } = sentences[sentence]!
    const of = this.#library.passages[passage]!
    const reading = this.#readings.read(pool, unit)
    return {
      passage: of,
      span,
      place: of.sentences.findIndex(({ start }) => start === span.start),
      text,
      translated: of.language !== pool.language,
      reading: reading.sentences[sentence]!,
      title: reading.title,
      score,
      coverage,
    }
  }

  #confidence(query: Query, examination: Examination, best: Candidate, weights: readonly number[]): number {
    const [intercept = 0, ...rest] = weights
    return intercept + dot(rest, standingOf(query, examination, best, this.#readings.read))
  }
}

/**
 * Log-odds by which another language must be surer than the question's own to lead; more where both mean the same
 * document, for one's own words tell more of a translation than notions do of the original.
 */
const SURER = { elsewhere: 1, sameDocument: 3 }

/** The question's own language leads unless it cannot answer and another can better. */
function leader(founds: readonly Found[]): Found | undefined {
  const best = founds.reduce<Found | undefined>(
    (a, b) => (a && a.confidence >= b.confidence ? a : b),
    undefined,
  )
  const own = founds.find(({ across }) => !across)
  if (!own || !best) return best
  const documentOf = ({ evidence }: Found): string | undefined => evidence[0]?.passage.document
  const surer = documentOf(own) === documentOf(best) ? SURER.sameDocument : SURER.elsewhere
  return own.confidence >= 0 || best.confidence - own.confidence < surer ? own : best
}

/**
 * The passages of all pools in one list, best first. Raw scores of two pools are not comparable, so each is taken
 * relative to the best of its pool, and a pool by how much less sure it is than the lead. 0 to 1.
 */
function together(lead: Found | undefined, others: readonly Found[], limit: number): Retrieved[] {
  if (!lead) return []
  const best = new Map<string, Retrieved>()
  for (const found of [lead, ...others]) {
    const trust = found === lead ? 1 : Math.min(0.99, Math.exp(found.confidence - lead.confidence))
    const top = found.passages[0]?.score || 1
    for (const passage of found.passages) {
      const score = (trust * passage.score) / top
      if (score > (best.get(passage.passage)?.score ?? 0)) best.set(passage.passage, { ...passage, score })
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit)
}

function dot(weights: readonly number[], features: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * features[i]!
  return sum
}
