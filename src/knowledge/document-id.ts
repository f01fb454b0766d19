/** Longer names are cut, in UTF-8 bytes: file systems allow 255 for a whole name, and some of them less. */
const BYTES_MAX = 150

/** What an extension says goes without saying in an id. */
const EXTENSION = /\.(?:md|txt|html?|pdf|docx)$/i

/** Names that Windows keeps for devices, whatever stands behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i

/** `README.md` is the editors' own and never a document. */
const EDITORS_OWN = /^readme/i

/**
 * The id, and so the name in the folder, of a document that was sent as `fileName`: letters, digits, dots, hyphens
 * and underscores of any script, without its path and extension; a name that every usual file system takes. Total.
 */
export function documentId(fileName: string): string {
  const last = fileName.split(/[/\\]/).findLast((part) => part.trim() !== '') ?? ''
  const words = last
    .replace(EXTENSION, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/-{2,}/g, '-')
    .replace(/-*\.-*/g, '.')
  const id = trimmed(cut(trimmed(words)))
  if (id === '') return 'document'
  return DEVICE.test(id) || EDITORS_OWN.test(id) ? `document-${id}` : id
}

/** A mark at the start has no letter to stand on, and a dot or hyphen at an end is lost or means something. */
function trimmed(words: string): string {
  return words.replace(/^[\p{M}._-]+|[._-]+$/gu, '')
}

function cut(words: string): string {
  if (Buffer.byteLength(words) <= BYTES_MAX) return words
  let short = ''
  for (const char of words) {
    if (Buffer.byteLength(short + char) > BYTES_MAX) break
    short += char
  }
  return short
}
