import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError, reasonOf } from '../errors.ts'
import { GLOSSARY } from '../language/data/glossary.ts'
import { compileGlossary } from '../language/glossary.ts'
import type { Knowledge, KnowledgeWarning, SourceDocument } from '../types.ts'
import { decode } from './decode.ts'
import { duplicatePassages } from './duplicates.ts'
import { fingerprintFolder, GLOSSARY_FILE, isArticle, listFiles } from './folder.ts'
import { checkSize, type Extractor, isSupported, openExtractor } from './formats/extract.ts'
import { UnreadableFile } from './formats/extracted.ts'
import { missingFields } from './missing-fields.ts'
import { type Parsed, parseExtracted, parseFile, type SourceFile } from './source-file.ts'
import { alignTranslations } from './translations.ts'

/** Files open at once: far below what systems allow a process, enough to keep a disk busy. */
const CONCURRENT = 32

/**
 * Reads a knowledge folder: every document in it (not in folders below it; `README` is the editors' own), and
 * `glossary.tsv`. Pages, PDF and Word files are parsed in a thread, one after the other. A file that cannot be served is a warning and never stands in the way of the others.
 *
 * @throws OperatorError when the folder cannot be read, or no document is left
 */
export async function readKnowledge(dir: string): Promise<Knowledge> {
  const names = await listFiles(dir)
  const articles = names.filter(isArticle)
  const readings = await readArticles(dir, articles)
  const warnings = readings.flatMap((reading) => reading.warnings)
  const files = withoutTwins(
    readings.flatMap(({ file }) => file ?? []),
    warnings,
  )
  const originals = files.filter((file) => file.fields.translation_of === undefined)
  if (originals.length === 0) throw nothingToServe(dir, articles, warnings)
  const renderings = files.filter((file) => file.fields.translation_of !== undefined)
  const glossary = names.includes(GLOSSARY_FILE) ? await readGlossary(dir, warnings) : ''
  const aligned =
    renderings.length === 0
      ? { translations: [], warnings: [] }
      : alignTranslations(originals, renderings, compileGlossary([GLOSSARY, glossary]))
  return {
    documents: originals.map(documentOf),
    translations: aligned.translations,
    glossary,
    fingerprint: await fingerprintFolder(dir),
    warnings: [
      ...warnings,
      ...aligned.warnings,
      ...missingFields(originals),
      ...duplicatePassages(originals),
    ].sort(byPlace),
  }
}

/** The files read, in the order of their names. */
async function readArticles(dir: string, names: readonly string[]): Promise<Parsed[]> {
  const extractor = openExtractor()
  try {
    const readings = new Map<string, Parsed>()
    const texts = names.filter((name) => !isSupported(name))
    const others = names.filter(isSupported)
    await Promise.all([
      eachConcurrently(texts, CONCURRENT, async (name) => readings.set(name, await readText(dir, name))),
      // The next one is not even in memory before its parser is free.
      eachConcurrently(others, 1, async (name) => readings.set(name, await readParsed(dir, name, extractor))),
    ])
    return names.flatMap((name) => readings.get(name) ?? [])
  } finally {
    await extractor.close()
  }
}

async function readText(dir: string, name: string): Promise<Parsed> {
  try {
    return parseFile(name, await readFile(join(dir, name)))
  } catch (error) {
    return notServed(name, `the file cannot be read (${reasonOf(error)})`)
  }
}

async function readParsed(dir: string, name: string, extractor: Extractor): Promise<Parsed> {
  try {
    const path = join(dir, name)
    checkSize(name, (await stat(path)).size)
    const bytes = await readFile(path)
    return parseExtracted(name, bytes, await extractor.extract(name, bytes))
  } catch (error) {
    if (!(error instanceof UnreadableFile))
      return notServed(name, `the file cannot be read (${reasonOf(error)})`)
    const { place, reason } = error
    return notServed(name, `${place === undefined ? '' : `${place}: `}the file ${reason}`)
  }
}

function notServed(name: string, why: string): Parsed {
  return { warnings: [{ file: name, message: `${why}; it is not served` }] }
}

async function readGlossary(dir: string, warnings: KnowledgeWarning[]): Promise<string> {
  try {
    const decoded = decode(await readFile(join(dir, GLOSSARY_FILE)))
    if ('text' in decoded) return decoded.text
    warnings.push({
      file: GLOSSARY_FILE,
      line: decoded.line,
      message: `the file ${decoded.problem}; it is not used`,
    })
  } catch (error) {
    warnings.push({
      file: GLOSSARY_FILE,
      message: `the file cannot be read (${reasonOf(error)}); it is not used`,
    })
  }
  return ''
}

/** `a.md` beside `a.txt`: both would be document `a`; the first by name stays. */
function withoutTwins(files: readonly SourceFile[], warnings: KnowledgeWarning[]): SourceFile[] {
  const byId = new Map<string, SourceFile>()
  for (const file of files) {
    const first = byId.get(file.id)
    if (first) {
      const message = `${first.name} is document "${file.id}" already: rename one of them; this file is not served`
      warnings.push({ file: file.name, message })
    } else byId.set(file.id, file)
  }
  return [...byId.values()]
}

function documentOf({ id, title, language, text, hash, fields }: SourceFile): SourceDocument {
  const { url, publisher, published } = fields
  return {
    id,
    title,
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    language,
    text,
    hash,
  }
}

function nothingToServe(
  dir: string,
  articles: readonly string[],
  warnings: readonly KnowledgeWarning[],
): OperatorError {
  if (articles.length === 0) {
    return new OperatorError(
      `The knowledge folder ${dir} holds no article: put at least one .md, .txt, .html, .pdf or .docx file into it.`,
    )
  }
  const [first] = warnings.filter((warning) => warning.message.endsWith('not served'))
  if (!first)
    return new OperatorError(
      `The knowledge folder ${dir} holds only translations: add the articles that they translate.`,
    )
  const place = join(dir, first.file) + (first.line === undefined ? '' : `:${first.line}`)
  const others =
    articles.length > 1 ? `, and none of the other ${articles.length - 1} can be served either` : ''
  return new OperatorError(
    `The knowledge folder ${dir} holds no usable article: ${place}: ${first.message}${others}.`,
  )
}

function byPlace(a: KnowledgeWarning, b: KnowledgeWarning): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)
}

/** Waits for `work` on every item, with at most so many under way. */
async function eachConcurrently<Item>(
  items: readonly Item[],
  concurrent: number,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  let next = 0
  const workThrough = async (): Promise<void> => {
    while (next < items.length) await work(items[next++]!)
  }
  await Promise.all(Array.from({ length: concurrent }, workThrough))
}
