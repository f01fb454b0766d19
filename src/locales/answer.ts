import type { Language } from '../types.ts'
import { answerWords as en } from './en/answer.ts'
import { answerWords as kk } from './kk/answer.ts'
import { answerWords as ru } from './ru/answer.ts'

/** The words that frame what an answer quotes. `source`: a publisher, or `article(title)`. */
export interface AnswerWords {
  quote(text: string): string
  article(title: string): string
  /** Before the first quote of a source. `date`: as `formatDate` writes it. */
  according(source: string, date: string | undefined): string
  /** The same, where the quoted words themselves say who said it. */
  reporting(source: string, date: string | undefined): string
  /** Before the first quote of a source that names its publisher itself. */
  itself(date: string | undefined): string
  /** Before a further quote of the same source. */
  also: string
  /** After a quote in another language than the reader's. */
  inLanguage: Record<Language, string>
  /** After the editors' rendering of a quote; `original`: the quote in its own words. */
  translated(original: string): string
  /** What a relative date means, seen from the date of publication: "last year", 2022. */
  relative(words: string, meaning: string): string
  notFound: string
  /** Before a passage that is near and does not answer. */
  closest: string
  /** For a part of a question that words quoted above answer. */
  above(part: string): string
  /** Before the part of a question that the knowledge does not answer. */
  missing(part: string): string
  /** Before what the sources do say, when a question takes for granted what they do not. */
  premise: string
  /** Where questions on procedure are answered. */
  official(url: string): string
  /** A question on a topic, as a suggestion. */
  about(topic: string): string
}

export const answerWords: Record<Language, AnswerWords> = { en, ru, kk }
