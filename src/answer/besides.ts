import { fold } from '../language/clean.ts'
import { findNames } from '../language/names.ts'
import type { Term } from '../search/matching.ts'
import type { Query } from '../search/query.ts'
import type { Language } from '../types.ts'
import { mentions, type WordByWord } from './mentions.ts'

/** Words that set somebody apart from those who are asked for: "who else besides", over folded text. */
const BESIDES: Record<Language, RegExp> = {
  en: /\b(?:besides|apart from|aside from|other than|except|in addition to)\b/,
  ru: /(?<!\p{L})(?:кроме|помимо|за исключением|не считая)(?!\p{L})/u,
  kk: /[дтн][ае]н (?:баска|болек|озге|тыс)(?!\p{L})/u,
}

/** An organisation's name is no person's. */
const BODY =
  /\b(?:cent(?:re|er)|ministry|committee|commission|party|republic|union|u\.s\.?)|центр|министерств|комитет|комисси|парти|республик|союз|сша|орталы|министрли|ақш/iu

/**
 * Whether quotes name a person other than the one that a question sets apart: "who else besides Hill" is not answered
 * by Hill, nor by a sentence without names. Other questions pass, and so do those that set no name apart.
 */
export function namesAnother(
  { plain, language, type }: Query,
  terms: readonly Term[],
  read: () => WordByWord,
  text: string,
): boolean {
  if (type !== 'who' || !BESIDES[language].test(fold(plain))) return true
  if (!terms.some(({ proper }) => proper)) return true
  const words = read()
  const said = new Set(mentions(terms, words))
  return findNames(text).some(
    ({ start, end, words: parts }) =>
      parts.length >= 2 &&
      !BODY.test(text.slice(start, end)) &&
      !words.tokens.some((token, place) => token.start >= start && token.end <= end && said.has(place)),
  )
}
