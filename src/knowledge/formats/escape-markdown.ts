/** What the Markdown of this house, and Markdown elsewhere, would take for markup in running text. */
const MARKUP =
  /[\\*~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!])|&(?=#?\w{1,10};)|(?<=\])[([]|\[(?=\^)/giu
const LINE_START = /^(?=[>|=]|#{1,6}\s|[-+](?:\s|[-\s]+$)|-{2,}\s*$|\[[^\]]*\]:)/
const NUMBERED = /^(\d{1,3})(?=[.)]\s)/

/** A backslash does not keep a code mark from being one. */
const CODE_MARK = '&#96;'

/** One line of text so that Markdown gives it back unchanged. */
export function escapeMarkdown(line: string): string {
  return line
    .replace(MARKUP, '\\$&')
    .replaceAll('`', CODE_MARK)
    .replace(LINE_START, '\\')
    .replace(NUMBERED, '$1\\')
}
