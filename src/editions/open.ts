import { reasonOf } from '../errors.ts'
import { fingerprintFolder } from '../knowledge/folder.ts'
import { readKnowledge } from '../knowledge/read.ts'
import { buildEdition, type Embedder } from './build.ts'
import type { Edition, Manifest } from './edition.ts'
import { readEdition, readEditionKnowledge, readManifest, UnreadableEdition } from './files.ts'
import { analyserFingerprint } from './fingerprint.ts'
import type { Lock } from './reload.ts'
import type { Shelf } from './shelf.ts'

/** A start that finds no edition waits for the one that another process is building. */
const LONG_WAIT_MS = 120_000

/** What opening needs of its surroundings. */
export interface Opening {
  shelf: Shelf
  knowledgeDir: string
  embedder: Embedder
  lock: Lock
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
  const { shelf } = opening
  const id = await shelf.current()
  const found = id === undefined ? undefined : await asItIs(opening, id)
  if (found && 'edition' in found) {
    if (await shelf.hasLeftovers()) await opening.lock(0, () => shelf.sweep()).catch(() => {})
    await announceChanges(found.edition.manifest, opening)
    return found.edition
  }
  return opening.lock(LONG_WAIT_MS, async () => {
    // Another process may have built one while this one waited.
    const now = await shelf.current()
    if (now === undefined) {
      const knowledge = await readKnowledge(opening.knowledgeDir)
      opening.notice(`No edition yet: building one from ${opening.knowledgeDir}.`)
      return publish(opening, knowledge)
    }
    const again = await asItIs(opening, now)
    const edition = 'edition' in again ? again.edition : await rebuilt(opening, now, again)
    await announceChanges(edition.manifest, opening)
    return edition
  })
}

/** An edition that cannot be served as it is, with its manifest if that can be read. */
interface Unusable {
  reason: string
  manifest?: Manifest
}

/** Reads an edition that this analyser and embedder made, or says why it cannot be served. */
export async function asItIs(
  { shelf, embedder }: { shelf: Shelf; embedder: Pick<Embedder, 'fingerprint'> },
  id: string,
): Promise<{ edition: Edition } | Unusable> {
  let manifest: Manifest | undefined
  try {
    manifest = await readManifest(shelf.folder(id))
    if (manifest.analyser !== analyserFingerprint()) {
      return { reason: 'it was made by another analyser', manifest }
    }
    if (manifest.embeddings.fingerprint !== embedder.fingerprint) {
      return { reason: 'it was made by another embedder', manifest }
    }
    return { edition: await readEdition(shelf.folder(id), manifest) }
  } catch (thrown) {
    if (!(thrown instanceof UnreadableEdition)) throw thrown
    return { reason: thrown.message, ...(manifest && { manifest }) }
  }
}

async function rebuilt(opening: Opening, id: string, { reason, manifest }: Unusable): Promise<Edition> {
  const { shelf, knowledgeDir, notice } = opening
  try {
    if (!manifest) throw new UnreadableEdition(reason)
    const knowledge = await readEditionKnowledge(shelf.folder(id), manifest)
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
  await shelf.sweep()
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
