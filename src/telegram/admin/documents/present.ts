import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reasonOf } from '../../../errors.ts'
import type { KnowledgeFile } from '../../../knowledge/editing.ts'
import { readSent, type SentContent } from '../../../knowledge/sent-document.ts'

/** A document of the folder as the build reads it: of several files with one id, the first. */
export async function readPresent(
  folder: string,
  { names }: KnowledgeFile,
): Promise<SentContent | { problem: string }> {
  const name = names[0]!
  let bytes: Buffer
  try {
    bytes = await readFile(join(folder, name))
  } catch (thrown) {
    return { problem: `cannot be read (${reasonOf(thrown)})` }
  }
  return readSent(name, bytes)
}
