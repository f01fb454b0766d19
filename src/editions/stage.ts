import { compareRuns } from '../answer-tests/compare-runs.ts'
import { readCases } from '../answer-tests/read-cases.ts'
import type { TestRun } from '../answer-tests/run.ts'
import { runCases } from '../answer-tests/run-cases.ts'
import { readKnowledge } from '../knowledge/read.ts'
import type { SourceDocument } from '../types.ts'
import { buildEdition, type Embedder } from './build.ts'
import type { ReloadReport, Step, VanishingQuote } from './desk.ts'
import type { Edition } from './edition.ts'
import { type OnWrite, readEdition, readManifest } from './files.ts'
import { groundOf, houseOf } from './ground.ts'
import { knownWords } from './known-words.ts'
import type { Shelf } from './shelf.ts'
import { readTests, writeTests } from './test-file.ts'

/** What staging works with. */
export interface Stage {
  shelf: Shelf
  knowledgeDir: string
  answerTestsDir: string
  embedder: Embedder
  officialUrl?: string
  onStep: (step: Step) => void
  onWrite?: OnWrite
}

/** What is wanted: plain data, which can be sent to a thread. */
export interface StageRequest {
  dryRun: boolean
  force: boolean
  /** The one edition that may be published. */
  expect?: string
  /** What earlier answers quoted. */
  quoted: readonly VanishingQuote[]
  now: Date
}

/** `ready`: the edition is on the shelf, not yet current. `other`: it is not the one that was expected. */
export type Staged = Omit<ReloadReport, 'outcome' | 'ms'> & {
  outcome: 'ready' | 'blocked' | 'dry_run' | 'other'
}

/**
 * Builds an edition from the knowledge folder, puts the answer tests to it, compares it with the current one and,
 * when it may go live, writes it to the shelf. Nothing that is served changes.
 *
 * @throws OperatorError when the folder gives no document or the embedder fails
 */
export async function stage(
  { shelf, knowledgeDir, answerTestsDir, embedder, officialUrl, onStep, onWrite }: Stage,
  { dryRun, force, expect, quoted, now }: StageRequest,
): Promise<Staged> {
  const previous = await shelf.current()
  const earlier = previous === undefined ? undefined : await earlierEdition(shelf, previous)
  onStep('reading')
  const knowledge = await readKnowledge(knowledgeDir)
  const edition = await buildEdition(knowledge, embedder, now, { earlier, onStep })
  const { id, documents } = edition.manifest

  onStep('testing')
  const tests = await readCases(answerTestsDir)
  const test = (of: Edition): Promise<TestRun> =>
    runCases(tests, houseOf(of, groundOf(of, embedder, officialUrl)), { now: () => new Date() })
  const run = await test(edition)
  const before = earlier && ((await readTests(shelf.folder(previous!))) ?? (await test(earlier)))

  onStep('comparing')
  const { newlyFailing, newlyPassing } = compareRuns(before, run)
  const was = earlier?.manifest.documents ?? {}
  const mayPublish = run.passed || force
  const outcome = dryRun ? 'dry_run' : !mayPublish ? 'blocked' : (expect ?? id) === id ? 'ready' : 'other'
  if (outcome === 'ready') {
    onStep('writing')
    await shelf.put(edition, onWrite)
    await writeTests(shelf.folder(id), run)
    onWrite?.('tests')
  }
  const taken = new Set(earlier?.passages.map((passage) => passage.id))
  return {
    edition: id,
    ...(previous !== undefined && { previous }),
    outcome,
    forced: outcome === 'ready' && !run.passed,
    documents: knowledge.documents.length,
    passages: edition.passages.length,
    reused: edition.passages.filter((passage) => taken.has(passage.id)).length,
    added: Object.keys(documents).filter((document) => !(document in was)),
    changed: Object.keys(documents).filter((name) => name in was && was[name] !== documents[name]),
    removed: Object.keys(was).filter((document) => !(document in documents)),
    warnings: [...knowledge.warnings, ...tests.problems],
    knownWords: knownWords(knowledge),
    tests: run,
    newlyFailing,
    newlyPassing,
    vanishing: vanishing(quoted, knowledge.documents),
  }
}

/** The current edition, to compare with and to take over from; none when it is damaged. */
async function earlierEdition(shelf: Shelf, id: string): Promise<Edition | undefined> {
  try {
    return await readEdition(shelf.folder(id), await readManifest(shelf.folder(id)))
  } catch {
    return undefined
  }
}

function vanishing(
  quoted: readonly VanishingQuote[],
  documents: readonly SourceDocument[],
): VanishingQuote[] {
  const texts = new Map(documents.map(({ id, text }) => [id, text]))
  return quoted.filter(({ document, quote }) => !texts.get(document)?.includes(quote))
}
