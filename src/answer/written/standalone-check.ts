import { identifyLanguage } from '../../language/identify.ts'
import { stem } from '../../language/stem.ts'
import { isQuestionWord, isStopword } from '../../language/stopwords.ts'
import { words } from '../../language/tokens.ts'
import type { Language, Turn } from '../../types.ts'

const LONGEST = 300

/**
 * A model's rewording of a question, if it may be searched for: one line in the same language that keeps a word of
 * the question's and brings no content word from outside the conversation, so that neither a name nor a number nor
 * another subject can be slipped in.
 */
export function usableStandalone(
  reworded: string,
  { question, language, history }: { question: string; language: Language; history: readonly Turn[] },
): string | undefined {
  const text = reworded.replace(/\s+/g, ' ').trim()
  if (text.length === 0 || text.length > LONGEST) return undefined
  const { language: found, certain } = identifyLanguage(text, language)
  if (found !== language && certain) return undefined
  const stems = (of: string): string[] => contentOf(of, language).map((word) => stem(word, language))
  const said = new Set(
    stems([question, ...history.flatMap((turn) => [turn.question, turn.answer])].join('\n')),
  )
  const own = new Set(stems(question))
  const used = stems(text)
  if (used.length === 0 || used.some((word) => !said.has(word))) return undefined
  return own.size === 0 || used.some((word) => own.has(word)) ? text : undefined
}

function contentOf(text: string, language: Language): string[] {
  return words(text).filter((word) => !isStopword(word, language) && !isQuestionWord(word, language))
}
