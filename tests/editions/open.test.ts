import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Edition, Manifest } from '../../src/editions/edition.ts'
import { analyserFingerprint } from '../../src/editions/fingerprint.ts'
import { openEdition } from '../../src/editions/open.ts'
import { OperatorError } from '../../src/errors.ts'
import { built, embedder, FERRY, house, reloadHouse } from './editions.ts'

let edition: Edition
beforeAll(async () => {
  edition = await built()
})

const id = (): string => edition.manifest.id
/** A house whose shelf holds the edition of its folder as the current one. */
const opened = async () => {
  const made = await house()
  await made.shelf.put(edition)
  await made.shelf.point(id())
  return { ...made, folder: made.shelf.folder(id()), ferry: join(made.knowledgeDir, 'ferry.md') }
}
const textOf = ({ knowledge }: Edition): string => knowledge.documents.map(({ text }) => text).join()
const amend = async (folder: string, change: (manifest: Manifest) => unknown): Promise<void> => {
  const file = join(folder, 'manifest.json')
  await writeFile(file, JSON.stringify(change(JSON.parse(await readFile(file, 'utf8')))))
}
const FIFTY = FERRY.replace('forty', 'fifty')

describe('opening', () => {
  it('builds the first edition from the folder, says so, and serves it from then on', async () => {
    const made = await house()
    const first = await openEdition(made)
    expect(textOf(first)).toContain('forty passengers')
    expect(made.notices).toEqual([expect.stringContaining(made.knowledgeDir)])
    expect(await made.shelf.current()).toBe(first.manifest.id)
    const again = await openEdition({
      ...made,
      embedder: Object.assign(embedder(), {
        embedDocuments: () => Promise.reject(new Error('nothing is to be embedded')),
      }),
    })
    expect(again.manifest.id).toBe(first.manifest.id)
    expect(made.notices).toHaveLength(1)
  })

  it('serves the current edition as it is, in silence', async () => {
    const made = await opened()
    const served = await openEdition(made)
    expect(served.passages).toEqual(edition.passages)
    expect(made.notices).toEqual([])
    expect(await made.shelf.list()).toEqual([id()])
  })

  it('announces a changed folder and serves the old text until a reload', async () => {
    const made = await opened()
    await writeFile(made.ferry, FIFTY)
    expect(textOf(await openEdition(made))).toContain('forty')
    expect(made.notices).toEqual([expect.stringMatching(/has changed.*npm run reload/)])
    await reloadHouse(made)
    expect(textOf(await openEdition(made))).toContain('fifty')
    expect(made.notices).toHaveLength(1)
  })

  it('serves on when the folder is gone', async () => {
    const made = await opened()
    await rm(made.knowledgeDir, { recursive: true })
    expect(textOf(await openEdition(made))).toContain('forty')
    expect(made.notices).toEqual([expect.stringContaining(made.knowledgeDir)])
  })

  it('without an edition or a folder is an error for the operator', async () => {
    const made = await house()
    await rm(made.knowledgeDir, { recursive: true })
    await expect(openEdition(made)).rejects.toBeInstanceOf(OperatorError)
    expect(await made.shelf.current()).toBeUndefined()
  })
})

describe('an edition that cannot be served as it is', () => {
  it.each<[string, (folder: string) => Promise<void>]>([
    [
      'another analyser made it',
      (folder) => amend(folder, (manifest) => ({ ...manifest, analyser: 'older' })),
    ],
    ['its term index is damaged', (folder) => writeFile(join(folder, 'pools.bin'), 'x')],
    ['its vectors are gone', (folder) => rm(join(folder, 'vectors.hnsw'))],
    ['its passages are cut short', (folder) => writeFile(join(folder, 'passages.json'), '[{"id":')],
  ])('is built anew from the documents that it holds when %s', async (_, harm) => {
    const made = await opened()
    await harm(made.folder)
    // What nobody released is not published on the way.
    await writeFile(made.ferry, FIFTY)
    const served = await openEdition(made)
    expect(textOf(served)).toContain('forty')
    expect(served.manifest.analyser).toBe(analyserFingerprint())
    expect(served.manifest.knowledge).toBe(edition.manifest.knowledge)
    expect(made.notices[0]).toMatch(new RegExp(`${id()}.*documents that it holds`))
    expect(made.notices[1]).toContain('has changed')
    made.notices.length = 0
    expect((await openEdition(made)).manifest.id).toBe(served.manifest.id)
    expect(made.notices).toEqual([expect.stringContaining('has changed')])
  })

  it('is built anew for another embedder', async () => {
    const made = await opened()
    const served = await openEdition({ ...made, embedder: embedder(32) })
    expect(served.manifest.embeddings).toEqual({ fingerprint: embedder(32).fingerprint, dimensions: 32 })
    expect(served.vectors.dimensions).toBe(32)
    expect(await made.shelf.current()).toBe(served.manifest.id)
    expect(await made.shelf.list()).toContain(id())
  })

  it.each<[string, (folder: string) => Promise<void>]>([
    ['its documents are damaged', (folder) => writeFile(join(folder, 'knowledge.json'), '{}')],
    ['its manifest is damaged', (folder) => writeFile(join(folder, 'manifest.json'), '{')],
    ['its manifest is no object', (folder) => writeFile(join(folder, 'manifest.json'), 'null')],
    ['it is gone', (folder) => rm(folder, { recursive: true })],
  ])('is built from the folder only when %s', async (_, harm) => {
    const made = await opened()
    await writeFile(made.ferry, FIFTY)
    await harm(made.folder)
    const served = await openEdition(made)
    expect(textOf(served)).toContain('fifty')
    expect(made.notices).toEqual([expect.stringContaining(id())])
    expect(await made.shelf.current()).toBe(served.manifest.id)
  })

  it('is an error for the operator when the folder gives nothing either', async () => {
    const made = await opened()
    await rm(made.folder, { recursive: true })
    await rm(made.ferry)
    await expect(openEdition(made)).rejects.toBeInstanceOf(OperatorError)
    expect(await readdir(made.dir)).toEqual(['current'])
  })
})
