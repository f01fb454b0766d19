import { findDates } from '../../language/dates.ts'
import { findNames, sameName } from '../../language/names.ts'
import type { Language } from '../../types.ts'

export interface Alteration {
  what: 'number' | 'name' | 'negation'
  text: string
}

/** From this likeness on, a name is too near another to be its replacement. */
const ALIKE = 0.5

/**
 * The sentence with one thing altered, so that it is no longer true: each of its numbers, its first two numbers
 * exchanged, each of its names exchanged for another of `names`, and a denial put in, taken out or put around it.
 */
export function alterationsOf(sentence: string, language: Language, names: readonly string[]): Alteration[] {
  const found: Alteration[] = []
  for (const { 0: digits, index } of sentence.matchAll(/\d+/g)) {
    const last = index + digits.length - 1
    const other = (Number(sentence[last]) + 1) % 10
    found.push({ what: 'number', text: sentence.slice(0, last) + other + sentence.slice(last + 1) })
  }
  const swapped = withNumbersSwapped(sentence)
  if (swapped !== undefined) found.push({ what: 'number', text: swapped })
  for (const [at, { text, initial, start, end }] of findNames(sentence).entries()) {
    const others = names.filter((name) => !sentence.includes(name) && sameName(name, text) < ALIKE)
    const other = others[(sentence.length + at) % others.length]
    if (other === undefined || initial) continue
    found.push({ what: 'name', text: sentence.slice(0, start) + other + sentence.slice(end) })
  }
  for (const text of [denied(sentence, language), DENIAL[language](sentence)]) {
    if (text !== undefined) found.push({ what: 'negation', text })
  }
  return found
}

/** Outside dates: "June 3, 2024" and "2024 June 3" are the same day. */
function withNumbersSwapped(sentence: string): string | undefined {
  const dates = findDates(sentence)
  const [first, second] = [...sentence.matchAll(/(?<![\d.,])\d+(?![.,]?\d)/g)].filter(
    ({ index }) => !dates.some(({ start, end }) => start <= index && index < end),
  )
  if (!first || !second || first[0] === second[0]) return undefined
  const between = sentence.slice(first.index + first[0].length, second.index)
  const after = sentence.slice(second.index + second[0].length)
  return sentence.slice(0, first.index) + second[0] + between + first[0] + after
}

const DENIAL: Record<Language, (sentence: string) => string> = {
  en: (sentence) => `It is not true that ${sentence}`,
  ru: (sentence) => `Неверно, что ${sentence}`,
  kk: (sentence) => sentence.replace(/[\s.!?…]*$/, ' деген дұрыс емес.'),
}

/** Each with what takes a denial out or puts one in; the first that fits is used. */
const DENYING: Record<Language, [RegExp, string][]> = {
  en: [
    [/\b(?:not|never) (?=\w)/, ''],
    [/\b(was|were|is|are|has|had|have|will|would|can|could|should|may|must)\b/, '$1 not'],
    [/\b(?=[a-z]{2,}ed\b)/, 'never '],
  ],
  ru: [
    [/(?<!\p{L})не (?=\p{L})/u, ''],
    [/(?<!\p{L})(?=\p{Ll}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)(?!\p{L}))/u, 'не '],
  ],
  kk: [],
}

function denied(sentence: string, language: Language): string | undefined {
  if (language === 'kk') return deniedInKazakh(sentence)
  const way = DENYING[language].find(([from]) => from.test(sentence))
  return way && sentence.replace(way[0], way[1])
}

/** The verb at the end, in the past: аралады, араламады; its endings follow the vowels and the last sound. */
function deniedInKazakh(sentence: string): string | undefined {
  const verb = /(\p{L}+)([дт])([ыі])(?=[\s.!?…»”"]*$)/u.exec(sentence)
  const last = verb?.[1]?.at(-1)
  if (!verb || last === undefined) return undefined
  const [, stem, , vowel] = verb
  const consonant = /[пткқсшщфхцч]/.test(last) ? 'п' : /[бвгғджзмнң]/.test(last) ? 'б' : 'м'
  const suffix = `${consonant}${vowel === 'ы' ? 'а' : 'е'}д${vowel}`
  return sentence.slice(0, verb.index) + stem + suffix + sentence.slice(verb.index + verb[0].length)
}
