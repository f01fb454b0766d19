import { clean, fold } from '../../language/clean.ts'
import { remember } from '../../language/memo.ts'
import { REMEMBERED } from './elements.ts'
import { CONTRACTIONS } from './patterns/en/contractions.ts'

/** A sentence of a message, as the patterns see it. */
export interface Sentence {
  /** Folded words, hyphenated ones apart, contractions written out. */
  words: string[]
  /** Whether it ends with a question mark. */
  marked: boolean
}

const repaired = remember((raw) => repair(raw.replace(/[’ʼ`]/g, "'")), REMEMBERED)

const SENTENCE = /[^.?!:;\n()[\]{}<>|…]+|[.?!:;\n()[\]{}<>|…]/g
const WORD = /[\p{L}\p{N}@$*]+(?:['’ʼ`][\p{L}]+)*/gu

/**
 * The sentences of a message as lists of folded words. Brackets and colons end one too: a command is often set in
 * them. Letters swapped for look-alikes of the other alphabet and digits for letters are put right.
 */
export function readSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let open: Sentence | undefined
  for (const [piece] of clean(text).matchAll(SENTENCE)) {
    if (piece === '?') {
      if (open) open.marked = true
      open = undefined
    } else if (piece.length === 1 && !/[\p{L}\p{N}]/u.test(piece)) {
      if (piece.trim() || piece === '\n') open = undefined
    } else {
      const words = wordsOf(piece)
      if (words.length === 0) continue
      open = { words, marked: false }
      sentences.push(open)
    }
  }
  return sentences
}

function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const [raw] of fold(text).matchAll(WORD)) {
    const word = repaired(raw)
    const whole = CONTRACTIONS.get(word)
    if (whole !== undefined) words.push(...whole.split(' '))
    else words.push(...expand(word))
  }
  return words
}

/** English contractions that follow a rule: n't, 're, 'll, 've, 'm, 'd; a possessive loses its 's. */
function expand(word: string): string[] {
  const at = word.indexOf("'")
  if (at < 0) return [word]
  const stem = word.slice(0, at)
  const end = word.slice(at + 1)
  if (end === 't' && stem.endsWith('n')) return [stem.slice(0, -1), 'not']
  const rest = { re: 'are', ll: 'will', ve: 'have', m: 'am', d: 'would' }[end]
  return rest ? [stem, rest] : [stem]
}

/** Cyrillic letters (folded) and the Latin ones that look like them. */
const LOOK_ALIKES = new Map(
  Object.entries({
    \u0430: 'a',
    \u0432: 'b',
    \u0435: 'e',
    \u0438: 'i',
    \u043a: 'k',
    \u043c: 'm',
    \u043d: 'h',
    \u043e: 'o',
    \u0440: 'p',
    \u0441: 'c',
    \u0442: 't',
    \u0443: 'y',
    \u0445: 'x',
    \u0455: 's',
    \u0458: 'j',
  }),
)
const TO_CYRILLIC = new Map([...LOOK_ALIKES].map(([cyrillic, latin]) => [latin, cyrillic]))
const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
}

/** A word of one alphabet again: "ignоrе" with Cyrillic о and е, "1gn0r3". */
function repair(word: string): string {
  const latin = word.match(/[a-z]/g)?.length ?? 0
  const cyrillic = word.match(/[\u0400-\u04ff]/g)?.length ?? 0
  if (latin > 0 && cyrillic > 0) {
    const map = latin > cyrillic ? LOOK_ALIKES : TO_CYRILLIC
    return [...word].map((letter) => map.get(letter) ?? letter).join('')
  }
  const swapped = word.match(/[013457@$]/g)?.length ?? 0
  if (swapped === 0 || latin < 2 || latin < swapped) return word
  return /^[\d@$]*(?:st|nd|rd|th)$/.test(word) ? word : [...word].map((sign) => LEET[sign] ?? sign).join('')
}
