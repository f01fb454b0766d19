import { join } from 'node:path'
import { answer, type Ground } from './answer/answer.ts'
import { createGate } from './answer/gate/gate.ts'
import { suggester } from './answer/suggest.ts'
import { renderingsOf } from './answer/translated.ts'
import type { Writer } from './answer/written/writer.ts'
import type { Config } from './config.ts'
import { buildEdition, type Embedder } from './editions/build.ts'
import type { Edition } from './editions/edition.ts'
import { inspectKnowledge, inspectShelf } from './editions/inspect.ts'
import { openEdition } from './editions/open.ts'
import { type ReloadReport, reload as reloadEdition } from './editions/reload.ts'
import { Shelf } from './editions/shelf.ts'
import { readKnowledge } from './knowledge/read.ts'
import { GLOSSARY } from './language/data/glossary.ts'
import { compileGlossary } from './language/glossary.ts'
import type { Logger } from './log.ts'
import { fingerprintOf, openEmbeddings } from './models/embeddings.ts'
import { fileVectorCache } from './models/vector-cache.ts'
import { PassageRetriever } from './search/retriever.ts'
import type { EditionSummary, Saylau, SourceSummary } from './types.ts'

/** The whole house, put together: the only file that builds adapters and hands them in. */
export interface App {
  saylau: Saylau
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
  const edition = await openEdition({
    shelf: shelfOf(config),
    knowledgeDir: config.knowledgeDir,
    embedder,
    notice,
  })
  return appOf(edition, embedder, config, await writerOf(config, log))
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
  return appOf(edition, embedder, config, await writerOf(config, log))
}

/** Builds an edition from the knowledge folder and makes it the current one. */
export async function reload(
  config: Config,
  log: Logger,
  options: { dryRun: boolean; force: boolean },
): Promise<ReloadReport> {
  return reloadEdition(
    shelfOf(config),
    config.knowledgeDir,
    await embedderOf(config, (line) => log.info(line)),
    options,
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

/** Vectors that were paid for stay in the data folder: an unchanged passage is embedded once. */
function embedderOf({ embeddings, dataDir }: Config, progress: (line: string) => void): Promise<Embedder> {
  return openEmbeddings(embeddings, { cache: fileVectorCache(join(dataDir, 'vectors')), dataDir, progress })
}

/** Nothing of a model is loaded where none is configured. */
async function writerOf({ model }: Config, log: Logger): Promise<Writer | undefined> {
  if (!model) return undefined
  const { openWriter } = await import('./models/open-writer.ts')
  const { writer, calls, prompts } = await openWriter(
    model,
    (event) => log.warn({ ...event, ended: calls.counts }, 'The model gave no answer; quotes go out instead'),
    (problem) =>
      log.warn({ problem }, 'The prompts were changed and cannot be used; the last good ones stay'),
  )
  log.info({ model: model.name, prompts }, 'Answers are worded by a model')
  return writer
}

function appOf(
  edition: Edition,
  embeddings: Embedder,
  { officialUrl }: Config,
  writer: Writer | undefined,
): App {
  const { manifest, knowledge, passages, pools, vectors } = edition
  const glossary = compileGlossary([GLOSSARY, knowledge.glossary])
  const ground: Ground = {
    edition: manifest.id,
    retriever: new PassageRetriever({
      ...knowledge,
      passages,
      pools,
      vectors,
      denseWeight: manifest.denseWeight,
      embeddings,
      glossary,
    }),
    glossary,
    thresholds: manifest.thresholds,
    gate: createGate({ glossary }),
    rendering: renderingsOf(knowledge.translations),
    documents: new Map(knowledge.documents.map((document) => [document.id, document])),
    ...(officialUrl !== undefined && { officialUrl }),
  }
  return {
    saylau: {
      answer: (question, options) => answer({ ...ground, ...(writer && { writer }) }, question, options),
      suggest: suggester(ground),
      edition: () => summaryOf(edition),
      sources: () => sourcesOf(edition),
    },
    close: () => Promise.resolve(),
  }
}

function summaryOf({ manifest, knowledge }: Edition): EditionSummary {
  const newest = knowledge.documents
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1)
  return {
    id: manifest.id,
    built: manifest.built,
    documents: knowledge.documents.length,
    passages: manifest.passages,
    ...(newest !== undefined && { newest }),
  }
}

function sourcesOf({ knowledge: { documents, translations } }: Edition): SourceSummary[] {
  return documents.map(({ id, title, url, publisher, published, language }) => ({
    document: id,
    title,
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    language,
    translations: translations
      .filter(({ document }) => document === id)
      .map((translation) => translation.language),
  }))
}

export type { ReloadReport }
