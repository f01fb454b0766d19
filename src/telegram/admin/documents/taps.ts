import { createHash } from 'node:crypto'
import { type DraftField, QUESTIONS } from '../../../store/drafts.ts'
import { LANGUAGES, type Language } from '../../../types.ts'

/** What a button stands for; its data begins with `d:`. `draft` is a draft's id, `key` what `documentKey` gives. */
export type DocumentTap =
  | { kind: 'add' | 'drop' | 'skip' | 'back' | 'stop'; draft: string }
  /** Ask for a field. */
  | { kind: 'ask'; draft: string; field: DraftField }
  | { kind: 'lang'; draft: string; language: Language }
  | { kind: 'list'; page: number }
  | { kind: 'file' | 'repl' | 'gone'; key: string }
  /** `rm` asks whether to remove it, and `gone` does it. */
  | { kind: 'view' | 'rm'; key: string; page: number }

const DRAFT = /^[a-z]\d{1,16}$/
const KEY = /^[\w-]{16}$/
const PAGE = /^\d{1,5}$/

/** Telegram carries at most 64 bytes. */
export function documentTapData(tap: DocumentTap): string {
  switch (tap.kind) {
    case 'add':
    case 'drop':
    case 'skip':
    case 'back':
    case 'stop':
      return `d:${tap.kind}:${tap.draft}`
    case 'ask':
      return `d:ask:${tap.draft}:${tap.field}`
    case 'lang':
      return `d:lang:${tap.draft}:${tap.language}`
    case 'list':
      return `d:list:${tap.page}`
    case 'file':
    case 'repl':
    case 'gone':
      return `d:${tap.kind}:${tap.key}`
    case 'view':
    case 'rm':
      return `d:${tap.kind}:${tap.key}:${tap.page}`
  }
}

/** The inverse of `documentTapData`; `undefined` for anything that it does not write. */
export function parseDocumentTap(data: string): DocumentTap | undefined {
  const tap = read(data.split(':'))
  return tap && documentTapData(tap) === data ? tap : undefined
}

function read([, kind, first = '', second = '']: string[]): DocumentTap | undefined {
  switch (kind) {
    case 'add':
    case 'drop':
    case 'skip':
    case 'back':
    case 'stop':
      return DRAFT.test(first) ? { kind, draft: first } : undefined
    case 'ask': {
      const field = QUESTIONS.find((known) => known === second)
      return field && DRAFT.test(first) ? { kind, draft: first, field } : undefined
    }
    case 'lang': {
      const language = LANGUAGES.find((known) => known === second)
      return language && DRAFT.test(first) ? { kind, draft: first, language } : undefined
    }
    case 'list':
      return PAGE.test(first) ? { kind, page: Number(first) } : undefined
    case 'file':
    case 'repl':
    case 'gone':
      return KEY.test(first) ? { kind, key: first } : undefined
    case 'view':
    case 'rm':
      return KEY.test(first) && PAGE.test(second) ? { kind, key: first, page: Number(second) } : undefined
    default:
      return undefined
  }
}

/** A document's id in the length that a button carries. */
export function documentKey(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 16)
}
