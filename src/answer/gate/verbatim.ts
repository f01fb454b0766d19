import { lower } from '../../language/clean.ts'

/**
 * A text as it is compared word for word: lower case, one kind of quote, dash and space, without the marks that end
 * or wrap it. Two texts with the same words in the same order, and only those, come out the same.
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
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at)
    const after = text.slice(at + part.length, at + part.length + 2)
    if (!/[\p{L}\p{N}]$|\p{N}[.,]$/u.test(before) && !/^[\p{L}\p{N}]|^[.,]\p{N}/u.test(after)) return true
  }
  return false
}
