import { expect, it } from 'vitest'
import { buildEdition } from '../../src/editions/build.ts'
import { calibrateDense } from '../../src/editions/calibrate-dense.ts'
import { GLOSSARY } from '../../src/language/data/glossary.ts'
import { compileGlossary } from '../../src/language/glossary.ts'
import { HashedEmbeddings } from '../../src/search/hashed-embeddings.ts'
import { VectorIndex } from '../../src/search/vector-index.ts'
import type { Knowledge } from '../../src/types.ts'

const towns = ['Kerlan', 'Tarnow', 'Velis', 'Ostra']
const knowledge: Knowledge = {
  documents: towns.map((town) => ({
    id: town,
    title: town,
    language: 'en',
    text: `The harbour of ${town} was opened by the council. Its market sells bread and fish on every Friday morning.`,
    hash: town,
  })),
  translations: [],
  glossary: '',
  fingerprint: 'towns',
  warnings: [],
}

const library = async (vectorOf: (text: string) => number[]) => {
  const { passages, pools } = await buildEdition(knowledge, new HashedEmbeddings(), new Date(0))
  const embeddings = {
    embedDocuments: (texts: string[]) => Promise.resolve(texts.map(vectorOf)),
    embedQuery: (text: string) => Promise.resolve(vectorOf(text)),
  }
  const texts = passages.map(({ document }) => document)
  const vectors = VectorIndex.build(texts.map(vectorOf), 4)
  return { ...knowledge, passages, pools, vectors, embeddings, glossary: compileGlossary([GLOSSARY]) }
}

it('the built-in vectors never count in ranking', async () => {
  expect(await calibrateDense(await library(() => [1, 0, 0, 0]), 'builtin-256-1')).toBe(0)
})

it('vectors that do no harm count, for readers use other words', async () => {
  expect(await calibrateDense(await library(() => [1, 0, 0, 0]), 'openai:some-model')).toBe(2)
})

it('vectors that lead astray count for less', async () => {
  // Every question lies nearest to the next town but the one that it asks for.
  const turned = (text: string): number[] => {
    const place = towns.indexOf(text)
    const asked = towns.findIndex((town) => text.toLowerCase().includes(town.toLowerCase()))
    const at = place >= 0 ? place : (asked + 1) % towns.length
    return towns.map((_, i) => (i === at ? 1 : 0))
  }
  const own = {
    ...knowledge,
    documents: knowledge.documents.map((document) => ({
      ...document,
      text: `${document.title} harbour opened. ${document.title} market sells bread.`,
    })),
  }
  const { passages, pools } = await buildEdition(own, new HashedEmbeddings(), new Date(0))
  const embeddings = {
    embedDocuments: (texts: string[]) => Promise.resolve(texts.map(turned)),
    embedQuery: (text: string) => Promise.resolve(turned(`${text} `)),
  }
  const vectors = VectorIndex.build(
    passages.map(({ document }) => turned(document)),
    4,
  )
  const given = { ...own, passages, pools, vectors, embeddings, glossary: compileGlossary([GLOSSARY]) }
  expect(await calibrateDense(given, 'openai:some-model')).toBeLessThan(2)
})
