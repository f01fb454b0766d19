/**
 * Keeps the results of a pure function of a word: texts repeat their words, and analysing one anew each time is most
 * of the cost of reading. The bound keeps a flood of new words from filling memory: at most about 20 MB a function.
 */
export function remember<Result>(
  compute: (word: string) => Result,
  bound = 150_000,
): (word: string) => Result {
  const known = new Map<string, Result>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const result = compute(word)
    if (known.size >= bound) known.clear()
    known.set(word, result)
    return result
  }
}
