/**
 * npm run bench -- search [FILE]: builds an index of 20,000 passages and asks it questions. FILE holds passages as JSON
 * lines {title, text}; without it passages are drawn at random from the words of the built-in glossary, the frequent
 * ones more often (Zipf), which is harder on the graph than real text.
 */
import { splitPassages } from '../src/knowledge/passages.ts'
import { GLOSSARY } from '../src/language/data/glossary.ts'
import { compileGlossary } from '../src/language/glossary.ts'
import { HashedEmbeddings } from '../src/search/hashed-embeddings.ts'
import { buildPool } from '../src/search/pool.ts'
import { readQuery } from '../src/search/query.ts'
import { PassageRetriever } from '../src/search/retriever.ts'
import { unitsOf } from '../src/search/units.ts'
import { VectorIndex } from '../src/search/vector-index.ts'
import type { SourceDocument } from '../src/types.ts'
import { drawTexts, randomFrom, readTexts } from './search.corpus.ts'

const SIZE = 20_000
const ASKED = 500

const random = randomFrom(7)
const print = (line: string): void => void process.stdout.write(`${line}\n`)

function timed<Result>(what: string, work: () => Result): Result {
  const began = performance.now()
  const cpu = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(cpu)
  const wall = (performance.now() - began) / 1000
  print(`${what}: ${wall.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of CPU`)
  return result
}

const file = process.argv[3]
const documents = (file ? readTexts(file) : drawTexts(SIZE))
  .slice(0, SIZE)
  .map(
    ({ title, text }, place): SourceDocument => ({ id: `d${place}`, title, language: 'en', text, hash: '' }),
  )
const glossary = compileGlossary([GLOSSARY])
const embeddings = new HashedEmbeddings()
const passages = timed('split into passages', () => documents.flatMap(splitPassages)).slice(0, SIZE)
const units = unitsOf({ documents, passages, translations: [] })
const pools = timed('term indexes', () =>
  [...units].map(([language, list]) => buildPool(language, list, glossary)),
)
const vectors = timed('vectors', () =>
  passages.map(({ document, start, end }) => {
    const { title, text } = documents[Number(document.slice(1))]!
    return embeddings.embed(`${title}\n${text.slice(start, end)}`)
  }),
)
const graph = timed('graph', () => VectorIndex.build(vectors, embeddings.dimensions))
const retriever = timed(
  'opening',
  () =>
    new PassageRetriever({
      documents,
      passages,
      translations: [],
      pools,
      vectors: graph,
      denseWeight: 0,
      embeddings,
      glossary,
    }),
)
print(`${passages.length} passages, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`)

// A question is a handful of words of one sentence.
const questions = Array.from({ length: ASKED }, () => {
  const { start, end, document } = passages[Math.floor(random() * passages.length)]!
  const words = documents[Number(document.slice(1))]!.text.slice(start, end).split(' ')
  const at = Math.floor(random() * Math.max(1, words.length - 12))
  return `What about ${words
    .slice(at, at + 12)
    .filter(() => random() < 0.6)
    .join(' ')}?`
})
let found = 0
for (const question of questions.slice(0, 100)) {
  const vector = embeddings.embed(question)
  const exact = vectors
    .map((other, number) => ({
      number,
      similarity: other.reduce((sum, value, i) => sum + value * vector[i]!, 0),
    }))
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, 10)
  const near = new Set(graph.search(vector, 50).map(({ number }) => number))
  found += exact.filter(({ number }) => near.has(number)).length
}
print(`the graph's 50 nearest hold ${found / 10} % of the exact ten nearest`)
for (const round of ['first', 'again']) {
  const times: number[] = []
  for (const question of questions) {
    const began = performance.now()
    await retriever.search(readQuery(question, 'en'))
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): string => times[Math.floor(share * times.length)]!.toFixed(2)
  print(`asked ${round}: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms`)
}
