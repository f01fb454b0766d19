import type { Language, Turn } from '../../types.ts'
import type { Refused, Sheet, WritingTask } from './writer.ts'

export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', ru: 'Russian', kk: 'Kazakh' }

/** Turns that a follow-up may refer to, and characters of an answer that are worth reading again. */
const TURNS = 3
const ANSWER = 600

/** What the prompts of a task are filled with. All of it but the language was written by others. */
export function inputOf({ question, language, passages }: WritingTask): Record<string, string> {
  return {
    language: LANGUAGE_NAMES[language],
    question,
    passages: passages.map((sheet) => passageOf(sheet, language)).join('\n\n'),
  }
}

/** The refused sentences with the reasons, numbered. */
export function refusedOf(refused: readonly Refused[]): string {
  return refused
    .map(({ sentence, why }, n) => `${n + 1}. ${JSON.stringify(sentence)}\n   Refused: ${why}`)
    .join('\n')
}

/** A conversation, oldest turn first. */
export function historyOf(history: readonly Turn[]): string {
  return history
    .slice(-TURNS)
    .map(({ question, answer }) => `Reader: ${question}\nBot: ${answer.slice(0, ANSWER)}`)
    .join('\n')
}

function passageOf({ id, document, text, renderings }: Sheet, language: Language): string {
  const { title, published } = document
  const head = `[${id}] from “${title}”${published ? `, ${published}` : ''}`
  const rendered = renderings.map((sentence) => sentence.text).join(' ')
  return `${head}\n${text}${rendered ? `\nThe editors' ${LANGUAGE_NAMES[language]}: ${rendered}` : ''}`
}
