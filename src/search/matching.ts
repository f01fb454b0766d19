import { type Glossary, QUESTION_SECTION } from '../language/glossary.ts'
import { isLight } from '../language/light.ts'
import { romanKey } from '../language/romanise.ts'
import type { Token } from '../language/tokens.ts'
import type { PoolIndex } from './pool-index.ts'
import type { Query } from './query.ts'

/** What is compared of a sentence or of a title. */
export interface Comparable {
  stems: { has(stem: string): boolean }
  keys: ReadonlySet<string>
  concepts: ReadonlySet<number>
}

/** One thing that a question mentions. */
export interface Term {
  /** As the question writes it. */
  word: string
  /** Its stem, within its own language. */
  stem?: string
  /** How much it tells, by its rarity in the pool: unknown words are rare, light ones weigh a third. */
  idf: number
  /** Whether the pool knows it at all. */
  known: boolean
  /** Written with a capital inside the question: most likely a name. */
  proper: boolean
  /** How surely a sentence mentions it, too: 0 to 1. */
  match(reading: Comparable): number
}

/** How surely two different words for one notion are the same thing: "American" and "U.S.". */
const SYNONYM = 0.6
const LIGHT = 0.35

/** The terms of a question for a pool in its own language: by stem, by a long common beginning, or by notion. */
export function ownTerms(query: Query, pool: PoolIndex, glossary: Glossary): Term[] {
  const mentions = conceptsByToken(query, glossary)
  return pool.terms(query).map(({ token, stem, trust, known, idf }) => {
    const kin = pool.kin(stem)
    const concepts = (mentions.get(token.start) ?? []).filter((concept) => pool.concepts.has(String(concept)))
    const nearest = (stems: Comparable['stems']): number => {
      let best = 0
      for (const { stem: other, share } of kin) if (share > best && stems.has(other)) best = share
      return 0.9 * best
    }
    const alike = (reading: Comparable): number =>
      concepts.some((concept) => reading.concepts.has(concept)) ? SYNONYM : 0
    return {
      word: token.word,
      stem,
      idf: weightOf(
        query,
        token,
        // A word that the pool has under another name is as rare as its notion.
        known || concepts.length === 0
          ? idf
          : Math.min(...concepts.map((concept) => pool.concepts.idf(String(concept)))),
      ),
      known: known || concepts.length > 0,
      proper: isProper(query, token),
      match: (reading) =>
        reading.stems.has(stem) ? trust : Math.max(nearest(reading.stems), alike(reading)),
    }
  })
}

/** The concepts that each token of a question takes part in naming, by the token's offset. */
function conceptsByToken(query: Query, glossary: Glossary): Map<number, number[]> {
  const byToken = new Map<number, number[]>()
  for (const { concept, section, first, last } of glossary.concepts(
    query.tokens,
    query.language,
    query.script,
  )) {
    if (section === QUESTION_SECTION) continue
    for (let place = first; place <= last; place++) {
      const { start } = query.tokens[place]!
      byToken.set(start, [...(byToken.get(start) ?? []), concept])
    }
  }
  return byToken
}

/** The terms of a question for a pool in another language: by concept, or by a name's romanised key. */
export function termsAcross(query: Query, pool: PoolIndex, glossary: Glossary): Term[] {
  const mentions = glossary.concepts(query.tokens, query.language, query.script, { typos: true })
  const contentStarts = new Set(query.content.map(({ start }) => start))
  const terms: Term[] = []
  query.tokens.forEach((token, place) => {
    const own = mentions.filter(({ first, last }) => first <= place && place <= last)
    if (own.some(({ section }) => section === QUESTION_SECTION)) return
    // A phrase is one thing: it counts once, at its first word.
    if (own.length > 0 && own.every(({ first }) => first < place)) return
    // A stop word is a term only within a phrase: была is also the notion of being.
    const inPhrase = own.some(({ first, last }) => last > first)
    if (!inPhrase && !contentStarts.has(token.start)) return
    const concepts = own.map(({ concept }) => concept)
    const key = romanKey(token.word)
    const idfs = concepts.map((concept) => pool.concepts.idf(String(concept)))
    const unknown = pool.concepts.idf('')
    terms.push({
      word: token.word,
      idf: weightOf(query, token, idfs.length > 0 ? Math.min(...idfs) : unknown),
      known: concepts.some((concept) => pool.concepts.has(String(concept))),
      proper: isProper(query, token),
      match: (reading) =>
        concepts.some((concept) => reading.concepts.has(concept)) ? 1 : sameKey(key, reading.keys),
    })
  })
  return terms
}

/** A light word weighs a third, whatever its rarity here; a name never is one. So does a word taken over. */
function weightOf(query: Query, token: Token, idf: number): number {
  const light = isLight(token.word, query.language) && !isProper(query, token)
  return light || token.start >= query.borrowed ? LIGHT * idf : idf
}

function isProper(query: Query, { start, end }: Token): boolean {
  // A sentence begins with a capital, but only a name is all of them.
  const raw = query.text.slice(start, end)
  return start > 0 ? /^\p{Lu}/u.test(raw) : /^\p{Lu}{2,}$/u.test(raw)
}

/** The same name or international word in another alphabet, endings aside. */
function sameKey(key: string, keys: ReadonlySet<string>): number {
  if (keys.has(key)) return 0.9
  if (key.length < 5) return 0
  let best = 0
  for (const other of keys) {
    if (other[0] !== key[0] || other.length < 4) continue
    let shared = 1
    while (shared < key.length && shared < other.length && key[shared] === other[shared]) shared++
    const longest = Math.max(key.length, other.length)
    if (shared >= 4 && shared / longest >= 0.6) best = Math.max(best, (0.9 * shared) / longest)
  }
  return best
}
