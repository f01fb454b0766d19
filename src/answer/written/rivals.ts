import { findNames } from '../../language/names.ts'
import { findNumbers, type NumberMention } from '../../language/numbers.ts'
import { splitSentences } from '../../language/sentences.ts'
import type { Span } from '../../types.ts'

/**
 * A number that a sentence gives to the wrong name: "61 percent in Kerlan and 48 in Tarnow" made "48 in Kerlan". All
 * its words are in the source, near each other, so that only their order tells. Undefined when nothing speaks
 * against the pair.
 *
 * @param sources the quotes, in the sentence's language
 */
export function misplacedNumber(text: string, sources: readonly string[]): string | undefined {
  const claimed = findNumbers(text)
  const names = findNames(text).map((name) => name.text)
  if (claimed.length === 0 || names.length === 0) return undefined
  const sentences = sources.flatMap((source) =>
    splitSentences(source).map(({ start, end }) => source.slice(start, end)),
  )
  const wrong = claimed.find((number) =>
    names.some((name) => {
      const places = sentences.flatMap((sentence) => pairs(sentence, name, number, text))
      return places.length > 0 && places.every((misplaced) => misplaced)
    }),
  )
  return wrong && text.slice(wrong.start, wrong.end)
}

/** For each place where a sentence has both the name and the number: whether they belong to others there. */
function pairs(sentence: string, name: string, number: NumberMention, text: string): boolean[] {
  const numbers = findNumbers(sentence).filter(({ kind }) => kind === number.kind)
  const own = numbers.filter(({ value }) => value === number.value)
  const named = findNames(sentence)
  const bearers = named.filter((other) => other.text.includes(name) || name.includes(other.text))
  const said = new Set(findNumbers(text).map(({ value }) => value))
  const rivalNumbers = numbers.filter(({ value }) => !said.has(value))
  const rivalNames = named.filter((other) => !text.includes(other.text))
  if (rivalNumbers.length === 0 || rivalNames.length === 0) return own.flatMap(() => bearers.map(() => false))
  const parallel = numbers.length === named.length
  return own.flatMap((at) =>
    bearers.map((bearer) => {
      const between = (other: Span): boolean =>
        other.start > Math.min(at.start, bearer.start) && other.start < Math.max(at.start, bearer.start)
      if (rivalNumbers.some(between) && rivalNames.some(between)) return true
      return parallel && numbers.indexOf(at) !== named.indexOf(bearer)
    }),
  )
}
