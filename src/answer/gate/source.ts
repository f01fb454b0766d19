import { type DateMention, findDates } from '../../language/dates.ts'
import { findNames, type NameMention } from '../../language/names.ts'
import type { Language } from '../../types.ts'
import { directionOf, HEDGES, sidesOf } from './data/polarity.ts'
import { skeletonOf } from './keys.ts'
import { type Reading, read } from './reading.ts'
import { comparable } from './verbatim.ts'

/** Passages as one, indexed so that a claim's words are found in them at once. Positions are token indexes. */
export interface Source extends Reading {
  /** The sentence of each token. */
  sentenceOf: Int32Array
  /** Positions by key, in order. */
  positions: ReadonlyMap<string, readonly number[]>
  /** Positions of words by their first five letters. */
  beginnings: ReadonlyMap<string, readonly number[]>
  /** Positions of capitalised words by their consonants across alphabets. */
  skeletons: ReadonlyMap<string, readonly number[]>
  /** The first position of each run of capitalised words, by the run's initials. */
  initials: ReadonlyMap<string, number>
  /** Words that stand in small letters somewhere, so that a capital at a sentence's start is no name. */
  small: ReadonlySet<string>
  /** Positions of numbers by value. */
  values: ReadonlyMap<number, readonly number[]>
  dates: readonly DateMention[]
  names: readonly NameMention[]
  /** Of each token: 1 for a word of one of `names`. */
  named: Uint8Array
  /** Of each token: 1 for a word of rising, -1 for one of falling, 0 for others. */
  directions: Int8Array
  /** Of each token: 1 for a word of doubt, plan or condition. */
  hedges: Uint8Array
  /** Of each sentence: the sides of opposites that its words are on. */
  sides: readonly ReadonlySet<number>[]
  /** The passages word for word (`comparable`). */
  words: readonly string[]
}

/** Reads and indexes passages of that language. */
export function indexSource(passages: readonly string[], language: Language): Source {
  // A blank line between passages, so that no sentence runs over from one into the next.
  const reading = read(passages.join('\n\n'), language)
  const { tokens, sentences } = reading
  const sentenceOf = new Int32Array(tokens.length)
  sentences.forEach(([from, to], sentence) => {
    sentenceOf.fill(sentence, from, to)
  })
  const positions = new Map<string, number[]>()
  const beginnings = new Map<string, number[]>()
  const skeletons = new Map<string, number[]>()
  const values = new Map<number, number[]>()
  const small = new Set<string>()
  tokens.forEach((token, at) => {
    push(positions, token.key, at)
    if (token.value !== undefined) push(values, token.value, at)
    else {
      if (!token.stop && token.word.length >= 5) push(beginnings, token.word.slice(0, 5), at)
      if (token.capital) {
        const skeleton = skeletonOf(token.word)
        if (skeleton.length >= 2) push(skeletons, skeleton, at)
      } else small.add(token.word)
    }
  })
  const initials = initialsOf(reading)
  const words = passages.map(comparable)
  const dates = findDates(reading.text)
  const names = findNames(reading.text)
  const named = namedOf(reading, names)
  const marks = marksOf(reading)
  return {
    ...reading,
    sentenceOf,
    positions,
    beginnings,
    skeletons,
    initials,
    small,
    values,
    dates,
    names,
    named,
    ...marks,
    words,
  }
}

function namedOf({ tokens }: Reading, names: readonly NameMention[]): Uint8Array {
  const named = new Uint8Array(tokens.length)
  let next = 0
  tokens.forEach(({ start }, at) => {
    while (next < names.length && names[next]!.end <= start) next++
    if (next < names.length && names[next]!.start <= start) named[at] = 1
  })
  return named
}

function marksOf({ tokens, sentences, language }: Reading): Pick<Source, 'directions' | 'hedges' | 'sides'> {
  return {
    directions: Int8Array.from(tokens, ({ word }) => directionOf(word, language)),
    hedges: Uint8Array.from(tokens, ({ word }) => (HEDGES[language].test(word) ? 1 : 0)),
    sides: sentences.map(
      ([from, to]) => new Set(tokens.slice(from, to).flatMap(({ word }) => sidesOf(word))),
    ),
  }
}

function push<Key>(map: Map<Key, number[]>, key: Key, at: number): void {
  const known = map.get(key)
  if (known) known.push(at)
  else map.set(key, [at])
}

/** "CEC" for Central Election Commission, also with small words between the capitals. */
function initialsOf({ text, tokens }: Reading): Map<string, number> {
  const found = new Map<string, number>()
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]!.capital) continue
    let initials = ''
    for (let next = at; next < Math.min(tokens.length, at + 7); next++) {
      const token = tokens[next]!
      if (token.capital && token.word.length > 1) {
        initials += text[token.start]
        if (initials.length >= 2 && !found.has(initials)) found.set(initials, at)
      } else if (!token.stop) break
    }
  }
  return found
}
