import { comparable } from '../answer/gate/verbatim.ts'
import type { SourceDocument } from '../types.ts'

/** What is compared again and again is normalised once: an edition may hold thousands of long documents. */
const plainDocuments = new WeakMap<SourceDocument, string>()

/** Whether a document holds some words, as `holdsWords` compares them. */
export function documentHolds(document: SourceDocument, words: string): boolean {
  let text = plainDocuments.get(document)
  if (text === undefined) {
    text = plain(document.text)
    plainDocuments.set(document, text)
  }
  return placeOfWords(text, plain(words)) >= 0
}

/** A text as it is compared: small letters, one kind of space and dash, no quotation marks, no space before %. */
function plain(text: string): string {
  return comparable(text).replaceAll(' %', '%')
}

/**
 * Whether a text holds some words: whole words, in this order, whatever the spaces, quotation marks, dashes and
 * capitals. `18` stands neither in `180` nor in `18.5`, but in `18%`.
 */
export function holdsWords(text: string, words: string): boolean {
  return placeOfWords(plain(text), plain(words)) >= 0
}

function placeOfWords(text: string, words: string): number {
  if (!words) return -1
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at)
    const after = text.slice(at + words.length, at + words.length + 2)
    if (!CUT_BEFORE.test(before) && !CUT_AFTER.test(after)) return at
  }
  return -1
}

const CUT_BEFORE = /[\p{L}\p{N}]$|\p{N}[.,]$/u
const CUT_AFTER = /^[\p{L}\p{N}]|^[.,]\p{N}/u

/** Characters of a text that a line of explanation repeats. */
const SHOWN = 120

/** The beginning of a text in one line, in quotation marks. */
export function excerpt(text: string, length = SHOWN): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return `“${line}”`
  const cut = line.slice(0, length)
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), length - 20))}…”`
}
