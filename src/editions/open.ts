import { reasonOf } from '../errors.ts'
import { fingerprintFolder } from '../knowledge/folder.ts'
import { readKnowledge } from '../knowledge/read.ts'
import { buildEdition, type Embedder } from './build.ts'
import type { Edition, Manifest } from './edition.ts'
import { readEdition, readEditionKnowledge, readManifest, UnreadableEdition } from './files.ts'
import { analyserFingerprint } from './fingerprint.ts'
import { KEPT, type Shelf } from './shelf.ts'

/** What opening needs of its surroundings. */
export interface Opening {
  shelf: Shelf
  knowledgeDir: string
  embedder: Embedder
  /** One clear line for the operator. */
  notice: (line: string) => void
}

/**
 * The edition to serve: the current one as it is; built anew from the documents that it holds when another analyser
 * or embedder made it or when its index is damaged; from the knowledge folder only when there is none. A folder that
 * has changed since is announced, not served.
 *
 * @throws OperatorError when there is no edition and the folder gives none
 */
export async function openEdition(opening: Opening): Promise<Edition> {
  const { shelf, knowledgeDir, notice } = opening
  const id = await shelf.current()
  if (id === undefined) {
    const knowledge = await readKnowledge(knowledgeDir)
    notice(`No edition yet: building one from ${knowledgeDir}.`)
    return publish(opening, knowledge)
  }
  const edition = await open(opening, id)
  await announceChanges(edition.manifest, opening)
  return edition
}

async function open(opening: Opening, id: string): Promise<Edition> {
  const { shelf, knowledgeDir, embedder, notice } = opening
  const folder = shelf.folder(id)
  let manifest: Manifest | undefined
  let reason: string
  try {
    manifest = await readManifest(folder)
    if (manifest.analyser !== analyserFingerprint()) reason = 'it was made by another analyser'
    else if (manifest.embeddings.fingerprint !== embedder.fingerprint)
      reason = 'it was made by another embedder'
    else return await readEdition(folder, manifest)
  } catch (thrown) {
    if (!(thrown instanceof UnreadableEdition)) throw thrown
    reason = thrown.message
  }
  try {
    if (!manifest) throw new UnreadableEdition(reason)
    const knowledge = await readEditionKnowledge(folder, manifest)
    notice(
      `Edition ${id} cannot be served as it is (${reason}): building it anew from the documents that it holds.`,
    )
    return await publish(opening, knowledge)
  } catch (thrown) {
    if (!(thrown instanceof UnreadableEdition)) throw thrown
    const knowledge = await readKnowledge(knowledgeDir)
    notice(`Edition ${id} is lost (${thrown.message}): building one from ${knowledgeDir}.`)
    return publish(opening, knowledge)
  }
}

async function publish({ shelf, embedder }: Opening, knowledge: Edition['knowledge']): Promise<Edition> {
  const edition = await buildEdition(knowledge, embedder, new Date())
  await shelf.put(edition)
  await shelf.point(edition.manifest.id)
  await shelf.prune(KEPT)
  return edition
}

async function announceChanges(
  { knowledge, id }: Manifest,
  { knowledgeDir, notice }: Opening,
): Promise<void> {
  try {
    if ((await fingerprintFolder(knowledgeDir)) === knowledge) return
    notice(
      `${knowledgeDir} has changed since edition ${id}, which is still served: npm run reload publishes the change.`,
    )
  } catch (thrown) {
    notice(`Edition ${id} is served; the knowledge folder cannot be compared with it: ${reasonOf(thrown)}`)
  }
}
