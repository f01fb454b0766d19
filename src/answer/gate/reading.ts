import { MONTHS } from '../../language/data/dates.ts'
import { type Lexeme, lexemes } from '../../language/lexemes.ts'
import { findNumbers, type NumberMention } from '../../language/numbers.ts'
import { splitSentences } from '../../language/sentences.ts'
import type { Language, Span } from '../../types.ts'
import { isNegation } from './data/negation.ts'
import { isStop } from './data/stop.ts'
import { keyOf } from './keys.ts'

/** One word, number or month of a text, ready to be compared. Offsets are into the text. */
export interface Token extends Span {
  /** In lower case. */
  word: string
  /** What it is matched by: a stem, `#25` for a number, `@3` for March. */
  key: string
  /** Carries no content of its own. */
  stop: boolean
  capital: boolean
  /** The first word of its sentence, so that a capital letter tells nothing. */
  opens: boolean
  denies: boolean
  /** All in capitals: an acronym, unless the text shouts. */
  acronym: boolean
  number?: NumberMention
  /** The value of a number; a range gives a token for each end. */
  value?: number
  /** 1 to 12. */
  month?: number
}

/** A text as the gate compares it. */
export interface Reading {
  text: string
  language: Language
  tokens: Token[]
  /** Half-open ranges of token indexes. */
  sentences: (readonly [number, number])[]
}

/** Reads a text of that language into tokens and sentences. */
export function read(text: string, language: Language): Reading {
  const parts = lexemes(text)
  const numbers = findNumbers(text, parts)
  const spans = splitSentences(text)
  const tokens: Token[] = []
  const sentences: [number, number][] = []
  let at = 0
  let number = 0
  for (const span of spans) {
    const from = tokens.length
    while (at < parts.length && parts[at]!.start < span.end) {
      const part = parts[at]!
      while (number < numbers.length && numbers[number]!.end <= part.start) number++
      const mention = numbers[number]
      const opens = tokens.length === from
      if (part.digits && /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(part.text)) {
        for (const token of dateTokens(part)) tokens.push(token)
        at++
      } else if (mention && mention.start <= part.start) {
        tokens.push(...numberTokens(mention, part, opens))
        while (at < parts.length && parts[at]!.start < mention.end) at++
      } else {
        const previous = tokens.at(-1)
        const word = wordToken(text, part, language, opens)
        if (previous && joinsCapitals(text, previous, part)) {
          previous.word += part.low
          previous.key = previous.word
          previous.end = part.end
          previous.stop = false
          previous.acronym = true
        } else tokens.push(word)
        at++
      }
    }
    if (tokens.length > from) sentences.push([from, tokens.length])
  }
  return { text, language, tokens, sentences }
}

function wordToken(text: string, part: Lexeme, language: Language, opens: boolean): Token {
  const { low, start, end } = part
  const first = part.text[0]!
  const capital = first !== first.toLowerCase()
  const month = MONTHS.get(low)
  if (month && (capital || !/^[a-z]/.test(low)) && !(low === 'may' && opens)) {
    return {
      word: low,
      key: `@${month}`,
      stop: false,
      capital,
      opens,
      denies: false,
      acronym: false,
      month,
      start,
      end,
    }
  }
  const contracted = low === 't' && /n['’]$/i.test(text.slice(start - 2, start))
  const denies = contracted || isNegation(low, language)
  const acronym = capital && low.length > 1 && part.text === part.text.toUpperCase()
  const stop = low.length === 1 || isStop(low, language)
  return { word: low, key: keyOf(low, language), stop, capital, opens, denies, acronym, start, end }
}

/** "U.S.", "У.К.": dotted capitals are one word. */
function joinsCapitals(text: string, previous: Token, part: Lexeme): boolean {
  if (part.text.length !== 1 || part.text === part.low || !previous.capital) return false
  const dotted = text.slice(previous.end, part.start) === '.'
  return dotted && (previous.end - previous.start === 1 || text[previous.end - 2] === '.')
}

function numberTokens(number: NumberMention, part: Lexeme, opens: boolean): Token[] {
  const { start, end } = number
  const of = (value: number): Token => ({
    word: part.low,
    key: `#${value}`,
    stop: false,
    capital: false,
    opens,
    denies: false,
    acronym: false,
    number,
    value,
    start,
    end,
  })
  return number.upper === undefined ? [of(number.value)] : [of(number.value), of(number.upper)]
}

/** 18.08.2019 and 2019-08-18 as their day, month and year. */
function dateTokens(part: Lexeme): Token[] {
  const pieces = part.text.split(/[-./]/).map(Number)
  const [day, month, year] = part.text[4] === '-' ? pieces.reverse() : pieces
  const { start, end } = part
  const plain = {
    word: part.low,
    stop: false,
    capital: false,
    opens: false,
    denies: false,
    acronym: false,
    start,
    end,
  }
  const number = (value: number, kind: 'cardinal' | 'year'): Token => {
    const mention: NumberMention = { kind, value, approximate: false, word: false, start, end }
    return { ...plain, key: `#${value}`, number: mention, value }
  }
  return [number(day!, 'cardinal'), { ...plain, key: `@${month}`, month: month! }, number(year!, 'year')]
}
