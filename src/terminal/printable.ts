import { stripVTControlCharacters } from 'node:util'

/** C0 but line feed, DEL, C1, and the marks that turn the direction of the text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * `text` as it may be shown in a terminal: without escape sequences and control characters, which a document
 * or a question could otherwise use to rewrite the screen. Line feeds stay, tabs become spaces.
 */
export function printable(text: string): string {
  return stripVTControlCharacters(text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ')).replace(CONTROLS, '')
}

/** The same on one line: every run of white space is one space. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim()
}
