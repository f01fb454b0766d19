import { weightOfWord } from '../language/commonness.ts'
import { toCyrillic } from '../language/cyrillic.ts'
import { type ConceptMention, type Glossary, QUESTION_SECTION } from '../language/glossary.ts'
import { isLight } from '../language/light.ts'
import { romanKey } from '../language/romanise.ts'
import { circlesOf, membersOf } from '../language/synonyms.ts'
import type { Token } from '../language/tokens.ts'
import type { PoolIndex } from './pool-index.ts'
import type { Query } from './query.ts'

/** What is compared of a sentence or of a title. */
export interface Comparable {
  stems: { has(stem: string): boolean }
  keys: ReadonlySet<string>
  concepts: ReadonlySet<number>
  circles: ReadonlySet<number>
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
  const mentions = byToken(
    query,
    glossary
      .concepts(query.tokens, query.language, query.script)
      .filter(({ section }) => section !== QUESTION_SECTION),
  )
  const circles = byToken(query, circlesOf(query.tokens, query.language, query.script))
  return pool.terms(query).map(({ token, stem, trust, known, idf }) => {
    const word = cyrillic(query, token)
    const kin = pool.kin(stem)
    const concepts = (mentions.get(token.start) ?? []).filter((concept) => pool.concepts.has(String(concept)))
    const proper = isProper(query, token)
    // A name is what it says: the Central Commission is no main one.
    const around = proper ? [] : (circles.get(token.start) ?? [])
    const nearest = (stems: Comparable['stems']): number => {
      let best = 0
      for (const { stem: other, share } of kin) if (share > best && stems.has(other)) best = share
      return 0.9 * best
    }
    const alike = (reading: Comparable): number =>
      concepts.some((concept) => reading.concepts.has(concept)) ||
      around.some((circle) => reading.circles.has(circle))
        ? SYNONYM
        : 0
    // A word that the pool has under another name is as rare as that.
    const others = known
      ? []
      : [
          ...concepts.map((concept) => pool.concepts.idf(String(concept))),
          ...around
            .flatMap((circle) => membersOf(circle, query.language))
            .flatMap((member) => (pool.stems.has(member) ? [pool.stems.idf(member)] : [])),
        ]
    return {
      word: token.word,
      stem,
      idf: weightOf(query, token, word, others.length > 0 ? Math.min(...others) : idf),
      known: known || others.length > 0,
      proper,
      match: (reading) =>
        reading.stems.has(stem) ? trust : Math.max(nearest(reading.stems), alike(reading)),
    }
  })
}

/** The concepts that each token of a question takes part in naming, by the token's offset. */
function byToken({ tokens }: Query, mentions: readonly ConceptMention[]): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (const { concept, first, last } of mentions) {
    for (let place = first; place <= last; place++) {
      const { start } = tokens[place]!
      places.set(start, [...(places.get(start) ?? []), concept])
    }
  }
  return places
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
    const word = cyrillic(query, token)
    const idfs = concepts.map((concept) => pool.concepts.idf(String(concept)))
    const unknown = pool.concepts.idf('')
    terms.push({
      word: token.word,
      idf: weightOf(query, token, word, idfs.length > 0 ? Math.min(...idfs) : unknown),
      known: concepts.some((concept) => pool.concepts.has(String(concept))),
      proper: isProper(query, token),
      match: (reading) =>
        concepts.some((concept) => reading.concepts.has(concept)) ? 1 : sameKey(key, reading.keys),
    })
  })
  return terms
}

/**
 * What a term weighs: its rarity here, less for a word that is common everywhere. One article does not hold most words,
 * and a common one that it lacks says little. A name always counts in full; a word taken over never does.
 */
function weightOf(query: Query, token: Token, word: string, idf: number): number {
  if (token.start >= query.borrowed) return LIGHT * idf
  if (isProper(query, token)) return idf
  return idf * (isLight(word, query.language) ? LIGHT : weightOfWord(word, query.language))
}

/** A word in its language's own letters, however typed. */
function cyrillic({ script, language }: Query, { word }: Token): string {
  return script === 'latin' && language !== 'en' ? toCyrillic(word, language) : word
}

/** Written with a capital and no name: forms of address, "I'm". */
const ADDRESS = /^(?:mr|mrs|ms|dr|sir|madam|im|ive|id|ill|г|гн|госпож[аеуи]|мырза|ханым)$/

/** What stands before the first word of a sentence. */
const OPENS = /[.!?…]["»”')]*\s+["«“'(]*$/

/** What a Kazakh name stands before: its party, region, city or district, which an adjective never does in this form. */
const NAMED = /^(?:партиясы|облысы|қаласы|каласы|ауданы)/

function isProper(query: Query, { word, start, end }: Token): boolean {
  if (ADDRESS.test(word)) return false
  // A sentence begins with a capital, but only a name is all of them, or stands before what it is the name of.
  const raw = query.text.slice(start, end)
  if (start > 0 && !OPENS.test(query.text.slice(0, start))) return /^\p{Lu}/u.test(raw)
  if (/^\p{Lu}{2,}$/u.test(raw)) return true
  const next = query.tokens.find((token) => token.start > start)
  return query.language === 'kk' && /^\p{Lu}/u.test(raw) && NAMED.test(next?.word ?? '')
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
