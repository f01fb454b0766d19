import { join } from 'node:path'
import { answer, type Ground } from './answer/answer.ts'
import { auditSaid } from './answer/audit.ts'
import { compileMutes } from './answer/muted.ts'
import { suggester } from './answer/suggest.ts'
import type { Writer } from './answer/written/writer.ts'
import type { House } from './answer-tests/house.ts'
import type { Config } from './config.ts'
import { buildEdition, type Embedder } from './editions/build.ts'
import type { Desk, ReloadOptions } from './editions/desk.ts'
import type { Edition } from './editions/edition.ts'
import { followPointer } from './editions/follow.ts'
import { groundOf, houseOf } from './editions/ground.ts'
import { inspectKnowledge, inspectShelf } from './editions/inspect.ts'
import { listEditions } from './editions/list.ts'
import { asItIs, openEdition } from './editions/open.ts'
import { type Lock, reload } from './editions/reload.ts'
import { rollback } from './editions/rollback.ts'
import { Shelf } from './editions/shelf.ts'
import { type Staged, type StageRequest, stage } from './editions/stage.ts'
import { sourcesOf, summaryOf } from './editions/summary.ts'
import { reasonOf } from './errors.ts'
import { readKnowledge } from './knowledge/read.ts'
import type { Logger } from './log.ts'
import { fingerprintOf, openEmbeddings } from './models/embeddings.ts'
import { fileVectorCache } from './models/vector-cache.ts'
import { withLock } from './store/lock.ts'
import type { Store } from './store/store.ts'
import type { ModelHealth, Saylau } from './types.ts'

/** The whole house, put together: the only file that builds adapters and hands them in. */
export interface App {
  saylau: Saylau
  /** Absent: answers are quotes. */
  wording?: Omit<Wording, 'writer'>
  /** What answer tests are run on: the edition that is served now. */
  house(): House
  /** The files that the edition was built from, as one hash. */
  knowledge(): string
  /** Questions that begin from now on are answered from this edition; those under way finish on theirs. */
  serve(edition: Edition): void
  /** The topics that are not answered, from now on. */
  mute(topics: readonly string[]): void
  /** Serves what other processes publish, from now on. */
  follow(): void
  close(): Promise<void>
}

/** What `doctor` says of one thing. */
export interface Finding {
  what: string
  ok: 'ok' | 'warning' | 'failed'
  detail: string
  /** What to do about it. */
  todo?: string
}

/** Serves the current edition; builds one when there is none that can be served, and says so by `notice`. */
export async function openApp(config: Config, log: Logger, notice: (line: string) => void): Promise<App> {
  const embedder = await embedderOf(config, notice)
  const shelf = shelfOf(config)
  const { knowledgeDir } = config
  const edition = await openEdition({ shelf, knowledgeDir, embedder, lock: lockOf(config), notice })
  return appOf(edition, embedder, config, await wordingOf(config, log), notice)
}

/** Answers from another folder and leaves the shelf alone. */
export async function openFolder(
  folder: string,
  config: Config,
  log: Logger,
  notice: (line: string) => void,
): Promise<App> {
  const embedder = await embedderOf(config, notice)
  const knowledge = await readKnowledge(folder)
  for (const warning of knowledge.warnings) log.info(warning, 'knowledge')
  const edition = await buildEdition(knowledge, embedder, new Date())
  return appOf(edition, embedder, config, await wordingOf(config, log), notice)
}

/** How a desk does its work. */
export interface DeskOptions {
  store: Store
  /** What serves; none on the command line. */
  app?: App
  /** Where an edition is built: by default in this thread. */
  build?: typeof stageHere
  notice: (line: string) => void
}

/** What administrators may do, wherever they do it. */
export function openDesk(config: Config, { store, app, build = stageHere, notice }: DeskOptions): Desk {
  const shelf = shelfOf(config)
  const work = {
    shelf,
    lock: lockOf(config),
    kept: config.editionsKept,
    serve: (edition: Edition) => app?.serve(edition),
    record: (release: Omit<Parameters<Store['releases']['record']>[0], 'at'>) =>
      store.releases.record({ ...release, at: Date.now() }),
    quoted: () => store.ledger.quotes(),
    stage: (request: StageRequest, onStep: ReloadOptions['onStep']) =>
      build(config, request, { ...(onStep && { onStep }), notice }),
  }
  return {
    knowledgeDir: config.knowledgeDir,
    reload: (options) => reload(work, options),
    editions: () => listEditions(shelf),
    rollback: (id, by) =>
      rollback({ ...work, embedder: { fingerprint: fingerprintOf(config.embeddings) } }, id, by),
  }
}

/** Builds, tests and writes an edition in this thread. */
export async function stageHere(
  config: Config,
  request: StageRequest,
  { onStep = () => {}, notice }: { onStep?: ReloadOptions['onStep']; notice: (line: string) => void },
): Promise<Staged> {
  const { knowledgeDir, answerTestsDir, officialUrl } = config
  const embedder = await embedderOf(config, notice)
  return stage(
    {
      shelf: shelfOf(config),
      knowledgeDir,
      answerTestsDir,
      embedder,
      onStep,
      ...(officialUrl !== undefined && { officialUrl }),
    },
    request,
  )
}

/** Looks at the knowledge folder and at the shelf, changing nothing. */
export async function inspect(config: Config, _log: Logger): Promise<Finding[]> {
  return [
    await inspectKnowledge(config.knowledgeDir),
    await inspectShelf(shelfOf(config), config.knowledgeDir, {
      fingerprint: fingerprintOf(config.embeddings),
    }),
  ]
}

function shelfOf({ dataDir }: Config): Shelf {
  return new Shelf(join(dataDir, 'editions'))
}

function lockOf({ dataDir }: Config): Lock {
  return (waitMs, work) => withLock(join(dataDir, 'editions.lock'), waitMs, work)
}

/** Vectors that were paid for stay in the data folder: an unchanged passage is embedded once. */
function embedderOf({ embeddings, dataDir }: Config, progress: (line: string) => void): Promise<Embedder> {
  return openEmbeddings(embeddings, { cache: fileVectorCache(join(dataDir, 'vectors')), dataDir, progress })
}

/** A model that words answers, and how it does. */
interface Wording {
  writer: Writer
  model: string
  prompts: () => string
  health: () => ModelHealth
}

/** Nothing of a model is loaded where none is configured. */
async function wordingOf({ model }: Config, log: Logger): Promise<Wording | undefined> {
  if (!model) return undefined
  const { openWriter } = await import('./models/open-writer.ts')
  const { writer, calls, prompts } = await openWriter(
    model,
    (event) => log.warn({ ...event, ended: calls.counts }, 'The model gave no answer; quotes go out instead'),
    (problem) =>
      log.warn({ problem }, 'The prompts were changed and cannot be used; the last good ones stay'),
  )
  log.info({ model: model.name, prompts: prompts() }, 'Answers are worded by a model')
  const health = (): ModelHealth => {
    const { answered = 0, ...failed } = calls.counts
    return { name: model.name, answered, failed, isResting: calls.isResting() }
  }
  return { writer, model: model.name, prompts, health }
}

function appOf(
  edition: Edition,
  embedder: Embedder,
  config: Config,
  wording: Wording | undefined,
  notice: (line: string) => void,
): App {
  const { officialUrl } = config
  let muted: readonly string[] = []
  let now = served(edition)

  function served(of: Edition) {
    const ground: Ground = {
      ...groundOf(of, embedder, officialUrl),
      ...(wording && { writer: wording.writer }),
    }
    return {
      edition: of,
      ground: { ...ground, muted: compileMutes(muted, ground.glossary) },
      suggest: suggester(ground),
      summary: summaryOf(of),
      sources: sourcesOf(of),
    }
  }
  const shelf = shelfOf(config)
  let unfollow = (): void => {}
  const serve = (next: Edition): void => {
    if (next.manifest.id !== now.edition.manifest.id) now = served(next)
  }
  return {
    saylau: {
      answer: (question, options) => answer(now.ground, question, options),
      suggest: (given) => now.suggest(given),
      edition: () => now.summary,
      sources: () => now.sources,
      audit: (said) =>
        auditSaid(said, now.ground.documents, now.ground.gate, now.edition.knowledge.translations),
    },
    house: () => houseOf(now.edition, now.ground),
    knowledge: () => now.edition.manifest.knowledge,
    ...(wording && { wording }),
    serve,
    mute(topics) {
      muted = topics
      now = { ...now, ground: { ...now.ground, muted: compileMutes(topics, now.ground.glossary) } }
    },
    follow() {
      unfollow = followPointer(
        shelf,
        () => now.edition.manifest.id,
        async (id) => {
          const found = await asItIs({ shelf, embedder }, id)
          if ('edition' in found) {
            serve(found.edition)
            notice(`Edition ${id} is current now and is served.`)
          } else
            notice(`Edition ${id} is current now and cannot be served (${found.reason}); the one before is.`)
        },
        (thrown) => notice(`The current edition cannot be served (${reasonOf(thrown)}); the one before is.`),
      )
    },
    close: async () => unfollow(),
  }
}
