import type { Language } from '../types.ts'
import { terminal as en } from './en/terminal.ts'
import { terminal as kk } from './kk/terminal.ts'
import { terminal as ru } from './ru/terminal.ts'

/** What the chat in the terminal says of itself. */
export interface TerminalWords {
  /** The first line: how many documents answers come from, and the date of the newest one as it is to be shown. */
  welcome: (documents: number, newest: string | undefined) => string
  /** What to do now, under the welcome. */
  start: string
  /** The commands, a line each. */
  help: string
  /** Above the sources of an answer, and above the list of all of them. */
  sources: string
  /** Above a passage that is near to the question but does not answer it. */
  closest: string
  /** Before a quote rendered by the editors. */
  translation: string
  /** Before the languages that a document is translated into. */
  translatedInto: string
  /** After `/language`: the language in use, or none chosen. */
  languageNow: (name: string | undefined) => string
  /** How to choose one. */
  languageChoice: string
  startedAfresh: string
  unknownCommand: (command: string) => string
  /** When a defect of ours kept an answer back. */
  failed: string
  /** The languages by their names, as readers of this one write them. */
  languages: Record<Language, string>
}

export const terminalWords: Record<Language, TerminalWords> = { en, ru, kk }
