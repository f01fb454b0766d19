import type { Intent } from '../../../../src/answer/intent/pack.ts'
import type { Language } from '../../../../src/types.ts'
import { caught as caughtEn } from './caught-en.ts'
import { caught as caughtKk } from './caught-kk.ts'
import { caught as caughtRu } from './caught-ru.ts'
import { sincere as sincereEn } from './sincere-en.ts'
import { sincere as sincereKk } from './sincere-kk.ts'
import { sincere as sincereRu } from './sincere-ru.ts'

/** Messages, one a line, under the reason that they should be given. */
export type Caught = Partial<Record<Intent['reason'], string>>

export const CAUGHT: Record<Language, Caught> = { en: caughtEn, ru: caughtRu, kk: caughtKk }
export const SINCERE: Record<Language, string> = { en: sincereEn, ru: sincereRu, kk: sincereKk }

/** The messages of a list. */
export function linesOf(list: string): string[] {
  return list.split('\n').filter(Boolean)
}
