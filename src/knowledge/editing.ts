import { randomBytes } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { stringify } from 'yaml'
import { OperatorError, reasonOf } from '../errors.ts'
import { isArticle, listFiles } from './folder.ts'
import type { FrontMatter } from './front-matter.ts'

/** A document of the folder, before anybody has read it. */
export interface KnowledgeFile {
  /** The names of its files without their extension, in Unicode's composed form. */
  id: string
  /** One, unless editors left `a.md` beside `a.pdf`. */
  names: string[]
}

/** What a file held. */
export interface FileContent {
  name: string
  bytes: Buffer
}

/** The documents of the folder, translations included, by id. @throws OperatorError when it cannot be read */
export async function listKnowledgeFiles(dir: string): Promise<KnowledgeFile[]> {
  const byId = new Map<string, string[]>()
  for (const name of (await listFiles(dir)).filter(isArticle)) {
    byId.set(idOf(name), [...(byId.get(idOf(name)) ?? []), name])
  }
  return [...byId].map(([id, names]) => ({ id, names })).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * The document that a new one of this id would take the place of. Ids that differ in their case alone are the same
 * here: on many disks they are the same file.
 */
export async function findDocument(dir: string, id: string): Promise<KnowledgeFile | undefined> {
  const files = await listKnowledgeFiles(dir)
  return files.find((file) => file.id === id) ?? files.find((file) => folded(file.id) === folded(id))
}

/** The content of all files of a document; none when it is not in the folder. */
export async function readDocument(dir: string, id: string): Promise<FileContent[]> {
  const names = await namesOf(dir, id)
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(dir, name)) })))
}

/**
 * Puts a document into the folder, in the place of all files that it had before. The new file is there whole or not
 * at all, also after a power cut.
 *
 * @returns the file's name
 * @throws OperatorError when the folder cannot be written to; nothing has changed then
 */
export async function putDocument(dir: string, id: string, markdown: string): Promise<string> {
  const before = await namesOf(dir, id)
  const name = before.find((other) => /\.md$/i.test(other)) ?? `${id}.md`
  await write(dir, name, Buffer.from(markdown))
  await removeFiles(
    dir,
    before.filter((other) => other !== name),
  )
  return name
}

/** Removes all files of a document, and nothing else. @throws OperatorError when the folder cannot be written to */
export async function removeDocument(dir: string, id: string): Promise<void> {
  await removeFiles(dir, await namesOf(dir, id))
}

/**
 * Gives a document the files back that it had, none for one that was new.
 *
 * @throws OperatorError when the folder cannot be written to
 */
export async function restoreDocument(dir: string, id: string, files: readonly FileContent[]): Promise<void> {
  for (const { name, bytes } of files) await write(dir, name, bytes)
  const names = files.map((file) => file.name)
  const others = (await namesOf(dir, id)).filter((name) => !names.includes(name))
  await removeFiles(dir, others)
}

/** A Markdown file of the knowledge. Fields that are not set are left out. */
export function toMarkdown(fields: FrontMatter, body: string): string {
  const { title, url, publisher, published, language, translation_of } = fields
  const written = Object.entries({ title, url, publisher, published, language, translation_of }).filter(
    ([, value]) => value !== undefined && value !== '',
  )
  const yaml = written.length === 0 ? '' : stringify(Object.fromEntries(written), { lineWidth: 0 })
  return `---\n${yaml}---\n\n${body.replace(/^\s*\n/, '').trimEnd()}\n`
}

/** The document's id that is the name of a file without its extension. */
function idOf(name: string): string {
  return name.replace(/\.[^.]*$/, '').normalize('NFC')
}

async function namesOf(dir: string, id: string): Promise<string[]> {
  if (!isPlainName(id)) throw new OperatorError(`"${id}" cannot be the name of a document.`)
  const files = await listKnowledgeFiles(dir)
  return files.find((file) => file.id === id.normalize('NFC'))?.names ?? []
}

/** Whether a name stays within its folder and out of its hidden files. */
function isPlainName(name: string): boolean {
  return name !== '' && basename(name) === name && !/^\.|[/\\\0]/.test(name)
}

async function write(dir: string, name: string, bytes: Buffer): Promise<void> {
  if (!isPlainName(name)) throw new OperatorError(`"${name}" cannot be the name of a file.`)
  const unfinished = join(dir, `.${randomBytes(6).toString('hex')}.unfinished`)
  try {
    const file = await open(unfinished, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, join(dir, name))
    await flush(dir)
  } catch (thrown) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    throw notWritable(dir, name, thrown)
  }
}

async function removeFiles(dir: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  for (const name of names) {
    await rm(join(dir, name), { force: true }).catch((thrown) => {
      throw notWritable(dir, name, thrown)
    })
  }
  await flush(dir)
}

/** Has the folder's list of names on the disk, where the system can do that for a folder. */
async function flush(dir: string): Promise<void> {
  const folder = await open(dir, 'r').catch(() => undefined)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}

function notWritable(dir: string, name: string, thrown: unknown): OperatorError {
  return new OperatorError(
    `The knowledge folder ${dir} cannot be written to (${name}: ${reasonOf(thrown)}): give this user the right to write there.`,
    { cause: thrown },
  )
}

function folded(id: string): string {
  return id.normalize('NFC').toLowerCase()
}
