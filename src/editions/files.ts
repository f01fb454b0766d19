import { access, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { z } from 'zod'
import { reasonOf } from '../errors.ts'
import { VectorIndex } from '../search/vector-index.ts'
import { LANGUAGES } from '../types.ts'
import { flush, renameDurably, writeDurably } from './durable.ts'
import type { Edition, Manifest } from './edition.ts'
import { sha256 } from './fingerprint.ts'

const MANIFEST = 'manifest.json'
const KNOWLEDGE = 'knowledge.json'
const PASSAGES = 'passages.json'
/** The term indexes are typed arrays by the megabyte: V8's own format reads them back without parsing. */
const POOLS = 'pools.bin'
const VECTORS = 'vectors.hnsw'
const CONTENTS = [KNOWLEDGE, PASSAGES, POOLS, VECTORS]

/** Told of each thing that was done to the disk: a crash may come after any of them. */
export type OnWrite = (what: string) => void

/**
 * Writes an edition to `folder`, whole or not at all: into a temporary folder beside it, then by one rename. A folder
 * of that name already holds the same content; where it is damaged, its files are replaced one by one, so that at
 * no moment the documents that it holds are missing.
 */
export async function writeEdition(
  edition: Edition,
  folder: string,
  onWrite: OnWrite = () => {},
): Promise<void> {
  if (await isIntact(folder)) return
  const temporary = `${folder}.${process.pid}.tmp`
  await rm(temporary, { recursive: true, force: true })
  await mkdir(temporary, { recursive: true })
  onWrite('temporary folder')
  try {
    await writeFiles(edition, temporary, onWrite)
    await flush(temporary)
    if (await exists(folder)) {
      for (const name of [...CONTENTS, MANIFEST]) {
        await renameDurably(join(temporary, name), join(folder, name))
        onWrite(`${name} replaced`)
      }
      await rm(temporary, { recursive: true, force: true })
    } else await renameDurably(temporary, folder)
    onWrite('edition folder')
  } catch (thrown) {
    await rm(temporary, { recursive: true, force: true })
    throw thrown
  }
}

async function writeFiles(edition: Edition, folder: string, onWrite: OnWrite): Promise<void> {
  const contents: [string, () => string | Uint8Array][] = [
    [KNOWLEDGE, () => JSON.stringify(edition.knowledge)],
    [PASSAGES, () => JSON.stringify(edition.passages)],
    [POOLS, () => serialize(edition.pools)],
  ]
  const files: Record<string, string> = {}
  for (const [name, make] of contents) {
    const content = make()
    files[name] = sha256(content)
    await writeDurably(join(folder, name), content)
    onWrite(name)
  }
  await edition.vectors.save(join(folder, VECTORS))
  await flush(join(folder, VECTORS))
  files[VECTORS] = sha256(await readFile(join(folder, VECTORS)))
  onWrite(VECTORS)
  await writeDurably(join(folder, MANIFEST), JSON.stringify({ ...edition.manifest, files }, null, 2))
  onWrite(MANIFEST)
}

/** Whether a folder holds an edition of which every file is as it was written. */
async function isIntact(folder: string): Promise<boolean> {
  try {
    const { files } = await readManifest(folder)
    for (const name of CONTENTS) await readChecked(folder, name, files)
    return true
  } catch {
    return false
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** Why an edition on disk cannot be used as it is. */
export class UnreadableEdition extends Error {
  override readonly name = 'UnreadableEdition'
}

const text = z.string()
const span = { start: z.number(), end: z.number() }

/** An edition of another version may lack what this one relies on: it is then built anew from its documents. */
const ManifestShape = z.object({
  id: text,
  built: text,
  knowledge: text,
  documents: z.record(text, text),
  analyser: text,
  embeddings: z.object({ fingerprint: text, dimensions: z.number() }),
  passages: z.number(),
  thresholds: z.object({ en: z.number(), ru: z.number(), kk: z.number() }),
  denseWeight: z.number(),
  files: z.record(text, text),
})

const KnowledgeShape = z.object({
  documents: z.array(
    z.object({
      id: text,
      title: text,
      url: text.optional(),
      publisher: text.optional(),
      published: text.optional(),
      language: z.enum(LANGUAGES),
      text,
      hash: text,
    }),
  ),
  translations: z.array(
    z.object({
      document: text,
      language: z.enum(LANGUAGES),
      title: text.optional(),
      sentences: z.array(z.object({ ...span, text })),
    }),
  ),
  glossary: text,
  fingerprint: text,
})

/** Reads what an edition says of itself. @throws UnreadableEdition */
export async function readManifest(folder: string): Promise<Manifest> {
  return parse(ManifestShape, MANIFEST, await readBytes(folder, MANIFEST))
}

/** Reads the documents of an edition alone, checked: all that is needed to build it anew. @throws UnreadableEdition */
export async function readEditionKnowledge(
  folder: string,
  { files }: Manifest,
): Promise<Edition['knowledge']> {
  return parse(KnowledgeShape, KNOWLEDGE, await readChecked(folder, KNOWLEDGE, files)) as Edition['knowledge']
}

function parse<Shape extends z.ZodType>(shape: Shape, name: string, bytes: Buffer): z.output<Shape> {
  try {
    return shape.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    throw new UnreadableEdition(`${name} is damaged or of another version`)
  }
}

/** Reads a whole edition; each file is checked against the manifest first. @throws UnreadableEdition */
export async function readEdition(folder: string, manifest: Manifest): Promise<Edition> {
  const knowledge = await readEditionKnowledge(folder, manifest)
  const passages = JSON.parse(
    (await readChecked(folder, PASSAGES, manifest.files)).toString('utf8'),
  ) as Edition['passages']
  const pools = await readChecked(folder, POOLS, manifest.files)
  await readChecked(folder, VECTORS, manifest.files)
  try {
    return {
      manifest,
      knowledge,
      passages,
      pools: deserialize(pools) as Edition['pools'],
      vectors: await VectorIndex.open(join(folder, VECTORS), manifest.embeddings.dimensions),
    }
  } catch (thrown) {
    throw new UnreadableEdition(`its index cannot be opened (${reasonOf(thrown)})`)
  }
}

async function readChecked(folder: string, name: string, files: Manifest['files']): Promise<Buffer> {
  const bytes = await readBytes(folder, name)
  if (sha256(bytes) !== files[name]) throw new UnreadableEdition(`${name} is damaged`)
  return bytes
}

async function readBytes(folder: string, name: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, name))
  } catch (thrown) {
    throw new UnreadableEdition(`${name} cannot be read (${reasonOf(thrown)})`)
  }
}
