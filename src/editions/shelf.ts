import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Edition } from './edition.ts'
import { writeEdition } from './files.ts'

const CURRENT = 'current'
/** Editions that stay on the shelf: enough to look back, at most a few dozen megabytes for an ordinary knowledge. */
export const KEPT = 5
/** An id becomes a path: nothing else is read from the pointer. */
const ID = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/

/** The editions on disk, each in a folder of its own, and the pointer to the current one. */
export class Shelf {
  readonly #dir: string

  /** `dir`: where editions live; made when the first one is put. */
  constructor(dir: string) {
    this.#dir = dir
  }

  /** The folder of an edition. */
  folder(id: string): string {
    return join(this.#dir, id)
  }

  /** The current edition's id, or none: before the first build, or when the pointer is not readable as an id. */
  async current(): Promise<string | undefined> {
    try {
      const id = (await readFile(join(this.#dir, CURRENT), 'utf8')).trim()
      return ID.test(id) ? id : undefined
    } catch {
      return undefined
    }
  }

  /** The ids of all editions, oldest first. */
  async list(): Promise<string[]> {
    return (await this.#names()).filter((name) => ID.test(name)).sort()
  }

  /** Writes an edition beside the others. It is not served until `point` names it. */
  async put(edition: Edition): Promise<void> {
    await mkdir(this.#dir, { recursive: true })
    await writeEdition(edition, this.folder(edition.manifest.id))
  }

  /** Makes an edition the current one: the pointer is replaced by one rename, so a reader sees the old or the new. */
  async point(id: string): Promise<void> {
    const temporary = join(this.#dir, `${CURRENT}.${process.pid}.tmp`)
    await writeFile(temporary, `${id}\n`)
    await rename(temporary, join(this.#dir, CURRENT))
  }

  /** Removes all but the `keep` newest editions, never the current one, and what a crash left half written. */
  async prune(keep: number): Promise<void> {
    const current = await this.current()
    const others = (await this.list()).filter((id) => id !== current)
    const kept = current === undefined ? keep : keep - 1
    const old = others.slice(0, Math.max(0, others.length - kept))
    for (const id of old) await rm(this.folder(id), { recursive: true, force: true })
    const left = (await this.#names()).filter((name) => name.endsWith('.tmp'))
    for (const name of left) await rm(join(this.#dir, name), { recursive: true, force: true })
  }

  async #names(): Promise<string[]> {
    return readdir(this.#dir).catch(() => [])
  }
}
