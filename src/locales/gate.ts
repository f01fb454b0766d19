import type { Language, VerdictReason } from '../types.ts'
import { gateWords as en } from './en/gate.ts'
import { gateWords as kk } from './kk/gate.ts'
import { gateWords as ru } from './ru/gate.ts'

/** Why the gate did not let a sentence through, as a clause: `value` is the piece of it that no passage gives. */
export type GateWords = Record<VerdictReason['kind'], (value: string) => string>

export const gateWords: Record<Language, GateWords> = { en, ru, kk }

/** A reason in words: "the passage does not give 25". */
export function reasonInWords({ kind, value }: VerdictReason, language: Language): string {
  return gateWords[language][kind](value)
}
