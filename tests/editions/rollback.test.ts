import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { rollback } from '../../src/editions/rollback.ts'
import { FERRY, house, reloadHouse } from './editions.ts'

it('never serves an edition that another analyser made: nothing changes, and it says why', async () => {
  const made = await house()
  const first = await reloadHouse(made)
  await writeFile(join(made.knowledgeDir, 'ferry.md'), FERRY.replace('forty', 'fifty'))
  const second = await reloadHouse(made)
  const manifest = join(made.shelf.folder(first.edition), 'manifest.json')
  await writeFile(
    manifest,
    JSON.stringify({ ...JSON.parse(await readFile(manifest, 'utf8')), analyser: 'older' }),
  )
  const served: string[] = []
  const going = rollback(
    { ...made, serve: ({ manifest: { id } }) => served.push(id), record: async () => {} },
    undefined,
    'test',
  )
  await expect(going).rejects.toThrow(/made by another analyser/)
  expect(served).toEqual([])
  expect(await made.shelf.current()).toBe(second.edition)
})
