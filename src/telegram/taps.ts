import { COMPLAINTS, type Complaint } from '../locales/telegram.ts'
import { LANGUAGES, type Language } from '../types.ts'

/** What a button stands for. `answer` is an answer's id. */
export type Tap =
  | { kind: 'up' | 'down' | 'why'; answer: string }
  | { kind: 'bad'; answer: string; complaint: Complaint }
  /** The follow-up question of that number. */
  | { kind: 'ask'; answer: string; index: number }
  /** The same question again, in another language from now on. */
  | { kind: 'say'; answer: string; language: Language }
  | { kind: 'lang'; language: Language | undefined }
  | { kind: 'src'; page: number }

/** Telegram carries at most 64 bytes. */
export function tapData(tap: Tap): string {
  switch (tap.kind) {
    case 'up':
    case 'down':
    case 'why':
      return `${tap.kind}:${tap.answer}`
    case 'bad':
      return `bad:${tap.answer}:${tap.complaint}`
    case 'ask':
      return `ask:${tap.answer}:${tap.index}`
    case 'say':
      return `say:${tap.answer}:${tap.language}`
    case 'lang':
      return `lang:${tap.language ?? 'auto'}`
    case 'src':
      return `src:${tap.page}`
  }
}

/** The inverse of `tapData`; `undefined` for anything that it does not write. */
export function parseTap(data: string): Tap | undefined {
  const [kind, first = '', second = '', ...more] = data.split(':')
  if (more.length > 0) return undefined
  switch (kind) {
    case 'lang': {
      const language = languageOf(first)
      return language || first === 'auto' ? { kind, language } : undefined
    }
    case 'src':
      return isNumber(first) ? { kind, page: Number(first) } : undefined
    default:
      return isAnswerId(first) ? parseAnswerTap(kind, first, second) : undefined
  }
}

function parseAnswerTap(kind: string | undefined, answer: string, detail: string): Tap | undefined {
  switch (kind) {
    case 'up':
    case 'down':
    case 'why':
      return { kind, answer }
    case 'bad': {
      const complaint = COMPLAINTS.find((known) => known === detail)
      return complaint && { kind, answer, complaint }
    }
    case 'ask':
      return isNumber(detail) ? { kind, answer, index: Number(detail) } : undefined
    case 'say': {
      const language = languageOf(detail)
      return language && { kind, answer, language }
    }
    default:
      return undefined
  }
}

/** 72 random bits in base64url: nobody guesses somebody else's answer. */
export function isAnswerId(text: string): boolean {
  return /^[\w-]{12}$/.test(text)
}

function languageOf(text: string): Language | undefined {
  return LANGUAGES.find((language) => language === text)
}

function isNumber(text: string): boolean {
  return /^\d{1,6}$/.test(text)
}
