import { findDates } from '../language/dates.ts'
import type { ConceptMention, Glossary } from '../language/glossary.ts'
import { findNames } from '../language/names.ts'
import { findNumbers } from '../language/numbers.ts'
import { romanKey } from '../language/romanise.ts'
import { stem } from '../language/stem.ts'
import { circlesOf } from '../language/synonyms.ts'
import { tokenize } from '../language/tokens.ts'
import type { Language } from '../types.ts'
import { contentOf } from './terms.ts'

/** What a sentence holds, as far as ranking asks. */
export interface Reading {
  /** The stems of content words, with their places among them. */
  stems: Map<string, number[]>
  /** Romanised keys of the content words. */
  keys: Set<string>
  concepts: Set<number>
  /** The circles of synonyms that its words stand in. */
  circles: Set<number>
  /** All tokens, stop words included. */
  length: number
  hasDate: boolean
  /** A number that is not a year. */
  hasNumber: boolean
  hasName: boolean
  /** The concepts among them that are places. */
  places: Set<number>
}

/** Whether the glossary knows what is mentioned as a place. */
export function isPlace({ section }: ConceptMention): boolean {
  return section.startsWith('places')
}

export function readSentence(text: string, language: Language, glossary: Glossary): Reading {
  const tokens = tokenize(text)
  const content = contentOf(tokens, language)
  const mentions = glossary.concepts(tokens, language)
  const stems = new Map<string, number[]>()
  content.forEach(({ word }, place) => {
    const key = stem(word, language)
    const places = stems.get(key)
    if (places) places.push(place)
    else stems.set(key, [place])
  })
  const numbers = findNumbers(text)
  return {
    stems,
    keys: new Set(content.map(({ word }) => romanKey(word))),
    concepts: new Set(mentions.map(({ concept }) => concept)),
    circles: new Set(circlesOf(tokens, language).map(({ concept }) => concept)),
    length: tokens.length,
    hasDate: findDates(text).length > 0 || numbers.some(({ kind }) => kind === 'year'),
    hasNumber: numbers.some(({ kind }) => kind !== 'year'),
    hasName: findNames(text).length > 0,
    places: new Set(mentions.filter(isPlace).map(({ concept }) => concept)),
  }
}
