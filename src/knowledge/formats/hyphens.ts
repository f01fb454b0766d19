/** Russian words that are always written with a hyphen: кто-то, из-за, по-русски, во-первых. */
const HYPHENATED =
  /^(?:кое-.+|из-(?:за|под)|по-.+(?:ому|ему|ски|цки|ьи)|во?-.+[ыи]х|.+-таки|(?:кто|что|как|где|куда|когда|откуда|отчего|почему|зачем|чей|ко(?:го|му)|че(?:го|му)|[кч]ем|какой|как(?:ая|ое|ие|их|им|ого|ому|ую))-(?:то|либо|нибудь))$/u
const HYPHEN = /(?<=\p{L})[-\u2010\u00ad]$/u

/** The words of a text, those with a hyphen as a whole, in lower case. */
export function vocabularyOf(lines: readonly string[]): Set<string> {
  const words = new Set<string>()
  for (const line of lines)
    for (const [word] of line.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word)
  return words
}

/**
 * Lines as running text. A hyphen at a line's end goes when it only divides a word; it stays where the same text
 * writes that word with one, before figures and capitals, and with Russian particles.
 */
export function joinLines(lines: readonly string[], vocabulary: ReadonlySet<string>): string {
  let text = ''
  for (const line of lines) {
    if (text === '') text = line
    else if (!HYPHEN.test(text)) text += /(?<=[\p{L}\p{N}])[-–\u2010]$/u.test(text) ? line : ` ${line}`
    else text = isDivided(text, line, vocabulary) ? text.slice(0, -1) + line : text + line
  }
  return text.replaceAll('\u00ad', '')
}

function isDivided(text: string, next: string, vocabulary: ReadonlySet<string>): boolean {
  if (text.endsWith('\u00ad')) return true
  if (!/^\p{Ll}/u.test(next)) return false
  const head = /(?:\p{L}+-)*\p{L}+$/u.exec(text.slice(0, -1))?.[0].toLowerCase() ?? ''
  const tail = /^\p{L}+/u.exec(next)?.[0].toLowerCase() ?? ''
  if (vocabulary.has(head + tail)) return true
  const whole = `${head}-${tail}`
  return !vocabulary.has(whole) && !HYPHENATED.test(whole)
}
