import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError, reasonOf } from '../errors.ts'
import { GLOSSARY } from '../language/data/glossary.ts'
import { compileGlossary } from '../language/glossary.ts'
import type { Knowledge, KnowledgeWarning, SourceDocument } from '../types.ts'
import { decode } from './decode.ts'
import { fingerprintFolder, GLOSSARY_FILE, isArticle, listFiles } from './folder.ts'
import { parseFile, type SourceFile } from './source-file.ts'
import { alignTranslations } from './translations.ts'

/** Files open at once: far below what systems allow a process, enough to keep a disk busy. */
const CONCURRENT = 32

/**
 * Reads a knowledge folder: every `.md` and `.txt` file in it (not in folders below it; `README` is the editors'
 * own), and `glossary.tsv`. A file that cannot be served is a warning and never stands in the way of the others.
 *
 * @throws OperatorError when the folder cannot be read, or no document is left
 */
export async function readKnowledge(dir: string): Promise<Knowledge> {
  const names = await listFiles(dir)
  const articles = names.filter(isArticle)
  const readings = await mapConcurrently(articles, (name) => readArticle(dir, name))

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
    warnings: [...warnings, ...aligned.warnings].sort(byPlace),
  }
}

async function readArticle(dir: string, name: string): Promise<ReturnType<typeof parseFile>> {
  try {
    return parseFile(name, await readFile(join(dir, name)))
  } catch (error) {
    return {
      warnings: [{ file: name, message: `the file cannot be read (${reasonOf(error)}); it is not served` }],
    }
  }
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
      `The knowledge folder ${dir} holds no article: put at least one .md or .txt file into it.`,
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

/** `map` with at most `CONCURRENT` calls under way; the results are in the order of the items. */
async function mapConcurrently<In, Out>(
  items: readonly In[],
  map: (item: In) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = []
  let next = 0
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const at = next++
      results[at] = await map(items[at]!)
    }
  }
  await Promise.all(Array.from({ length: CONCURRENT }, work))
  return results
}
