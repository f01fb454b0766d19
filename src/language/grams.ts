/**
 * Character 4-grams of a word with its edges marked (`#`), as given; a shorter word is its own gram.
 * They forgive typos, endings that no stemmer knows and vowels that drop (Kazakh халық, халқы).
 */
export function grams(word: string): string[] {
  const edged = `#${word}#`
  if (edged.length <= 4) return [edged]
  const found: string[] = []
  for (let start = 0; start + 4 <= edged.length; start++) found.push(edged.slice(start, start + 4))
  return found
}
