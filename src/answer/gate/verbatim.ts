import { lower } from '../../language/clean.ts'
import type { Language } from '../../types.ts'
import { isNegation } from './data/negation.ts'

/**
 * A text as it is compared word for word: lower case, one kind of dash, apostrophe and space, without quotation marks
 * and without the marks that end or wrap it. Two texts with the same words in the same order come out the same.
 */
export function comparable(text: string): string {
  return lower(text)
    .replace(/[“”«»„‟"]/g, '')
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,:;!?…()'-]+|[\s.,:;!?…()'-]+$/g, '')
}

/** Whether a text holds another word for word: both as `comparable` gives them, and no word or number cut in two. */
export function holds(text: string, part: string): boolean {
  return placeOf(text, part) >= 0
}

function placeOf(text: string, part: string): number {
  if (!part) return -1
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at)
    const after = text.slice(at + part.length, at + part.length + 2)
    if (!/[\p{L}\p{N}]$|\p{N}[.,]$/u.test(before) && !/^[\p{L}\p{N}%]|^[.,]\p{N}/u.test(after)) return at
  }
  return -1
}

/** Words before a fragment, and behind it in Kazakh, among which a denial turns it round. */
const REACH = 5

/**
 * The word by which the source denies what a fragment of one of its sentences says: "it is not true that ..." before
 * it or, in Kazakh, ... емес behind it. Both texts as `comparable` gives them.
 */
export function denialAround(text: string, part: string, language: Language): string | undefined {
  const at = placeOf(text, part)
  if (at < 0) return undefined
  const before =
    text
      .slice(Math.max(0, at - 80), at)
      .split(/[.!?;\n]/)
      .at(-1) ?? ''
  const words = before.match(/[\p{L}']+/gu)?.slice(-REACH) ?? []
  if (language === 'kk') {
    const behind = text.slice(at + part.length, at + part.length + 60).split(/[.!?;\n]/)[0] ?? ''
    words.push(...(behind.match(/\p{L}+/gu)?.slice(0, 3) ?? []))
  }
  return words.find((word) => isNegation(word, language) || /n't$/.test(word))
}

/** Whether a claim is nothing but quotations of the passages, perhaps with a label in brackets behind. */
export function isQuotation(claim: string, passages: readonly string[]): boolean {
  let quotes = 0
  let altered = false
  const rest = claim.replace(QUOTED, (quoted) => {
    quotes++
    altered ||= !passages.some((passage) => holds(passage, comparable(quoted)))
    return ''
  })
  return quotes > 0 && !altered && /^[\s.]*(?:\([^()\d]*\)[\s.]*)?$/.test(rest)
}

const QUOTED = /“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"]*"/g
