import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError, reasonOf } from '../errors.ts'
import { formatOf, LIMITS } from './formats/limits.ts'

export const GLOSSARY_FILE = 'glossary.tsv'

/** Whether a file of the folder is a document or a translation of one; `~$…` is what Word leaves while it is open. */
export const isArticle = (name: string): boolean =>
  /^(?!\.|~\$).*\.(?:md|txt|html?|pdf|docx)$/i.test(name) && !/^readme/i.test(name)

/**
 * The names of the folder's files in the order of code units, the same on every machine.
 *
 * @throws OperatorError when the folder cannot be read
 */
export async function listFiles(dir: string): Promise<string[]> {
  try {
    const entries = await readdir(dir, { withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map((entry) => entry.name)
      .sort()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') {
      throw new OperatorError(
        `The knowledge folder ${dir} does not exist: create it and put articles (.md, .txt, .html, .pdf, .docx) into it, or set KNOWLEDGE_DIR to the folder that holds them.`,
      )
    }
    if (code === 'ENOTDIR') {
      throw new OperatorError(
        `${dir} is not a folder: set KNOWLEDGE_DIR to the folder that holds the articles.`,
      )
    }
    throw new OperatorError(
      `The knowledge folder ${dir} cannot be read (${reasonOf(error)}): give this user the right to read it, or set KNOWLEDGE_DIR.`,
    )
  }
}

/**
 * SHA-256 (hex) of the names and bytes of all that a build reads: tells whether a folder has changed without reading
 * a word of it. A file that cannot be read, or is too large to be parsed, counts by its name.
 */
export async function fingerprintFolder(dir: string): Promise<string> {
  const hash = createHash('sha256')
  for (const name of await listFiles(dir)) {
    if (!isArticle(name) && name !== GLOSSARY_FILE) continue
    const bytes = await contentOf(join(dir, name)).catch(() => undefined)
    hash.update(`${name}\0${bytes?.length ?? '?'}\0`)
    if (bytes) hash.update(bytes)
  }
  return hash.digest('hex')
}

async function contentOf(path: string): Promise<Buffer | undefined> {
  if (formatOf(path) !== undefined && (await stat(path)).size > LIMITS.bytes) return undefined
  return readFile(path)
}
