import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { renameDurably, writeDurably } from './durable.ts'
import type { Edition } from './edition.ts'
import { type OnWrite, writeEdition } from './files.ts'

const CURRENT = 'current'
/** An id becomes a path: nothing else is read from the pointer. */
const ID = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/

/**
 * The editions on disk, each in a folder of its own, and the pointer to the current one: a file whose first line
 * names it; the lines below name those that were current before, latest first.
 */
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
    return (await this.published())[0]
  }

  /** The ids of the current edition and of those before it, latest first. */
  async published(): Promise<string[]> {
    const text = await readFile(join(this.#dir, CURRENT), 'utf8').catch(() => '')
    const [current = '', ...before] = text.split('\n').map((line) => line.trim())
    return ID.test(current) ? [current, ...before.filter((id) => ID.test(id))] : []
  }

  /** The ids of all editions: those that were published, latest first, then the others. */
  async list(): Promise<string[]> {
    const present = new Set((await this.#names()).filter((name) => ID.test(name)))
    const published = (await this.published()).filter((id) => present.delete(id))
    return [...published, ...[...present].sort().reverse()]
  }

  /** Writes an edition beside the others. It is not served until `point` names it. */
  async put(edition: Edition, onWrite?: OnWrite): Promise<void> {
    await mkdir(this.#dir, { recursive: true })
    await writeEdition(edition, this.folder(edition.manifest.id), onWrite)
  }

  /** Makes an edition the current one: the pointer is replaced by one rename, so a reader sees the old or the new. */
  async point(id: string, onWrite?: OnWrite): Promise<void> {
    await this.#write([id, ...(await this.published()).filter((other) => other !== id)], onWrite)
  }

  /** Makes an edition current that was so before, and forgets that the ones since then were. */
  async pointBack(id: string, onWrite?: OnWrite): Promise<void> {
    const published = await this.published()
    const place = published.indexOf(id)
    await this.#write(place < 0 ? [id, ...published] : published.slice(place), onWrite)
  }

  /** Removes all but the `keep` latest editions, never the current one, and what a crash left. */
  async prune(keep: number, onWrite: OnWrite = () => {}): Promise<void> {
    for (const id of (await this.list()).slice(Math.max(1, keep))) {
      // Renamed first: an edition that is half removed must not look like one.
      const leaving = `${this.folder(id)}.old.tmp`
      await renameDurably(this.folder(id), leaving)
      onWrite('old edition aside')
      await rm(leaving, { recursive: true, force: true })
      onWrite('old edition removed')
    }
    await this.sweep()
  }

  async hasLeftovers(): Promise<boolean> {
    return (await this.#leftovers()).length > 0
  }

  /** Removes what a crash left half written or half removed. Only for who holds the lock: others may be writing. */
  async sweep(): Promise<void> {
    for (const name of await this.#leftovers()) {
      await rm(join(this.#dir, name), { recursive: true, force: true })
    }
  }

  async #leftovers(): Promise<string[]> {
    return (await this.#names()).filter((name) => name.endsWith('.tmp'))
  }

  async #write(ids: readonly string[], onWrite: OnWrite = () => {}): Promise<void> {
    const temporary = join(this.#dir, `${CURRENT}.${process.pid}.tmp`)
    await writeDurably(temporary, `${ids.join('\n')}\n`)
    onWrite('new pointer')
    await renameDurably(temporary, join(this.#dir, CURRENT))
    onWrite('pointer')
  }

  async #names(): Promise<string[]> {
    return readdir(this.#dir).catch(() => [])
  }
}
