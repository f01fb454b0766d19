import type { Language } from '../../types.ts'

/** What a parser makes of a document: Markdown, and the fields that its metadata gives. */
export interface Extracted {
  title?: string
  /** A whole web address. */
  url?: string
  publisher?: string
  /** ISO 8601: `2023`, `2023-03` or `2023-03-20`. */
  published?: string
  language?: Language
  /** Markdown. */
  body: string
  /** What an editor should look at; `place` as in `UnreadableFile`. */
  warnings: { message: string; place?: string }[]
}

/** A document that cannot be read at all. Its message names the file, the place where one is known, and what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  readonly file: string
  /** Continues "the file …". */
  readonly reason: string
  /** `page 3`, `word/document.xml`, `byte 120`. */
  readonly place: string | undefined

  constructor(file: string, reason: string, place?: string) {
    super(`${file}${place === undefined ? '' : `, ${place}`}: the file ${reason}`)
    this.file = file
    this.reason = reason
    this.place = place
  }
}
