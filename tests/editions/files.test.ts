import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Edition } from '../../src/editions/edition.ts'
import { readEdition, readManifest, UnreadableEdition, writeEdition } from '../../src/editions/files.ts'
import { sha256 } from '../../src/editions/fingerprint.ts'
import { built, embedder, emptyFolder } from './editions.ts'

let edition: Edition
beforeAll(async () => {
  edition = await built()
})

const FILES = ['knowledge.json', 'passages.json', 'pools.bin', 'vectors.hnsw']
const written = async (): Promise<string> => {
  const folder = join(await emptyFolder(), edition.manifest.id)
  await writeEdition(edition, folder)
  return folder
}
const reading = async (folder: string): Promise<Edition> => readEdition(folder, await readManifest(folder))
const refusal = (folder: string): Promise<Error> =>
  reading(folder).then(
    () => new Error('it was read'),
    (thrown: Error) => thrown,
  )

describe('an edition on disk', () => {
  it('is the same when it is read back', async () => {
    const back = await reading(await written())
    expect(back.knowledge).toEqual(edition.knowledge)
    expect(back.passages).toEqual(edition.passages)
    expect(back.pools).toEqual(edition.pools)
    const vector = embedder().embed('Captain Anna Reed')
    expect(back.vectors.search(vector, 5)).toEqual(edition.vectors.search(vector, 5))
  })

  it('names every other file in its manifest, with the hash of its bytes', async () => {
    const folder = await written()
    const manifest = await readManifest(folder)
    expect((await readdir(folder)).sort()).toEqual([...FILES, 'manifest.json'].sort())
    for (const name of FILES) expect(manifest.files[name]).toBe(sha256(await readFile(join(folder, name))))
    expect({ ...manifest, files: {} }).toEqual(edition.manifest)
  })

  it.each(FILES)('is refused by the name of the file when %s is missing', async (name) => {
    const folder = await written()
    await rm(join(folder, name))
    const thrown = await refusal(folder)
    expect(thrown).toBeInstanceOf(UnreadableEdition)
    expect(thrown.message).toContain(name)
  })

  it.each(FILES)('is refused by the name of the file when %s is cut short', async (name) => {
    const folder = await written()
    const { length } = await readFile(join(folder, name))
    await truncate(join(folder, name), length - 1)
    const thrown = await refusal(folder)
    expect(thrown).toBeInstanceOf(UnreadableEdition)
    expect(thrown.message).toContain(name)
  })

  it.each(FILES)('is refused by the name of the file when one bit of %s is another', async (name) => {
    const folder = await written()
    const bytes = await readFile(join(folder, name))
    bytes[bytes.length >> 1]! ^= 1
    await writeFile(join(folder, name), bytes)
    const thrown = await refusal(folder)
    expect(thrown).toBeInstanceOf(UnreadableEdition)
    expect(thrown.message).toContain(name)
  })

  it.each([
    ['is missing', undefined],
    ['is cut short', '{"id":"2024-07-0'],
    ['is empty', ''],
    ['says nothing', '{}'],
    ['is no object', 'null'],
    ['is a list', '[]'],
  ])('is refused when its manifest %s', async (_, text) => {
    const folder = await written()
    if (text === undefined) await rm(join(folder, 'manifest.json'))
    else await writeFile(join(folder, 'manifest.json'), text)
    expect(await refusal(folder)).toBeInstanceOf(UnreadableEdition)
  })
})

describe('writing', () => {
  it('leaves nothing beside the edition', async () => {
    const folder = await written()
    expect(await readdir(join(folder, '..'))).toEqual([edition.manifest.id])
  })

  it('takes no notice of what a killed writer left', async () => {
    const parent = await emptyFolder()
    const folder = join(parent, edition.manifest.id)
    const own = `${folder}.${process.pid}.tmp`
    for (const left of [own, `${folder}.1.tmp`]) {
      await mkdir(left)
      await writeFile(join(left, 'manifest.json'), '{"half":')
      await writeFile(join(left, 'stranger'), '')
    }
    await writeEdition(edition, folder)
    expect((await readdir(folder)).sort()).toEqual([...FILES, 'manifest.json'].sort())
    expect((await reading(folder)).passages).toEqual(edition.passages)
  })

  it('leaves an intact folder of the same name alone', async () => {
    const folder = await written()
    const before = await stat(join(folder, 'pools.bin'))
    await writeEdition(edition, folder)
    expect((await stat(join(folder, 'pools.bin'))).ino).toBe(before.ino)
  })

  it.each([...FILES, 'manifest.json'])(
    'mends %s in a folder of the same name, and never lacks the documents',
    async (name) => {
      const folder = await written()
      await writeFile(join(folder, name), 'damaged')
      const seen: boolean[] = []
      await writeEdition(edition, folder, () => seen.push(existsSync(join(folder, 'knowledge.json'))))
      expect(seen.length).toBeGreaterThan(5)
      expect(seen).not.toContain(false)
      expect((await reading(folder)).pools).toEqual(edition.pools)
      expect(await readdir(join(folder, '..'))).toEqual([edition.manifest.id])
    },
  )

  it('that fails half way changes nothing and cleans up', async () => {
    const folder = await written()
    await writeFile(join(folder, 'passages.json'), 'damaged')
    const vectors = Object.assign(Object.create(edition.vectors), {
      save: () => Promise.reject(new Error('the disk is full')),
    })
    await expect(writeEdition({ ...edition, vectors }, folder)).rejects.toThrow('the disk is full')
    expect(await readdir(join(folder, '..'))).toEqual([edition.manifest.id])
    expect(await readFile(join(folder, 'passages.json'), 'utf8')).toBe('damaged')
    expect((await readManifest(folder)).id).toBe(edition.manifest.id)
  })
})
