/**
 * Runs the real path of EMBEDDINGS=transformers:...: installs the optional peer into a temporary folder, makes a tiny
 * randomly initialised ONNX model there, and embeds texts by it, twice, the second time from the cache alone.
 * Needs a package registry and about 500 MB for the while. Run: npx tsx scripts/check-transformers.ts
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CachedEmbeddings } from '../src/models/cached-embeddings.ts'
import { openTransformers } from '../src/models/transformers-embeddings.ts'
import { fileVectorCache } from '../src/models/vector-cache.ts'
import { tinyModel } from './tiny-onnx.ts'

const PACKAGE = '@huggingface/transformers'
const MODEL = 'tiny/random'
const WORDS = ['the', 'library', 'opens', 'at', 'nine', 'turnout', 'was', 'high', 'low']

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const cosine = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, n) => sum + value * b[n]!, 0)

const folder = mkdtempSync(join(tmpdir(), 'transformers-'))
try {
  writeFileSync(join(folder, 'package.json'), '{"private": true}')
  print(`npm install ${PACKAGE} in ${folder}`)
  // Without install scripts: that of the ONNX runtime would fetch libraries for graphics cards, which are not needed.
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', PACKAGE]
  execFileSync('npm', install, { cwd: folder, stdio: 'inherit' })
  const require = createRequire(join(folder, 'package.json'))
  const { version } = require(join(folder, 'node_modules', PACKAGE, 'package.json')) as { version: string }
  print(`installed ${PACKAGE} ${version}`)

  const models = join(folder, 'models')
  for (const [name, content] of Object.entries(tinyModel(WORDS, 16))) {
    const file = join(models, MODEL, name)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, content)
  }
  const load = async (): Promise<object> => {
    const found = await import(pathToFileURL(require.resolve(PACKAGE)).href)
    // The model is made here: nothing is to be fetched.
    found.env.allowRemoteModels = false
    return found
  }
  const inner = await openTransformers({ model: MODEL, folder: models, progress: print, load })
  const embeddings = new CachedEmbeddings(
    inner,
    `transformers:${MODEL}`,
    fileVectorCache(join(folder, 'vectors')),
    10_000,
  )
  const texts = ['The library opens at nine', 'Turnout was high', 'The library opens at nine']
  const [library, turnout, again] = await embeddings.embedDocuments(texts)
  const query = await embeddings.embedQuery('the library opens at nine')
  print(
    `vectors of ${library!.length} dimensions, length ${Math.sqrt(cosine(library!, library!)).toFixed(4)}`,
  )
  print(`same text ${cosine(library!, again!).toFixed(4)}, question ${cosine(library!, query).toFixed(4)}`)
  print(`other text ${cosine(library!, turnout!).toFixed(4)}`)

  const broken = {
    embedDocuments: () => Promise.reject(new Error('not to be asked')),
    embedQuery: async () => [],
  }
  const next = new CachedEmbeddings(broken, `transformers:${MODEL}`, fileVectorCache(join(folder, 'vectors')))
  const [cached] = await next.embedDocuments(texts.slice(0, 1))
  print(`from the cache ${cosine(library!, cached!).toFixed(4)}`)

  try {
    await openTransformers({ model: 'no/such-model', folder: models, progress: print, load })
  } catch (thrown) {
    print(`a model that is not there: ${(thrown as Error).message.split('\n')[0]}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
