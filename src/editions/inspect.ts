import { reasonOf } from '../errors.ts'
import { fingerprintFolder } from '../knowledge/folder.ts'
import { readKnowledge } from '../knowledge/read.ts'
import type { Embedder } from './build.ts'
import { readEdition, readManifest } from './files.ts'
import { analyserFingerprint } from './fingerprint.ts'
import type { Shelf } from './shelf.ts'

/** What an inspection says of one thing; see `Finding` in app.ts. */
interface Inspection {
  what: string
  ok: 'ok' | 'warning' | 'failed'
  detail: string
  todo?: string
}

export async function inspectKnowledge(knowledgeDir: string): Promise<Inspection> {
  const what = 'Knowledge'
  try {
    const { documents, translations, warnings } = await readKnowledge(knowledgeDir)
    const detail = `${knowledgeDir}: documents ${documents.length}, translations ${translations.length}`
    const [first] = warnings
    if (!first) return { what, ok: 'ok', detail }
    const place = first.line === undefined ? first.file : `${first.file}:${first.line}`
    return {
      what,
      ok: 'warning',
      detail: `${detail}, warnings ${warnings.length}, the first: ${place}: ${first.message}`,
      todo: 'npm run reload -- --dry-run lists them all.',
    }
  } catch (thrown) {
    return {
      what,
      ok: 'failed',
      detail: reasonOf(thrown),
      todo: 'Put an article (.md or .txt) into the folder.',
    }
  }
}

/** Opens the current edition as the bot would, its index included. */
export async function inspectShelf(
  shelf: Shelf,
  knowledgeDir: string,
  { fingerprint }: Pick<Embedder, 'fingerprint'>,
): Promise<Inspection> {
  const what = 'Edition'
  const id = await shelf.current()
  if (id === undefined) {
    return { what, ok: 'warning', detail: 'none yet', todo: 'npm start builds it, or npm run reload.' }
  }
  try {
    const manifest = await readManifest(shelf.folder(id))
    const edition = await readEdition(shelf.folder(id), manifest)
    const detail = `${id}: passages ${manifest.passages}, vectors ${edition.vectors.size} of ${manifest.embeddings.dimensions} dimensions`
    if (manifest.analyser !== analyserFingerprint() || manifest.embeddings.fingerprint !== fingerprint) {
      return {
        what,
        ok: 'warning',
        detail: `${detail}, made by another analyser or embedder`,
        todo: 'npm start builds it anew from its documents.',
      }
    }
    const same = await fingerprintFolder(knowledgeDir).then(
      (now) => now === manifest.knowledge,
      () => true,
    )
    return same
      ? { what, ok: 'ok', detail }
      : {
          what,
          ok: 'warning',
          detail: `${detail}; the knowledge folder has changed since`,
          todo: 'npm run reload publishes the change.',
        }
  } catch (thrown) {
    return {
      what,
      ok: 'failed',
      detail: `${id}: ${reasonOf(thrown)}`,
      todo: 'npm start builds it anew, or npm run reload.',
    }
  }
}
