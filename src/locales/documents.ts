import type { Language } from '../types.ts'
import { documents as en } from './en/documents.ts'
import { documents as kk } from './kk/documents.ts'
import { documents as ru } from './ru/documents.ts'

/** What administrators read when they send documents or look after those in the folder. */
export interface DocumentStrings {
  languages: Record<Language, string>
  /** What stands before a colon, and on the buttons that change it. */
  fields: Record<'title' | 'url' | 'publisher' | 'published' | 'language', string>
  translationOf: (document: string) => string
  passages: (count: number, shown: string) => string
  notGiven: string
  /** Behind a language that nobody declared. */
  recognised: string
  /** Behind a title that was made of the file's name. */
  fromFileName: string

  isNew: string
  replaces: (title: string) => string
  file: (names: string) => string
  firstPassage: string
  notices: string
  sameAddress: (document: string) => string
  ask: Record<'title' | 'url' | 'publisher' | 'published' | 'language', string>
  invalid: Record<'title' | 'url' | 'publisher' | 'published', string>
  skip: string
  add: string
  replace: string
  cancel: string
  cancelled: string
  /** Of a draft that has expired, or that was dealt with already. */
  gone: string

  /** `formats`: `.md, .txt`. */
  unsupported: (formats: string) => string
  tooBig: (megabytes: number) => string
  cannotFetch: string
  /** `reason`: the reader's own words. */
  unreadable: (reason: string) => string
  cannotWrite: string
  unchanged: (file: string) => string
  written: (file: string) => string
  removed: (file: string) => string
  /** After a change of the folder that was not published. */
  notPublished: string
  takeBack: string
  takenBack: string
  takenBackServed: string
  changedSince: string

  listTitle: string
  empty: string
  notServed: string
  sendFile: string
  replaceThis: string
  remove: string
  toList: string
  sendReplacement: (title: string) => string
  noReplacement: string
  confirmRemoval: (title: string, files: string) => string
  translationsStay: (languages: string) => string
  removeAndReload: string
  keep: string
  documentGone: string
}

export const DOCUMENTS: Record<Language, DocumentStrings> = { en, ru, kk }
