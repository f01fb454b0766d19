import { readKnowledge } from '../knowledge/read.ts'
import { GLOSSARY } from '../language/data/glossary.ts'
import { compileGlossary } from '../language/glossary.ts'
import { tokenize } from '../language/tokens.ts'
import { contentOf } from '../search/terms.ts'
import type { Knowledge, KnowledgeWarning } from '../types.ts'
import { buildEdition, type Embedder } from './build.ts'
import type { Edition } from './edition.ts'
import { readManifest } from './files.ts'
import { KEPT, type Shelf } from './shelf.ts'

/** What became of a reload. */
export interface ReloadReport {
  edition: string
  published: boolean
  documents: number
  passages: number
  added: string[]
  changed: string[]
  removed: string[]
  warnings: KnowledgeWarning[]
  knownWords: KnownWords[]
  ms: number
}

/** How much of a document cross-language search understands. */
interface KnownWords {
  document: string
  /** 0 to 1, of the different content words. */
  share: number
  /** The most frequent words that the glossary does not know: its to-do. */
  unknown: string[]
}

export interface ReloadOptions {
  /** Build and report, publish nothing. */
  dryRun: boolean
}

/**
 * Builds an edition from the knowledge folder beside the current one and points to it. The old edition stays on the
 * shelf. @throws OperatorError when the folder gives no document; nothing has changed then.
 */
export async function reload(
  shelf: Shelf,
  knowledgeDir: string,
  embedder: Embedder,
  { dryRun }: ReloadOptions,
): Promise<ReloadReport> {
  const began = performance.now()
  const knowledge = await readKnowledge(knowledgeDir)
  const edition = await buildEdition(knowledge, embedder, new Date())
  const before = await documentsOfCurrent(shelf)
  if (!dryRun) {
    await shelf.put(edition)
    await shelf.point(edition.manifest.id)
    await shelf.prune(KEPT)
  }
  const { manifest } = edition
  const now = manifest.documents
  return {
    edition: manifest.id,
    published: !dryRun,
    documents: knowledge.documents.length,
    passages: manifest.passages,
    added: Object.keys(now).filter((id) => !(id in before)),
    changed: Object.keys(now).filter((id) => id in before && before[id] !== now[id]),
    removed: Object.keys(before).filter((id) => !(id in now)),
    warnings: knowledge.warnings,
    knownWords: knownWords(knowledge),
    ms: Math.round(performance.now() - began),
  }
}

async function documentsOfCurrent(shelf: Shelf): Promise<Edition['manifest']['documents']> {
  const id = await shelf.current()
  if (id === undefined) return {}
  try {
    return (await readManifest(shelf.folder(id))).documents
  } catch {
    // Damaged: everything is new against it.
    return {}
  }
}

function knownWords({ documents, glossary }: Knowledge): KnownWords[] {
  const terms = compileGlossary([GLOSSARY, glossary])
  return documents.map(({ id, text, language }) => {
    const counts = new Map<string, number>()
    for (const { word } of contentOf(tokenize(text), language)) {
      if (!/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    const unknown = [...counts].filter(([word]) => !terms.knows(word, language))
    return {
      document: id,
      share: counts.size === 0 ? 1 : 1 - unknown.length / counts.size,
      unknown: unknown
        .sort((a, b) => b[1] - a[1])
        .slice(0, 20)
        .map(([word]) => word),
    }
  })
}
