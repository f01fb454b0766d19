import { type DateMention, findDates } from '../../language/dates.ts'
import type { Glossary } from '../../language/glossary.ts'
import { findNames, type NameMention } from '../../language/names.ts'
import { findNumbers, type NumberMention } from '../../language/numbers.ts'
import type { Evidence } from '../../search/retriever.ts'
import type { Language } from '../../types.ts'
import { type WordByWord, wordByWord } from '../mentions.ts'

/** A sentence as a close reader sees it: its words, what they name, and where its clauses end. */
export interface Sentence {
  words: WordByWord
  dates: DateMention[]
  /** Numbers that count something: no years, no ranks, nothing within a date. */
  counts: NumberMention[]
  names: NameMention[]
  /** The number of the clause that each word stands in. */
  clauses: number[]
}

/** Sentences are asked about again and again, and an edition never changes: each is read once for as long as it lives. */
const read = new WeakMap<Evidence['reading'], Sentence>()

export function sentenceOf({ text, reading }: Evidence, language: Language, glossary: Glossary): Sentence {
  const known = read.get(reading)
  if (known) return known
  const words = wordByWord(text, language, glossary)
  const dates = findDates(text)
  const sentence = {
    words,
    dates,
    counts: findNumbers(text).filter(
      ({ kind, start }) =>
        kind !== 'year' &&
        kind !== 'ordinal' &&
        !dates.some((date) => date.start <= start && start < date.end),
    ),
    names: findNames(text),
    clauses: clausesOf(text, words),
  }
  read.set(reading, sentence)
  return sentence
}

/** Words that open a clause. */
const OPENS =
  /^(?:and|but|while|that|which|who|и|а|но|что|чтобы|который|которая|которое|которые|ал|және|бірақ)$/u

function clausesOf(text: string, { tokens }: WordByWord): number[] {
  let clause = 0
  let before = 0
  return tokens.map(({ word, start, end }) => {
    if (/[,;:()–—]/.test(text.slice(before, start))) clause++
    if (OPENS.test(word)) clause++
    before = end
    return clause
  })
}
