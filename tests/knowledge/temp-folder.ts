import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { readKnowledge } from '../../src/knowledge/read.ts'
import type { Knowledge } from '../../src/types.ts'

/** A folder with these files, removed when the test ends. */
export async function folderWith(files: Record<string, string | Buffer>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'knowledge-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) await writeFile(join(dir, name), content)
  return dir
}

/** Reads a folder with these files. */
export async function read(files: Record<string, string | Buffer>): Promise<Knowledge> {
  return readKnowledge(await folderWith(files))
}

/** The warnings as an operator sees them, but for those of fields that most test files do not care to have. */
export function shown(knowledge: Knowledge): string[] {
  return knowledge.warnings
    .filter(({ message }) => !/^no (?:url|date)\b/.test(message))
    .map(({ file, line, message }) => `${file}${line ? `:${line}` : ''}: ${message}`)
}
