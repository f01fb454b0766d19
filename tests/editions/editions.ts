import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { buildEdition } from '../../src/editions/build.ts'
import type { ReloadOptions, ReloadReport } from '../../src/editions/desk.ts'
import type { Edition } from '../../src/editions/edition.ts'
import type { Opening } from '../../src/editions/open.ts'
import { type Reloading, reload } from '../../src/editions/reload.ts'
import { Shelf } from '../../src/editions/shelf.ts'
import { stage } from '../../src/editions/stage.ts'
import { HashedEmbeddings } from '../../src/search/hashed-embeddings.ts'
import { withLock } from '../../src/store/lock.ts'
import { knowledgeOf } from '../search/valley.ts'

export const FERRY = `---
title: The ferry at Tarnow
url: https://example.org/ferry
publisher: Lake News
published: 2023-05-04
language: en
---
The ferry carries forty passengers. Captain Anna Reed steers it across the lake every morning.
`
export const MILL = `---
title: The mill
url: https://example.org/mill
published: 2023-06-01
language: en
---
The mill grinds rye and barley. Wind turns its four sails.
`

/** Small vectors: these tests are about files, not about finding. */
export const embedder = (dimensions = 16): HashedEmbeddings => new HashedEmbeddings(dimensions)

/** The edition of these files, by default of the ferry alone. */
export const built = async (
  files: Record<string, string> = { 'ferry.md': FERRY },
  now = new Date('2024-07-01T08:00:00Z'),
): Promise<Edition> => buildEdition(await knowledgeOf(files), embedder(), now)

/** A temporary folder, gone when the test ends. */
export async function emptyFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'editions-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

/** Reloads a house's folder as the desk does, without a record of answers. */
export function reloadHouse(
  { shelf, knowledgeDir, embedder, lock }: Opening,
  options: Partial<ReloadOptions> = {},
  more: Partial<Reloading> & { answerTestsDir?: string } = {},
): Promise<ReloadReport> {
  const { answerTestsDir = join(knowledgeDir, 'no-tests'), ...rest } = more
  const onStep = () => {}
  return reload(
    {
      shelf,
      lock,
      stage: (request, asked) =>
        stage({ shelf, knowledgeDir, answerTestsDir, embedder, onStep: asked ?? onStep }, request),
      quoted: async () => [],
      kept: 5,
      serve: () => {},
      record: async () => {},
      ...rest,
    },
    { by: 'test', ...options },
  )
}

/** A house: a knowledge folder with these files, an empty shelf, and the notices that were given. */
export async function house(
  files: Record<string, string> = { 'ferry.md': FERRY },
): Promise<Opening & { dir: string; notices: string[] }> {
  const path = await emptyFolder()
  const knowledgeDir = join(path, 'knowledge')
  await mkdir(knowledgeDir)
  for (const [name, text] of Object.entries(files)) await writeFile(join(knowledgeDir, name), text)
  const notices: string[] = []
  const dir = join(path, 'editions')
  return {
    dir,
    shelf: new Shelf(dir),
    knowledgeDir,
    embedder: embedder(),
    lock: (waitMs, work) => withLock(join(path, 'editions.lock'), waitMs, work),
    notices,
    notice: (line) => notices.push(line),
  }
}
