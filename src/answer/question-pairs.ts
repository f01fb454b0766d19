import type { Language } from '../types.ts'

/** Asking words that share the rest of a question: "when and why did he leave", "when did he leave, and why". */
const WORDS: Record<Language, string> = {
  en: 'when|where|why|how(?! (?:many|much|long|often|far|old|large|big))',
  ru: 'когда|где|куда|откуда|почему|зачем|как',
  kk: 'қашан|қайда|қайдан|неге|неліктен|қалай|кашан|кайда|кайдан|неликтен|калай',
}

/** Two asking words side by side, and one at the end; what they share is `rest`, in Kazakh also `before`. */
const PAIRS: Record<Language, RegExp[]> = {
  en: [
    new RegExp(`^(?<one>${WORDS.en}),? (?:and|&) (?<two>${WORDS.en}) (?<rest>[^?]+)\\?*$`, 'iu'),
    new RegExp(
      `^(?<one>${WORDS.en}) (?<rest>(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should) [^?]+?),? and (?<two>${WORDS.en})\\?*$`,
      'iu',
    ),
  ],
  ru: [
    new RegExp(`^(?<one>${WORDS.ru}),? и (?<two>${WORDS.ru}) (?<rest>[^?]+)\\?*$`, 'iu'),
    new RegExp(`^(?<one>${WORDS.ru}) (?<rest>[^?]+?),? и (?<two>${WORDS.ru})\\?*$`, 'iu'),
  ],
  kk: [
    new RegExp(
      `^(?<before>[^?]+) (?<one>${WORDS.kk}),? (?:және|мен|жане) (?<two>${WORDS.kk}) (?<rest>[^?]+)\\?*$`,
      'iu',
    ),
  ],
}

/** The two questions of one that asks two things of the same; nothing when it is another question. */
export function readPair(text: string, language: Language): [string, string] | undefined {
  for (const pattern of PAIRS[language]) {
    const found = pattern.exec(text.trim())?.groups
    if (!found) continue
    const { before, one = '', two = '', rest = '' } = found
    const whole = (asking: string): string => {
      const question = [before, asking, rest].filter(Boolean).join(' ')
      return `${question.charAt(0).toUpperCase()}${question.slice(1)}?`
    }
    return [whole(one), whole(two)]
  }
  return undefined
}
